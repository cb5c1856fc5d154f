import { commentMarker } from '../report/review/review-comment.ts';
import type { ReviewReportOptions } from '../report/review/review-options.ts';
import type { Desk } from './desk.ts';
import { githubApi } from './github-api.ts';
import type { Judged, Unjudged } from './judgement.ts';
import { keepComment } from './keep-comment.ts';
import type { Notice } from './notices.ts';
import type { Inputs } from './read-inputs.ts';
import { markFailure } from './write-failure.ts';

const SAYS = {
  forbidden: 'commentForbidden',
  'not-found': 'commentNotFound',
  refused: 'commentRefused',
  limited: 'commentLimited',
  failed: 'commentFailed',
  unanswered: 'commentUnanswered',
} as const;

/** Tells apart the comments of several uses of the action on one pull request. */
export function commentKey({ command, paths }: Inputs): string {
  return [...(command === 'all' ? [] : [command]), ...paths].join(' ');
}

/** The comment of a run, marker included. */
export async function writeComment(
  judgement: Judged | Unjudged,
  { inputs }: Desk,
  options: ReviewReportOptions,
): Promise<string> {
  const key = commentKey(inputs);
  if (judgement.kind === 'unjudged') return `${commentMarker(key)}\n\n${markFailure(judgement)}`;
  return judgement.write.comment({ ...options, commentKey: key });
}

/**
 * Keeps the comment on the pull request.
 *
 * @param path where its text stands, for a workflow that may write it when this one may not
 * @returns what stood in the way
 */
export async function postComment(
  body: string,
  exitCode: number,
  path: string | undefined,
  { io, inputs, event }: Desk,
): Promise<Notice | undefined> {
  const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: root } = io.env;
  if (event.kind !== 'pull-request' || repository === undefined) return undefined;
  if (inputs.token === undefined) return { says: 'commentNoToken', params: {} };
  const api = githubApi(root || 'https://api.github.com', inputs.token, io);
  const outcome = await keepComment(
    {
      repository,
      number: event.number,
      marker: commentMarker(commentKey(inputs)),
      body,
      mayCreate: inputs.comment === 'always' || exitCode !== 0,
    },
    api,
    inputs.token.startsWith('ghs_'),
  );
  if (typeof outcome === 'string') return undefined;
  const status = outcome.status ?? '';
  if (outcome.problem === 'forbidden' && event.isFork && path !== undefined)
    return { says: 'commentForbiddenFork', params: { status, path } };
  return { says: SAYS[outcome.problem], params: { status } };
}
