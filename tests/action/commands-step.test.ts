import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { builtAction } from './built-action.ts';
import { FakeApi } from './fake-api.ts';
import { pullRequest, schedule } from './payloads.ts';
import { runStep, type Step, type StepResult, tidyUp } from './run-step.ts';
import { type Files, headOf, ORGANISATION, type ServerRepository, serverRepository } from './server-repository.ts';

const action = builtAction();
const read = (path: string) => readFileSync(path, 'utf8');
let server: ServerRepository;
let api: FakeApi;
let base: string;
let head: string;
let clone: string;

/** An organisation whose work does not fit into one week. */
function overbooked(): Files {
  const folder = 'examples/broken/overbooked';
  return Object.fromEntries(['smorg.yaml', 'organisation.yaml'].map((name) => [name, read(join(folder, name))]));
}

beforeAll(async () => {
  api = await FakeApi.start();
  server = serverRepository(overbooked());
  base = headOf(server.folder);
  const more = overbooked()['organisation.yaml']!.replace('capacity: 16h', 'capacity: 8h');
  head = server.commit('change', {
    'organisation.yaml': more,
    'more.yaml': 'accounts: {x: {platform: x, handle: kuzeykahve, owner: ayse-yilmaz, purpose: Film}}\n',
  });
  clone = server.checkout(server.mergeCommit('change'), 2);
});
afterEach(() => {
  api.comments.length = 0;
  tidyUp();
});
afterAll(() => {
  api.stop();
  server.remove();
});

function step(command: string, given: Partial<Step> = {}): Promise<StepResult> {
  return runStep({
    ...{ action: action(), workspace: clone, event: 'pull_request', payload: pullRequest(head, base), api: api.url },
    ...given,
    inputs: { command, ...given.inputs },
  });
}

describe('plan', () => {
  it('fails when work cannot fit, and tells nothing of findings', async () => {
    const result = await step('plan', { inputs: { 'json-file': 'plan.json', comment: 'always' } });
    expect([result.exitCode, result.error]).toEqual([1, '']);
    expect(result.outputs).toMatchObject({ conclusion: 'failure', 'report-path': '' });
    expect(result.outputs['errors']).toBe(undefined);
    expect(result.log).toContain('2 h → 10 h');
    expect(result.summary).toContain('2 h → 10 h');
    expect(api.comments[0]?.body).toMatch(/^<!-- smorg-review plan -->\n[\s\S]*2 h → 10 h/);
    expect(result.commands.map(({ name }) => name)).toEqual(['stop-commands', expect.any(String)]);
    const whole = await step('plan', { event: 'schedule', payload: schedule() });
    expect([whole.exitCode, whole.log.includes('10 h of work cannot fit')]).toEqual([1, true]);
    expect(JSON.parse(read(join(clone, 'plan.json'))).schemaVersion).toBe(1);
  });

  it('fails where only new things count when more cannot fit than before', async () => {
    const inputs = { 'fail-on-new': 'true' };
    expect((await step('plan', { inputs })).exitCode).toBe(1);
    // The other way round less of it cannot fit.
    const back = server.commit('change', { ...overbooked(), 'more.yaml': undefined });
    const payload = pullRequest(back, head);
    const workspace = server.checkout(back, 0);
    expect(
      (await step('plan', { inputs, workspace, event: 'push', payload: { before: head, after: back } })).exitCode,
    ).toBe(0);
    expect((await step('plan', { workspace, payload })).exitCode).toBe(1);
  });
});

