import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ACTION_WORDS } from '../../src/messages/action/action-words.ts';
import { builtAction } from './built-action.ts';
import { nodeVersions } from './node-versions.ts';
import { mergeGroup, NO_COMMIT, pullRequest, push, schedule } from './payloads.ts';
import { runStep, type Step, type StepResult, tidyUp } from './run-step.ts';
import {
  FILES,
  headOf,
  NEW_ERROR,
  ORGANISATION,
  type ServerRepository,
  serverRepository,
} from './server-repository.ts';

const action = builtAction();
let server: ServerRepository;
/** Of a pull request: the target branch, its own last commit, and the merge commit as `fetch-depth: 2` gives it. */
let base: string;
let head: string;
let clone: string;
beforeAll(() => {
  // An old error, which no pull request brings in.
  const old = `${ORGANISATION}  youtube-tr: {platform: youtube, handle: kuzeykahve, owner: can-sahin, purpose: Film}\n`;
  server = serverRepository({ ...FILES, 'organisation.yaml': old });
  base = headOf(server.folder);
  head = server.commit('change', { 'more/tiktok.yaml': NEW_ERROR });
  clone = server.checkout(server.mergeCommit('change'), 2);
});
afterEach(tidyUp);
afterAll(() => server.remove());

/** The action on the pull request that brings a new error. */
function pull(given: Partial<Step> = {}): Promise<StepResult> {
  const payload = pullRequest(head, base);
  return runStep({ action: action(), workspace: clone, event: 'pull_request', payload, ...given });
}

const filesOf = (result: StepResult, name: string) =>
  result.commands.filter((command) => command.name === name).map(({ properties }) => properties['file']);
const noticesOf = ({ commands }: StepResult) =>
  commands
    .filter(({ name, properties }) => name === 'notice' && properties['title'] === 'smorg')
    .map(({ data }) => data);

describe.each(nodeVersions())('under Node $major', ({ path: node }) => {
  it('a pull request with a new error fails, and the error is shown first', async () => {
    const result = await pull({ node, inputs: { 'json-file': 'out/smorg.json' } });
    expect(result).toMatchObject({ exitCode: 1, error: '' });
    expect(result.outputs).toMatchObject({ conclusion: 'failure', errors: '2', warnings: '0', 'new-findings': '1' });
    expect(filesOf(result, 'error')).toEqual(['more/tiktok.yaml', 'organisation.yaml']);
    expect(result.log).toContain(`Compared with ${base.slice(0, 12)}`);
    expect(result.log).toContain('mert-demr');
    expect(result.summary).toContain('mert-demr');
    const report = JSON.parse(readFileSync(join(clone, 'out/smorg.json'), 'utf8'));
    expect(report.diagnostics.map(({ change }: { change: string }) => change).sort()).toEqual(['new', 'unchanged']);
    expect(result.outputs['json-path']).toBe(join(clone, 'out/smorg.json'));
  });

  it('old errors alone let it pass where only new ones count', async () => {
    const quiet = server.commit('quiet', {
      'goals.yaml': 'goals: {visits: {title: Fill the Saturday visits, owner: ayse-yilmaz, due: 2027-06-30}}\n',
    });
    const workspace = server.checkout(server.mergeCommit('quiet'), 2);
    const given = { node, workspace, payload: pullRequest(quiet, base) };
    const strict = await pull(given);
    expect([strict.exitCode, strict.outputs['new-findings']]).toEqual([1, '0']);
    const mild = await pull({ ...given, inputs: { 'fail-on-new': 'true' } });
    expect([mild.exitCode, mild.outputs['conclusion'], mild.outputs['errors']]).toEqual([0, 'success', '1']);
    expect((await pull({ node, inputs: { 'fail-on-new': 'true' } })).exitCode).toBe(1);
  });

  it('a mistake in the workflow is an error with its cure, and no result', async () => {
    const result = await pull({ node, inputs: { comment: 'sometimes' } });
    expect(result.exitCode).toBe(2);
    expect(result.commands).toMatchObject([{ name: 'error', data: expect.stringContaining('on-failure') }]);
    expect(result.outputs['conclusion']).toBe('error');
    expect(result.summary).toContain('sometimes');
  });
});

