import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { bundleAction } from './build/bundle-action.ts';
import { compileWhole } from './build/compile-whole.ts';
import { lazyLibraries } from './build/lazy-libraries.ts';
import { together } from './build/together.ts';

const ACTION = 'action.mjs';

// One bundle with lazy chunks: what a run does not need is not even read from disk.
mkdirSync('dist', { recursive: true });
for (const old of readdirSync('dist')) if (old !== ACTION) rmSync(join('dist', old), { recursive: true });
await build({
  entryPoints: { cli: 'src/start.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minify: true,
  legalComments: 'linked',
  chunkNames: 'chunks/[name]-[hash]',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
  },
  plugins: [together, ...lazyLibraries],
  logLevel: 'warning',
});
chmodSync('dist/cli.js', 0o755);
await compileWhole('dist/whole');

// Committed, because GitHub runs it as it stands in the repository; left alone where nothing changed.
const action = await bundleAction();
const written = join('dist', ACTION);
if (!existsSync(written) || readFileSync(written, 'utf8') !== action) writeFileSync(written, action);

// The public types, without those of the internals they do not mention.
const tsc = resolve('node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
