import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ActionIo } from '../../src/action/action-io.ts';
import { githubApi } from '../../src/action/github-api.ts';
import { type CommentOutcome, keepComment } from '../../src/action/keep-comment.ts';
import { FakeApi } from './fake-api.ts';

const MARKER = '<!-- smorg-review -->';
const BODY = `${MARKER}\n\nthree findings`;
const NOW = 1_000_000_000;
const PERSON = { login: 'mallory', type: 'User' };

let api: FakeApi;
let waits: number[];
beforeEach(async () => {
  api = await FakeApi.start();
  waits = [];
});
afterEach(() => api.stop());

/** The part of the process that speaks with GitHub; time passes at once. */
function outside(): ActionIo {
  const io: Pick<ActionIo, 'now' | 'request' | 'wait'> = {
    now: () => NOW,
    request: async ({ method, url, headers, body, timeout }) => {
      const signal = AbortSignal.timeout(Math.min(timeout, 300));
      const response = await fetch(url, { method, headers, signal, ...(body !== undefined && { body }) });
      const text = await response.text();
      return { status: response.status, header: (name) => response.headers.get(name) ?? undefined, text };
    },
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
  };
  return io as ActionIo;
}

function keep(given: { body?: string; mayCreate?: boolean; isBot?: boolean } = {}): Promise<CommentOutcome> {
  const { body = BODY, mayCreate = true, isBot = true } = given;
  const comment = { repository: 'acme/social', number: 7, marker: MARKER, body, mayCreate };
  return keepComment(comment, githubApi(api.url, 'ghs_secret', outside()), isBot);
}

describe('one comment', () => {
  it('is made, then edited, and left alone when it says the same', async () => {
    expect(await keep()).toBe('created');
    expect(await keep({ body: `${MARKER}\n\ntwo` })).toBe('updated');
    expect(await keep({ body: `${MARKER}\n\ntwo` })).toBe('unchanged');
    expect(api.comments.map(({ body }) => body)).toEqual([`${MARKER}\n\ntwo`]);
    expect(new Set(api.requests.map(({ token }) => token))).toEqual(new Set(['Bearer ghs_secret']));
  });

  it('is found on the third page', async () => {
    for (let i = 0; i < 250; i += 1) api.add(`talk ${i}`, PERSON);
    const ours = api.add(`${MARKER}\n\nold`);
    api.add('more talk', PERSON);
    expect(await keep()).toBe('updated');
    expect(ours.body).toBe(BODY);
    expect(api.comments).toHaveLength(252);
    expect(api.methods).toEqual(['GET', 'GET', 'GET', 'PATCH']);
  });

  it('is not made where none is asked for', async () => {
    expect(await keep({ mayCreate: false })).toBe('none');
    expect(api.comments).toEqual([]);
  });

  it('of somebody else is never touched, whatever it begins with', async () => {
    const theirs = api.add(BODY, PERSON);
    const quoting = api.add(`see: ${BODY}`);
    expect(await keep({ body: `${MARKER}\n\nnew` })).toBe('created');
    expect([theirs.body, quoting.body]).toEqual([BODY, `see: ${BODY}`]);
  });

  it('of another use of the action is never touched', async () => {
    const other = api.add('<!-- smorg-review gaps -->\n\ngaps');
    expect(await keep()).toBe('created');
    expect(other.body).toContain('gaps');
  });

  it('that two runs made at the same time becomes one again', async () => {
    const first = api.add(`${MARKER}\n\na`);
    api.add(`${MARKER}\n\nb`);
    expect(await keep()).toBe('updated');
    expect(api.comments).toEqual([first]);
  });

  it('of a person belongs to whoever has their token', async () => {
    const own = api.add(`${MARKER}\n\nold`, { login: 'ayse', type: 'User' });
    api.trouble({ method: 'GET', status: 200, body: '{"login":"ayse"}', times: 1 });
    expect(await keep({ isBot: false })).toBe('updated');
    expect(own.body).toBe(BODY);
    expect(api.requests[0]?.path).toBe('/user');
  });
});

describe('trouble', () => {
  it.each([
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [422, 'refused'],
  ])('%i when it is made is told at once', async (status, problem) => {
    api.trouble({ method: 'POST', status });
    expect(await keep()).toMatchObject({ ok: false, problem, status });
    expect(api.methods).toEqual(['GET', 'POST']);
  });

  it('500 when comments are read is asked again', async () => {
    api.trouble({ method: 'GET', status: 500, times: 2 });
    expect(await keep()).toBe('created');
    expect(waits).toEqual([1_000, 4_000]);
  });

  it('500 that does not end is told', async () => {
    api.trouble({ method: 'GET', status: 502 });
    expect(await keep()).toMatchObject({ ok: false, problem: 'failed', status: 502 });
    expect(api.methods).toEqual(['GET', 'GET', 'GET']);
  });

  it.each([500, 0, undefined])('%s after the comment was made all the same makes no second one', async (status) => {
    api.trouble({ method: 'POST', status, isDone: true, times: 1 });
    expect(await keep()).toBe('unchanged');
    expect(api.comments).toHaveLength(1);
  });

  it('500 before the comment was made makes it the second time', async () => {
    api.trouble({ method: 'POST', status: 500, times: 1 });
    expect(await keep()).toBe('created');
    expect(api.comments).toHaveLength(1);
  });

  it('without an answer is told', async () => {
    api.trouble({ method: 'GET', status: undefined });
    expect(await keep()).toMatchObject({ ok: false, problem: 'unanswered', status: undefined });
  });

  it('a page in place of an answer is no comment', async () => {
    api.trouble({ method: 'GET', status: 200, body: '<html>' });
    expect(await keep()).toMatchObject({ ok: false, problem: 'failed', status: 200 });
  });

  it('of a limit waits as long as GitHub says', async () => {
    api.trouble({ method: 'POST', status: 403, headers: { 'retry-after': '7' }, times: 1 });
    expect(await keep()).toBe('created');
    expect(waits).toEqual([7_000]);
  });

  it('of a limit that GitHub words only is waited for too', async () => {
    const body = '{"message":"You have exceeded a secondary rate limit."}';
    api.trouble({ method: 'POST', status: 403, body, times: 1 });
    expect(await keep()).toBe('created');
    expect(waits).toEqual([1_000]);
  });

  it('of a limit until a time waits until then', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1_000 + 20) };
    api.trouble({ method: 'POST', status: 429, headers, times: 1 });
    expect(await keep()).toBe('created');
    expect(waits).toEqual([20_000]);
  });

  it('of a limit that lasts too long is told', async () => {
    api.trouble({ method: 'POST', status: 429, headers: { 'retry-after': '600' } });
    expect(await keep()).toMatchObject({ ok: false, problem: 'limited', status: 429 });
    expect(waits).toEqual([]);
  });

  it('of short limits waits no longer than half a minute in all', async () => {
    api.trouble({ method: 'GET', status: 429, headers: { 'retry-after': '16' } });
    expect(await keep()).toMatchObject({ ok: false, problem: 'limited' });
    expect(waits).toEqual([16_000]);
  });
});
