// Runs a TypeScript script on Node 20, which cannot strip types by itself: bundles it in memory-sized time with esbuild and imports it.
import { mkdirSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) throw new Error('usage: node scripts/run.mjs <script.ts> [argument…]');
const folder = resolve('node_modules/.cache/smorg');
mkdirSync(folder, { recursive: true });
const outfile = resolve(folder, `${basename(script, '.ts')}-${process.pid}.mjs`);
try {
  await build({ entryPoints: [script], outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning' });
  process.argv = [process.argv[0], resolve(script), ...rest];
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile, { force: true });
}
