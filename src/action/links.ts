import { filesUrls } from '../commands/files-urls.ts';
import type { ReviewReportOptions } from '../report/review/review-options.ts';
import type { Env } from './read-inputs.ts';

/** Addresses for whoever reads what the run tells. */
export type Links = ReturnType<typeof filesUrls> & Pick<ReviewReportOptions, 'docsBase'>;

/**
 * Addresses from what the runner says of itself.
 *
 * @param commit that is checked out, which need not be that of the event
 * @param earlier that it is compared with
 */
export function linksFrom(env: Env, commit: string | undefined, earlier: string | undefined): Links {
  const urls = filesUrls(commit === undefined ? env : { ...env, GITHUB_SHA: commit }, earlier);
  const { GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF } = env;
  // Absent where the action is used from the repository itself.
  if (!GITHUB_SERVER_URL || !GITHUB_ACTION_REPOSITORY || !GITHUB_ACTION_REF) return urls;
  return { ...urls, docsBase: `${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}/blob/${GITHUB_ACTION_REF}/` };
}
