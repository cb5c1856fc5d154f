import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { ActionIo } from '../../src/action/action-io.ts';
import { runAction } from '../../src/action/run-action.ts';
import { obeyLog } from '../report/runner-commands.ts';
import { NEW_ERROR, ORGANISATION } from './server-repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'smorg-failures-'));
writeFileSync(join(folder, 'smorg.yaml'), 'lint: {extends: starter}\n');
writeFileSync(join(folder, 'org.yaml'), ORGANISATION);
writeFileSync(join(folder, 'more.yaml'), NEW_ERROR);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A process in which something breaks. */
async function run(broken: Partial<ActionIo>): Promise<{ exitCode: number; log: string }> {
  let log = '';
  const io: ActionIo = {
    cwd: folder,
    env: { INPUT_NOW: '2026-11-30', GITHUB_EVENT_NAME: 'schedule' },
    now: () => Date.UTC(2026, 10, 30),
    elapsed: () => 0,
    timeZoneData: '2025c',
    randomWord: () => '0123456789abcdef',
    readStdin: () => new Uint8Array(),
    writeOut: (text) => {
      log += text;
    },
    writeError: () => undefined,
    isTerminal: false,
    columns: undefined,
    request: () => Promise.reject(new Error('no network')),
    wait: async () => undefined,
    ...broken,
  };
  const exitCode = await runAction(io);
  return { exitCode, log };
}

it('a bug before anything is judged is 4, and its words are no command', async () => {
  const env = new Proxy<Record<string, string>>(
    {},
    {
      get: (_, key) => {
        if (key === 'GITHUB_EVENT_NAME') throw new Error('bad\n::error::injected\n##[error]injected');
        return undefined;
      },
    },
  );
  const { exitCode, log } = await run({ env });
  expect(exitCode).toBe(4);
  expect(obeyLog(log).map(({ name }) => name)).toEqual(['error', 'stop-commands', '0123456789abcdef']);
  expect(log).toContain('bad');
});

it('a bug while the result is told changes nothing of it', async () => {
  let calls = 0;
  const { exitCode, log } = await run({
    randomWord: () => {
      calls += 1;
      if (calls === 1) throw new Error('no chance today');
      return 'abcdef0123456789';
    },
  });
  expect(exitCode).toBe(1);
  expect(log).toContain('no chance today');
});
