import { readFileSync } from 'node:fs';
import type { Io } from '../../src/commands/io.ts';
import { main } from '../../src/main.ts';

/** The time at which the examples are clean, a wall time in each organisation's zone. */
export const EXAMPLES_NOW = readFileSync('examples/NOW', 'utf8').trim();

/** What a run printed, and its exit code. */
export interface Run {
  readonly exitCode: number;
  readonly out: string;
  readonly error: string;
}

/** Runs one command line from the repository's root, as a user without a terminal would; took no time. */
export async function runSmorg(...args: readonly string[]): Promise<Run> {
  let out = '';
  let error = '';
  const io: Io = {
    cwd: process.cwd(),
    env: {},
    now: () => Date.UTC(2026, 10, 30, 7, 0),
    elapsed: () => 0,
    timeZoneData: '2025c',
    randomWord: () => 'word',
    readStdin: () => new Uint8Array(),
    writeOut: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
    isTerminal: false,
    columns: undefined,
  };
  const exitCode = await main(args, io);
  return { exitCode, out, error };
}
