import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSmorg } from '../examples/run-smorg.ts';
import { git } from '../files/repository.ts';
import { applyStep, readSteps, type Step } from './steps.ts';

/** What a reviewer asks at every commit, of the commit before it. */
const COMMANDS = [
  ['diff', 'HEAD~1', '--exit-code'],
  ['lint', '--since', 'HEAD~1', '--fail-on-new'],
  ['gaps', '--since', 'HEAD~1', '--fail-on-new'],
  ['plan', '--since', 'HEAD~1'],
  ['review', 'HEAD~1'],
] as const;

const steps = readSteps('tests/story/steps');
const isAccepting = process.env['UPDATE_GOLDEN'] === '1';
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'smorg-story-')));
beforeAll(() => git(folder, ['init', '-q']));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function commit(step: Step): void {
  const when = `${step.date.replace(' ', 'T')}:00Z`;
  git(folder, ['add', '-A']);
  git(folder, ['commit', '-q', '-m', step.message], {
    GIT_AUTHOR_NAME: step.author.name,
    GIT_AUTHOR_EMAIL: step.author.email,
    GIT_AUTHOR_DATE: when,
    GIT_COMMITTER_NAME: step.author.name,
    GIT_COMMITTER_EMAIL: step.author.email,
    GIT_COMMITTER_DATE: when,
  });
}

/** Everything that smorg says of a commit, in a language, with the exit codes. */
async function told(step: Step, language: string): Promise<string> {
  const parts = [`# ${step.message}\n`];
  for (const [command, ...args] of COMMANDS) {
    const words = [command, ...args, ...(language === 'en' ? [] : ['--lang', language])];
    const { out, error, exitCode } = await runSmorg(...words, '--lang', language, '--now', step.date, '--cwd', folder);
    parts.push(`\n$ smorg ${words.join(' ')}\n${out}${error}exit ${exitCode}\n`);
  }
  return parts.join('').replaceAll(folder, '<folder>');
}

it('is twelve commits of a quarter', () => {
  expect(steps).toHaveLength(12);
  expect(steps.map(({ date }) => date)).toEqual(steps.map(({ date }) => date).sort());
});

// One commit stands on the other, so the steps run in order and none alone.
describe('a quarter of a bookshop', () => {
  for (const step of steps) {
    it(step.name, async () => {
      applyStep(step, folder);
      commit(step);
      for (const language of step.languages) {
        const path = join(step.folder, `told.${language}.txt`);
        const text = await told(step, language);
        if (isAccepting) writeFileSync(path, text);
        else expect(text).toBe(readFileSync(path, 'utf8'));
      }
    });
  }
});
