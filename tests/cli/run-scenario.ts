import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../src/commands/io.ts';
import { main } from '../../src/main.ts';
import { git } from '../files/repository.ts';
import type { Block } from './scenario.ts';

/** The instant that scenarios run at unless they say otherwise: 2026-11-30 10:00 in Istanbul. */
const NOW = Date.UTC(2026, 10, 30, 7, 0);

interface Outcome {
  exit: string;
  stdout: string;
  stderr: string;
}

/** Runs a scenario in a folder of its own and gives its blocks with what really came out. */
export async function runScenario(blocks: readonly Block[]): Promise<Block[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'smorg-cli-')));
  mkdirSync(join(folder, '.git'));
  try {
    return await play(blocks, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function play(blocks: readonly Block[], folder: string): Promise<Block[]> {
  const actual: Block[] = [];
  let env: Record<string, string> = {};
  let stdin = '';
  let outcome: Outcome = { exit: '', stdout: '', stderr: '' };
  for (const block of blocks) {
    const [kind = '', path = ''] = block.name.split(/ (.*)/);
    if (kind === 'file') write(join(folder, path), block.text);
    else if (kind === 'env')
      env = Object.fromEntries(
        block.text
          .trim()
          .split('\n')
          .map((line) => line.split(/=(.*)/)),
      );
    else if (kind === 'git') for (const line of block.text.trim().split('\n')) git(folder, splitWords(line));
    else if (kind === 'remove') rmSync(join(folder, path));
    else if (kind === 'stdin') stdin = block.text;
    else if (kind === 'command') outcome = await run(block.text, folder, env, stdin);
    const text =
      kind === 'after' ? readOr(join(folder, path)) : kind in outcome ? outcome[kind as keyof Outcome] : block.text;
    actual.push({ name: block.name, text });
  }
  return actual;
}

async function run(command: string, folder: string, env: Record<string, string>, stdin: string): Promise<Outcome> {
  const outcome = { stdout: '', stderr: '' };
  const io: Io = {
    cwd: folder,
    env,
    now: () => NOW,
    elapsed: () => 0,
    timeZoneData: '2025c',
    randomWord: () => 'a-random-word',
    readStdin: () => Buffer.from(stdin),
    writeOut: (text) => {
      outcome.stdout += text;
    },
    writeError: (text) => {
      outcome.stderr += text;
    },
    isTerminal: false,
    columns: undefined,
  };
  const exit = await main(splitWords(command.trim().replace(/^smorg ?/, '')), io);
  const clean = (text: string): string => text.replaceAll(folder, '<folder>');
  return { exit: `${exit}\n`, stdout: clean(outcome.stdout), stderr: clean(outcome.stderr) };
}

function splitWords(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function readOr(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '(no such file)\n';
}
