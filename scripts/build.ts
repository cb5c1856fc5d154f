import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { bundleAction } from './build/bundle-action.ts';
import { compileWhole } from './build/compile-whole.ts';
import { together } from './build/together.ts';

const ACTION = 'action.mjs';

/** A library that is slow to load and seldom needed is loaded when it is first called, not when it is imported. */
const lazily = (name: string, functions: readonly string[]): Plugin => ({
  name: `lazily ${name}`,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${name}$`) }, ({ namespace }) =>
      namespace === 'lazily' ? undefined : { path: name, namespace: 'lazily' },
    );
    onLoad({ filter: new RegExp(`^${name}$`), namespace: 'lazily' }, () => ({
      contents: functions
        .map(
          (one) => `const ${one}_ = (...given) => require('${name}').${one}(...given); export { ${one}_ as ${one} };`,
        )
        .join('\n'),
      resolveDir: process.cwd(),
    }));
  },
});

const lazyLibraries = [
  lazily('string-width', ['default']),
  lazily('node:crypto', ['createHash', 'randomBytes']),
  lazily('node:child_process', ['spawn', 'spawnSync']),
];

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
await compileWhole('dist/whole', lazyLibraries);

// Committed, because GitHub runs it as it stands in the repository; left alone where nothing changed.
const action = await bundleAction();
const written = join('dist', ACTION);
if (!existsSync(written) || readFileSync(written, 'utf8') !== action) writeFileSync(written, action);

// The public types, without those of the internals they do not mention.
const tsc = resolve('node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
