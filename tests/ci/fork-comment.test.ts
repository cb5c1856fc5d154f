import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { stepsOf, type Workflow } from './workflow-files.ts';

const workflow = parse(readFileSync('docs/ci/fork-comment.yml', 'utf8')) as Workflow;
const script = stepsOf(workflow)
  .map((step) => step.with?.['script'])
  .find((text) => text !== undefined) as string;
const MARKER = '<!-- smorg: comment of a fork -->';
const SHA = 'a'.repeat(40);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'smorg-fork-'));
  mkdirSync(join(folder, 'smorg-comment'));
  vi.stubEnv('RUNNER_TEMP', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const leave = (name: string, text: string) => writeFileSync(join(folder, 'smorg-comment', name), text);

interface Comment {
  id: number;
  body: string;
  user: { type: string };
}

/** What the script did, with the API of a repository that has these comments and this pull request. */
async function play(pull: { sha?: string; repo?: number | null; state?: string } = {}, comments: Comment[] = []) {
  const { sha = SHA, repo = 7, state = 'open' } = pull;
  const done: string[] = [];
  const rest = {
    pulls: {
      get: async ({ pull_number }: { pull_number: number }) => {
        done.push(`get ${pull_number}`);
        return { data: { head: { sha, repo: repo === null ? null : { id: repo } }, state } };
      },
    },
    issues: {
      listComments: {},
      createComment: async ({ issue_number, body }: { issue_number: number; body: string }) =>
        done.push(`create ${issue_number}\n${body}`),
      updateComment: async ({ comment_id, body }: { comment_id: number; body: string }) =>
        done.push(`update ${comment_id}\n${body}`),
    },
  };
  const github = { rest, paginate: async () => comments };
  const context = {
    repo: { owner: 'kuzey', repo: 'org' },
    payload: { workflow_run: { head_sha: SHA, head_repository: { id: 7 } } },
  };
  const core = { notice: (text: string) => done.push(`notice ${text}`) };
  const run = Object.getPrototypeOf(async () => {}).constructor('github', 'context', 'core', 'require', script);
  await run(github, context, core, createRequire(import.meta.url));
  return done;
}

it('writes a comment, and edits its own later', async () => {
  leave('number', '12');
  leave('comment.md', 'One new problem.');
  expect(await play()).toEqual(['get 12', `create 12\n${MARKER}\nOne new problem.`]);
  const others = [
    { id: 1, body: `${MARKER}\nforged`, user: { type: 'User' } },
    { id: 2, body: 'Hello', user: { type: 'Bot' } },
  ];
  const own = { id: 3, body: `${MARKER}\nTwo new problems.`, user: { type: 'Bot' } };
  expect(await play({}, [...others, own])).toEqual(['get 12', `update 3\n${MARKER}\nOne new problem.`]);
  expect(await play({}, [...others, { ...own, body: `${MARKER}\nOne new problem.` }])).toEqual(['get 12']);
});

it.each([
  ['another commit', { sha: 'b'.repeat(40) }],
  ['another repository', { repo: 8 }],
  ['a repository that is gone', { repo: null }],
  ['a closed pull request', { state: 'closed' }],
])('writes nothing where the number leads to %s', async (_, pull) => {
  leave('number', '12');
  leave('comment.md', 'Text');
  expect(await play(pull)).toEqual(['get 12', expect.stringMatching(/^notice /)]);
});

it.each(['', '0', '12\n', '12; rm', '-1', '1e3', '99999999999', '../1'])(
  'asks for no pull request named %j',
  async (number) => {
    leave('number', number);
    leave('comment.md', 'Text');
    expect(await play()).toEqual([expect.stringMatching(/^notice /)]);
  },
);

it('follows no link and reads nothing endless', async () => {
  leave('number', '12');
  expect(await play()).toEqual([expect.stringMatching(/^notice /)]);
  symlinkSync('/etc/hostname', join(folder, 'smorg-comment', 'comment.md'));
  expect(await play()).toEqual([expect.stringMatching(/^notice /)]);
  rmSync(join(folder, 'smorg-comment', 'comment.md'));
  leave('comment.md', 'x'.repeat(262_145));
  expect(await play()).toEqual([expect.stringMatching(/^notice /)]);
});

it('calls nobody and says nothing invisible or endless', async () => {
  leave('number', '12');
  leave('comment.md', `@ayse and @kuzey/studio: a@b.example \u202egnihton \u0007${'x'.repeat(70_000)}`);
  const [, told = ''] = await play();
  expect(told).toContain('@\u2060ayse and @\u2060kuzey/studio: a@\u2060b.example gnihton x');
  expect(told.length).toBeLessThan(65_536);
});
