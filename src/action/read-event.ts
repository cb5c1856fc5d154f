/** What made the workflow run, as far as it matters here. */
export type ActionEvent =
  | {
      readonly kind: 'push';
      /** What the branch was before; `undefined` for a new one. */
      readonly before: string | undefined;
    }
  | PullRequest
  | { readonly kind: 'merge-group'; readonly base: string }
  /** A schedule, a click, or anything else that has no earlier state. */
  | { readonly kind: 'other' };

/** A pull request, which may be commented on. */
export interface PullRequest {
  readonly kind: 'pull-request';
  readonly number: number;
  readonly head: string | undefined;
  /** The target branch, as it was when the event was sent. */
  readonly base: string | undefined;
  /** How many commits it has. */
  readonly commits: number;
  /** Its branch is in another repository, so that its token may only read. */
  readonly isFork: boolean;
}

interface Payload {
  readonly [key: string]: unknown;
}

/**
 * Reads an event of GitHub. What is not as expected has no base.
 *
 * @param name of the event, `pull_request`
 * @param text of the event's file
 */
export function readEvent(name: string | undefined, text: string): ActionEvent {
  const payload = parse(text);
  switch (name) {
    case 'push':
      return { kind: 'push', before: commitAt(payload, 'before') };
    case 'merge_group': {
      const base = commitAt(payload, 'merge_group', 'base_sha');
      return base === undefined ? { kind: 'other' } : { kind: 'merge-group', base };
    }
    case 'pull_request':
    case 'pull_request_target':
      return readPullRequest(payload);
    default:
      return { kind: 'other' };
  }
}

function readPullRequest(payload: unknown): ActionEvent {
  const number = valueAt(payload, 'pull_request', 'number');
  const commits = valueAt(payload, 'pull_request', 'commits');
  if (!isCount(number)) return { kind: 'other' };
  const own = valueAt(payload, 'pull_request', 'base', 'repo', 'full_name');
  return {
    kind: 'pull-request',
    number,
    head: commitAt(payload, 'pull_request', 'head', 'sha'),
    base: commitAt(payload, 'pull_request', 'base', 'sha'),
    commits: isCount(commits) ? commits : 1,
    // The repository of a fork that was deleted is null.
    isFork: valueAt(payload, 'pull_request', 'head', 'repo', 'full_name') !== own,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function valueAt(payload: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Payload)[key] : undefined,
    payload,
  );
}

/** The name of a commit: no other text reaches git. Zeros stand for no commit. */
function commitAt(payload: unknown, ...keys: readonly string[]): string | undefined {
  const value = valueAt(payload, ...keys);
  return typeof value === 'string' && /^(?!0+$)[0-9a-f]{40,64}$/.test(value) ? value : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
