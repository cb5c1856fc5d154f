import type { ActionIo, ApiRequest, ApiResponse } from './action-io.ts';

/** What came of a request: an answer, or what stood in its way. */
export type ApiAnswer =
  | { readonly ok: true; readonly value: unknown; readonly hasNext: boolean }
  | {
      readonly ok: false;
      readonly problem: 'forbidden' | 'not-found' | 'refused' | 'limited' | 'failed' | 'unanswered';
      /** The status of the answer, if there was one. */
      readonly status: number | undefined;
      /** The server may have done it all the same. */
      readonly isOpen: boolean;
    };

/** GitHub's interface, for one token. */
export type Api = (method: ApiRequest['method'], path: string, body?: object) => Promise<ApiAnswer>;

const API_VERSION = '2022-11-28';
const TIMEOUT = 8_000;
const MOST_ATTEMPTS = 3;
/** Whoever does not answer twice is not waited for a third time. */
const MOST_UNANSWERED = 2;
/** Waits between attempts, in milliseconds, where the server does not say how long. */
const WAITS = [1_000, 4_000];
/** So long may a run wait in all; a comment is worth no more of anybody's minutes. */
const MOST_WAITING = 30_000;

/**
 * Speaks with GitHub. What fails on the server's side or comes too fast is asked again, a few times and for half a minute
 * in all; a comment that may have been made is not made again.
 *
 * @param root `https://api.github.com`, or that of another server
 */
export function githubApi(root: string, token: string, io: ActionIo): Api {
  let left = MOST_WAITING;
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'user-agent': 'smorg',
    'x-github-api-version': API_VERSION,
  };
  return async (method, path, body) => {
    const url = `${root.replace(/\/+$/, '')}${path}`;
    const request = { method, url, headers, body: body && JSON.stringify(body), timeout: TIMEOUT };
    for (let attempt = 1; ; attempt += 1) {
      const response = await io.request(request).catch(() => undefined);
      const answer = understand(response);
      if (answer.ok || attempt === mostAttempts(answer) || !mayAskAgain(method, answer)) return answer;
      const wait = waitFor(response, answer.problem, attempt, io.now());
      if (wait > left) return answer;
      left -= wait;
      await io.wait(wait);
    }
  };
}

function understand(response: ApiResponse | undefined): ApiAnswer {
  if (response === undefined) return { ok: false, problem: 'unanswered', status: undefined, isOpen: true };
  const { status, text, header } = response;
  if (status >= 200 && status < 300) {
    const value = parse(text);
    // A proxy's page in place of an answer says nothing about what was done.
    if (value === UNREADABLE) return { ok: false, problem: 'failed', status, isOpen: true };
    return { ok: true, value, hasNext: /\brel="?next"?/.test(header('link') ?? '') };
  }
  const problem = isLimited(response) ? 'limited' : problemOf(status);
  return { ok: false, problem, status, isOpen: problem === 'failed' };
}

const UNREADABLE = Symbol('unreadable');

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return UNREADABLE;
  }
}

function problemOf(status: number): 'forbidden' | 'not-found' | 'refused' | 'failed' {
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  return status >= 400 && status < 500 ? 'refused' : 'failed';
}

function isLimited({ status, header, text }: ApiResponse): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return header('retry-after') !== undefined || header('x-ratelimit-remaining') === '0' || /rate limit/i.test(text);
}

function mostAttempts({ problem }: ApiAnswer & { ok: false }): number {
  return problem === 'unanswered' ? MOST_UNANSWERED : MOST_ATTEMPTS;
}

function mayAskAgain(method: ApiRequest['method'], answer: ApiAnswer & { ok: false }): boolean {
  if (answer.problem === 'limited') return true;
  return answer.isOpen && method !== 'POST';
}

/** Milliseconds to wait: what the server says, else a second and then more. */
function waitFor(response: ApiResponse | undefined, problem: string, attempt: number, now: number): number {
  const usual = WAITS[attempt - 1] ?? MOST_WAITING;
  const seconds = Number(response?.header('retry-after') || Number.NaN);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const reset = Number(response?.header('x-ratelimit-reset') || Number.NaN);
  if (problem === 'limited' && response?.header('x-ratelimit-remaining') === '0' && Number.isFinite(reset))
    return Math.max(usual, reset * 1_000 - now);
  return usual;
}
