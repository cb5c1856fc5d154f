import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledFile, type Run, tuneEngine, WHOLE, wholeScript } from '../../src/command-line/ready-made.ts';

// Called by the build, in a process of its own for each command: it keeps what V8 compiled while the command ran.
tuneEngine(process.versions.node);
const [node = '', self = '', path = '', command = ''] = process.argv;
const folder = pathToFileURL(`${resolve(path)}/`);
const script = wholeScript(folder);
process.argv = [node, self, command, 'examples/kuzey-kahve', '--now', '2026-11-30T10:00'];
const made: Parameters<Run>[0] = { exports: {} };
const run: Run = script.runInThisContext();
run(made, createRequire(new URL(WHOLE, folder)));
await made.exports.finished;
writeFileSync(compiledFile(folder, command), script.createCachedData());
// The example has findings on purpose.
process.exitCode = 0;