describe('events', () => {
  it('a pull request from a fork is told in full', async () => {
    const result = await pull({ payload: pullRequest(head, base, { fork: 'mallory/social' }) });
    expect(result.exitCode).toBe(1);
    expect(filesOf(result, 'error')).toHaveLength(2);
    expect(result.summary).toContain('mert-demr');
    expect(noticesOf(result)).toEqual([]);
  });

  it('the own commit of a pull request works as well', async () => {
    const workspace = server.checkout(head, 1);
    const result = await pull({ workspace });
    expect([result.exitCode, result.outputs['new-findings']]).toEqual([1, '1']);
  });

  it('what cannot be fetched is told with its cure, and everything is checked', async () => {
    const other = serverRepository();
    const [from, to] = [headOf(other.folder), other.commit('change', { 'a.yaml': NEW_ERROR })];
    const workspace = other.checkout(other.mergeCommit('change'), 1);
    other.close();
    const result = await pull({ workspace, payload: pullRequest(to, from), inputs: { 'fail-on-new': 'true' } });
    expect([result.exitCode, result.outputs['new-findings']]).toEqual([1, '']);
    expect(noticesOf(result)).toEqual([expect.stringContaining('fetch-depth: 0')]);
    other.remove();
  });

  it('a push is compared with what was there before, also when it is not in the clone', async () => {
    const after = headOf(clone);
    const workspace = server.checkout(after, 1);
    const result = await pull({ workspace, event: 'push', payload: push(base, after) });
    expect([result.exitCode, result.outputs['new-findings'], noticesOf(result)]).toEqual([1, '1', []]);
  });

  it('a merge group is compared with what it builds on', async () => {
    const result = await pull({ event: 'merge_group', payload: mergeGroup(headOf(clone), base) });
    expect([result.exitCode, result.outputs['new-findings']]).toEqual([1, '1']);
  });

  it.each([
    ['schedule', schedule()],
    ['workflow_dispatch', { inputs: {} }],
    ['push', push(NO_COMMIT, '1'.repeat(40))],
  ])('%s without an earlier state checks everything', async (event, payload) => {
    const result = await pull({ event, payload });
    expect([result.exitCode, result.outputs['new-findings'], noticesOf(result)]).toEqual([1, '', []]);
    expect(filesOf(result, 'error')).toHaveLength(2);
  });

  it('a checkout of the target branch is no pull request, and that is told', async () => {
    const workspace = server.checkout(base, 1);
    const result = await pull({ workspace, event: 'pull_request_target' });
    expect(noticesOf(result)).toEqual([ACTION_WORDS.targetCheckedOut.en]);
  });
});

