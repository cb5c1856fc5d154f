import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledFile, type Run, tuneEngine, WHOLE, wholeScript } from '../../src/command-line/ready-made.ts';

/** Examples and instants at which they have what needs most code: work that cannot fit, and much to say about it. */
const SAMPLES = [
  ['examples/agency', '--now', '2026-12-10T09:00'],
  ['examples/kuzey-kahve', '--now', '2026-12-14T10:00'],
];

// Called by the build, in a process of its own for each command: it keeps what V8 compiled while the command ran.
tuneEngine(process.versions.node);
const [node = '', self = '', path = '', command = ''] = process.argv;
const folder = pathToFileURL(`${resolve(path)}/`);
const script = wholeScript(folder);
const run: Run = script.runInThisContext();
for (const sample of SAMPLES) {
  process.argv = [node, self, command, ...sample];
  const made: Parameters<Run>[0] = { exports: {} };
  run(made, createRequire(new URL(WHOLE, folder)));
  await made.exports.finished;
  // The examples have findings on purpose.
  if (Number(process.exitCode) > 1)
    throw new Error(`smorg ${command} ${sample.join(' ')} ended with ${process.exitCode}`);
}
writeFileSync(compiledFile(folder, command, process), script.createCachedData());
process.exitCode = 0;
