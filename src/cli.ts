#!/usr/bin/env node
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { main } from './main.ts';

// Node 20 knows no middle way between interpreting and optimising, and begins with the latter so soon that a run of half a
// second pays more than it wins. Later ones have a cheap compiler in between, and no such flag.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=300000');

// A reader that goes away early (`smorg lint | head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  now: () => Date.now(),
  timeZoneData: process.versions.tz ?? '',
  elapsed: () => performance.now(),
  randomWord: () => randomBytes(16).toString('hex'),
  readStdin: () => readFileSync(0),
  writeOut: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns,
});