describe('gaps', () => {
  it('fails on nothing unless it is told to, and shows gaps at their lines', async () => {
    const result = await step('gaps', { inputs: { 'json-file': 'gaps.json' } });
    expect([result.exitCode, result.outputs['conclusion']]).toEqual([0, 'success']);
    expect(result.outputs).toMatchObject({
      gaps: expect.stringMatching(/^[1-9]\d*$/),
      score: expect.stringMatching(/^\d+$/),
    });
    expect(Number(result.outputs['new-gaps'])).toBeGreaterThan(0);
    expect(result.commands.filter(({ name }) => name === 'warning').length).toBeGreaterThan(0);
    expect(result.commands.some(({ properties }) => properties['file'] === 'more.yaml')).toBe(true);
    expect(JSON.parse(read(join(clone, 'gaps.json'))).gaps).toHaveLength(Number(result.outputs['gaps']));
    expect(result.summary).toContain('Readiness score');
  });

  it('call their comment resolved when they pass, whatever the findings come to', async () => {
    await step('gaps', { inputs: { 'fail-on': 'critical', comment: 'on-failure' } });
    expect(api.comments[0]?.body).toContain('Readiness score');
    await step('gaps', { inputs: { 'fail-on': 'never', comment: 'on-failure' } });
    expect(api.comments.map(({ body }) => body)).toEqual([expect.stringContaining('✅')]);
    expect(api.comments[0]?.body).not.toContain('Readiness score');
  });

  it('fails on a priority', async () => {
    expect((await step('gaps', { inputs: { 'fail-on': 'critical' } })).exitCode).toBe(1);
    expect((await step('gaps', { inputs: { 'fail-on-new': 'true' } })).exitCode).toBe(1);
  });

  it('every week tells what is open, in Turkish too', async () => {
    const result = await step('gaps', { event: 'schedule', payload: schedule(), inputs: { language: 'tr' } });
    expect([result.exitCode, result.outputs['new-gaps'], result.error]).toEqual([0, '', '']);
    expect(result.summary).toContain('eksik');
  });
});

describe('all and lint', () => {
  it('fail alike; all tells of plan and gaps besides', async () => {
    const [all, lint] = [await step('all', { inputs: { 'report-file': 'all.html' } }), await step('lint')];
    expect([all.exitCode, lint.exitCode]).toEqual([1, 1]);
    expect(all.outputs['new-findings']).toBe(lint.outputs['new-findings']);
    expect(all.summary).toMatch(/2 h → 10 h/);
    expect(lint.summary).not.toMatch(/2 h → 10 h/);
    expect(lint.outputs['score']).toBe(undefined);
    expect(all.outputs['gaps']).toMatch(/^[1-9]\d*$/);
    expect(read(join(clone, 'all.html'))).toMatch(/^<!doctype html>/);
  });

  it('stop a removal of much at once, unless it is allowed', async () => {
    const accounts = Array.from(
      { length: 8 },
      (_, index) => `  a${index}: {platform: instagram, handle: h${index}, owner: ayse-yilmaz}\n`,
    );
    const settings = 'lint: {extends: starter}\n';
    const full = serverRepository({
      'smorg.yaml': settings,
      'org.yaml': ORGANISATION,
      'more.yaml': `accounts:\n${accounts.join('')}`,
    });
    const before = headOf(full.folder);
    const after = full.commit('change', { 'more.yaml': `accounts:\n${accounts[0]}` });
    const given = { workspace: full.checkout(after, 0), payload: pullRequest(after, before) };
    const stopped = await step('lint', { ...given, inputs: { 'fail-on-new': 'true' } });
    expect(stopped.exitCode).toBe(1);
    expect(stopped.commands.map(({ properties }) => properties['title'])).toContain('repo/large-removal (new)');
    const allowed = await step('lint', { ...given, inputs: { 'fail-on-new': 'true', 'allow-large-removal': 'true' } });
    expect(allowed.exitCode).toBe(0);
    full.remove();
  });

  it('judge several organisations at once', async () => {
    const two = serverRepository({
      'a/smorg.yaml': 'lint: {extends: starter}\n',
      'a/org.yaml': ORGANISATION,
      'b/smorg.yaml': 'lint: {extends: starter}\n',
      'b/org.yaml': ORGANISATION,
    });
    const workspace = two.checkout(headOf(two.folder), 0);
    const given = { workspace, event: 'schedule', inputs: { path: 'a\nb', 'json-file': 'x.json' } };
    const all = await step('all', given);
    expect([all.exitCode, all.outputs['errors'], all.error]).toEqual([0, '0', '']);
    const gaps = await step('gaps', given);
    expect(gaps.summary.match(/^## smorg gaps/gm)).toHaveLength(2);
    // A gap report as JSON holds one organisation.
    expect([gaps.exitCode, gaps.outputs['json-path']]).toEqual([0, '']);
    expect(gaps.commands.some(({ name, data }) => name === 'notice' && data.includes('json-file'))).toBe(true);
    two.remove();
  });
});