describe('where things stand', () => {
  it('a repository may be checked out below the workspace', async () => {
    const workspace = join(server.checkout(headOf(clone), 2), '..');
    const path = clone.slice(workspace.length + 1);
    const result = await pull({ workspace, inputs: { path, 'json-file': 'smorg.json' } });
    expect([result.exitCode, result.outputs['new-findings']]).toEqual([1, '1']);
    // GitHub looks files up from the root of the repository.
    expect(filesOf(result, 'error')).toEqual(['more/tiktok.yaml', 'organisation.yaml']);
    expect(existsSync(join(workspace, 'smorg.json'))).toBe(true);
  });

  it('a path narrows what is told', async () => {
    const result = await pull({ inputs: { path: 'more\nmore/tiktok.yaml' } });
    expect(filesOf(result, 'error')).toEqual(['more/tiktok.yaml']);
  });

  it('a workspace of another user is read all the same', async () => {
    const result = await pull({ env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } });
    expect([result.exitCode, result.outputs['new-findings'], noticesOf(result)]).toEqual([1, '1', []]);
  });

  it('reports are written in all forms', async () => {
    const inputs = { 'sarif-file': 'a.sarif', 'json-file': 'deep/er/a.json', 'report-file': 'a.html' };
    const result = await pull({ inputs });
    expect(JSON.parse(readFileSync(join(clone, 'a.sarif'), 'utf8')).runs[0].results).toHaveLength(2);
    expect(readFileSync(join(clone, 'a.html'), 'utf8')).toContain('mert-demr');
    expect([result.outputs['sarif-path'], result.outputs['report-path']]).toEqual([
      join(clone, 'a.sarif'),
      join(clone, 'a.html'),
    ]);
  });

  it('a report that would leave the workspace is not written, and nothing else changes', async () => {
    mkdirSync(join(clone, '../elsewhere'), { recursive: true });
    symlinkSync(join(clone, '../elsewhere'), join(clone, 'reports'));
    const inputs = {
      'sarif-file': '../a.sarif',
      'json-file': 'reports/a.json',
      'report-file': '.git/hooks/post-checkout',
    };
    const result = await pull({ inputs });
    expect(result.exitCode).toBe(1);
    expect(noticesOf(result)).toHaveLength(3);
    expect([result.outputs['sarif-path'], result.outputs['json-path'], result.outputs['report-path']]).toEqual([
      '',
      '',
      '',
    ]);
    expect(existsSync(join(clone, '../elsewhere/a.json'))).toBe(false);
    expect(existsSync(join(clone, '.git/hooks/post-checkout'))).toBe(false);
  });

  it('a runner that offers no files for outputs and summary gets none', async () => {
    const result = await pull({ env: { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '', GITHUB_EVENT_PATH: '' } });
    expect([result.exitCode, result.error, noticesOf(result)]).toEqual([1, '', []]);
  });

  it('files of the runner that cannot be written are told and change nothing', async () => {
    const nowhere = join(clone, 'no/such/folder');
    const result = await pull({ env: { GITHUB_OUTPUT: nowhere, GITHUB_STEP_SUMMARY: nowhere } });
    expect(result.exitCode).toBe(1);
    expect(noticesOf(result)).toEqual([
      expect.stringContaining('"summary"'),
      expect.stringContaining('"GITHUB_OUTPUT"'),
    ]);
  });
});

describe('what was asked for', () => {
  it('is told in Turkish', async () => {
    const result = await pull({ inputs: { language: 'tr' } });
    expect(result.log).toContain(ACTION_WORDS.comparedMergeCommit.tr.replace('{commit}', base.slice(0, 12)));
    expect(result.commands.find(({ name }) => name === 'error')?.data).toContain('kimlikli');
    const mistake = await pull({ inputs: { language: 'tr', 'fail-on': 'x' } });
    expect(mistake.commands[0]?.data).toContain('geçerli bir değer değil');
  });

  it('annotations may be new ones only, or none', async () => {
    expect(filesOf(await pull({ inputs: { annotations: 'new' } }), 'error')).toEqual(['more/tiktok.yaml']);
    const none = await pull({ inputs: { annotations: 'off' } });
    expect([filesOf(none, 'error'), none.exitCode]).toEqual([[], 1]);
  });

  it('the summary may be left out, and a step may never fail', async () => {
    const result = await pull({ inputs: { summary: 'false', 'fail-on': 'never' } });
    expect([result.exitCode, result.summary, result.outputs['conclusion']]).toEqual([0, '', 'success']);
  });

  it('nothing to check is never green', async () => {
    const empty = serverRepository({ 'readme.md': 'x\n' });
    const result = await pull({ workspace: empty.checkout(headOf(empty.folder), 0), event: 'schedule' });
    expect([result.exitCode, result.outputs['conclusion']]).toEqual([3, 'error']);
    expect(result.commands).toMatchObject([{ name: 'error', data: expect.stringContaining('Nothing to check') }]);
    empty.remove();
  });

  it('a path that does not exist and a configuration that cannot be used are errors', async () => {
    expect((await pull({ inputs: { path: 'no-such' } })).exitCode).toBe(3);
    expect((await pull({ inputs: { config: 'no-such.yaml' } })).exitCode).toBe(2);
    expect((await pull({ inputs: { now: 'tomorrow' } })).exitCode).toBe(2);
  });
});
