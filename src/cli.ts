import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { main } from './main.ts';

// A reader that goes away early (`smorg lint | head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** Settles when the exit code is known. */
export const finished = main(process.argv.slice(2), {
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
}).then((exitCode) => {
  process.exitCode = exitCode;
});
