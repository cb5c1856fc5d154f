import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtAction } from './built-action.ts';
import { FakeApi } from './fake-api.ts';
import { nodeVersions } from './node-versions.ts';
import { pullRequest, push } from './payloads.ts';
import { JOB_TOKEN, runStep, type Step, type StepResult, tidyUp } from './run-step.ts';
import { headOf, NEW_ERROR, type ServerRepository, serverRepository } from './server-repository.ts';

const action = builtAction();
const MARKER = '<!-- smorg-review -->';
let server: ServerRepository;
let api: FakeApi;
let base: string;
/** A pull request that fails, and one that passes. */
let bad: { head: string; workspace: string };
let good: { head: string; workspace: string };
beforeAll(() => {
  server = serverRepository();
  base = headOf(server.folder);
  const open = (branch: string, files: Readonly<Record<string, string>>) => {
    const head = server.commit(branch, files);
    return { head, workspace: server.checkout(server.mergeCommit(branch), 2) };
  };
  bad = open('bad', { 'more/tiktok.yaml': NEW_ERROR });
  good = open('good', {
    'goals.yaml': 'goals: {visits: {title: Fill the Saturday visits, owner: ayse-yilmaz, due: 2027-06-30}}\n',
  });
});
beforeEach(async () => {
  api = await FakeApi.start();
});
afterEach(() => {
  api.stop();
  tidyUp();
});
afterAll(() => server.remove());

function pull(
  { head, workspace }: { head: string; workspace: string },
  given: Partial<Step> = {},
): Promise<StepResult> {
  return runStep({
    ...{ action: action(), workspace, event: 'pull_request', payload: pullRequest(head, base), api: api.url },
    ...given,
    inputs: { comment: 'on-failure', ...given.inputs },
  });
}

const noticesOf = ({ commands }: StepResult) =>
  commands
    .filter(({ name, properties }) => name === 'notice' && properties['title'] === 'smorg')
    .map(({ data }) => data);

describe.each(nodeVersions())('a comment under Node $major', ({ path: node }) => {
  it('is made when the pull request fails, and turned to resolved when it passes', async () => {
    for (let i = 0; i < 210; i += 1) api.add(`talk ${i}`, { login: 'ayse', type: 'User' });
    expect((await pull(bad, { node })).exitCode).toBe(1);
    const made = api.comments.at(-1)!;
    expect(made.body.startsWith(`${MARKER}\n`)).toBe(true);
    expect(made.body).toContain('mert-demr');
    api.add('a word about it', { login: 'mert', type: 'User' });
    const again = await pull(bad, { node });
    expect(noticesOf(again)).toEqual([]);
    expect((await pull(good, { node })).exitCode).toBe(0);
    expect(api.comments).toHaveLength(212);
    expect(made.body.startsWith(`${MARKER}\n`)).toBe(true);
    expect(made.body).not.toContain('mert-demr');
    expect(made.body).toContain('✅');
    expect(new Set(api.requests.map(({ token }) => token))).toEqual(new Set([`Bearer ${JOB_TOKEN}`]));
  });

  it('that may not be written is a notice with its cure, and the result stays', async () => {
    api.trouble({ method: 'POST', status: 403 });
    const result = await pull(bad, { node });
    expect([result.exitCode, result.outputs['conclusion']]).toEqual([1, 'failure']);
    expect(noticesOf(result)).toEqual([expect.stringContaining('pull-requests: write')]);
    expect(result.log + result.summary).not.toContain(JOB_TOKEN);
  });
});

describe('a comment', () => {
  it('is not made on a pull request that passes, save where it is always wanted', async () => {
    expect((await pull(good)).exitCode).toBe(0);
    expect(api.comments).toEqual([]);
    await pull(good, { inputs: { comment: 'always' } });
    expect(api.comments).toHaveLength(1);
  });

  it('is nobody’s business without a pull request, or when it is off', async () => {
    const pushed = await pull(bad, { event: 'push', payload: push(base, bad.head) });
    const off = await pull(bad, { inputs: { comment: 'off' } });
    expect(api.requests).toEqual([]);
    expect(pushed.outputs['comment-body-path']).toBe('');
    // Another workflow may want to write it.
    expect(readFileSync(off.outputs['comment-body-path']!, 'utf8')).toContain('mert-demr');
  });

  it('of a fork stands in a file for a workflow that may write it', async () => {
    api.trouble({ method: 'POST', status: 403 });
    const result = await pull(bad, { payload: pullRequest(bad.head, base, { fork: 'mallory/social' }) });
    const path = result.outputs['comment-body-path']!;
    expect(readFileSync(path, 'utf8')).toContain('mert-demr');
    expect(noticesOf(result)).toEqual([expect.stringContaining(path)]);
    expect(result.exitCode).toBe(1);
  });

  it('tells a mistake in the workflow too, in place of what it said before', async () => {
    await pull(bad);
    const result = await pull(bad, { inputs: { now: 'yesterday' } });
    expect(result.exitCode).toBe(2);
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain('yesterday');
  });

  it('of two uses of the action are two', async () => {
    await pull(bad, { inputs: { path: '.' } });
    await pull(bad, { inputs: { path: 'more' } });
    await pull(bad, { inputs: { path: 'more' } });
    expect(api.comments).toHaveLength(2);
  });

  it.each([
    [404, 'finds no such pull request'],
    [422, 'refused'],
    [500, 'GitHub failed (500)'],
  ])('that meets %i is a notice', async (status, words) => {
    api.trouble({ method: 'POST', status });
    const result = await pull(bad);
    expect(noticesOf(result)).toEqual([expect.stringContaining(words)]);
    expect(result.exitCode).toBe(1);
  });

  it('waits for a limit of GitHub', async () => {
    api.trouble({ method: 'POST', status: 429, headers: { 'retry-after': '1' }, times: 1 });
    expect(noticesOf(await pull(bad))).toEqual([]);
    expect(api.comments).toHaveLength(1);
  });

  it('does not wait for a long one', async () => {
    api.trouble({ method: 'POST', status: 403, headers: { 'retry-after': '3600' } });
    expect(noticesOf(await pull(bad))).toEqual([expect.stringContaining('longer than this run may')]);
  });

  it('is given up when nobody answers, and nobody waits for ever', async () => {
    api.trouble({ method: 'GET', status: undefined });
    const result = await pull(bad);
    expect(noticesOf(result)).toEqual([expect.stringContaining('did not answer')]);
    expect(result.exitCode).toBe(1);
  });

  it('is given up when nobody listens', async () => {
    const result = await pull(bad, { api: 'http://127.0.0.1:9' });
    expect(noticesOf(result)).toEqual([expect.stringContaining('did not answer')]);
  });

  it('needs a token', async () => {
    const result = await pull(bad, { inputs: { 'github-token': ' ' } });
    expect(noticesOf(result)).toEqual([expect.stringContaining('no token')]);
    expect(api.requests).toEqual([]);
  });
});
