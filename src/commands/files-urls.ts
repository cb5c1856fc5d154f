import type { ReviewReportOptions } from '../report/review/review-options.ts';
import type { Io } from './io.ts';

const COMMIT = /^[0-9a-f]{40,64}$/;

/**
 * Where files stand on the code host that runs this, as GitHub Actions and GitLab CI say it; nothing anywhere else.
 *
 * @param earlier the commit that is compared with
 */
export function filesUrls(
  env: Io['env'],
  earlier: string | undefined,
): Pick<ReviewReportOptions, 'filesUrl' | 'earlierFilesUrl' | 'commit' | 'fullReportUrl'> {
  const host = hostOf(env);
  if (host === undefined || !COMMIT.test(host.commit)) return {};
  return {
    filesUrl: `${host.files}${host.commit}/`,
    earlierFilesUrl: earlier && `${host.files}${earlier}/`,
    commit: host.commit,
    fullReportUrl: host.run,
  };
}

interface Host {
  /** Stands before the commit. */
  readonly files: string;
  readonly commit: string;
  readonly run: string | undefined;
}

function hostOf(env: Io['env']): Host | undefined {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_RUN_ID } = env;
  if (env['GITHUB_ACTIONS'] === 'true' && GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA) {
    const repository = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
    const run = GITHUB_RUN_ID && `${repository}/actions/runs/${GITHUB_RUN_ID}`;
    return { files: `${repository}/blob/`, commit: GITHUB_SHA, run };
  }
  const { CI_PROJECT_URL, CI_COMMIT_SHA, CI_JOB_URL } = env;
  if (env['GITLAB_CI'] === 'true' && CI_PROJECT_URL && CI_COMMIT_SHA)
    return { files: `${CI_PROJECT_URL}/-/blob/`, commit: CI_COMMIT_SHA, run: CI_JOB_URL };
  return undefined;
}
