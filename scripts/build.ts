import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** A library that is slow to load and seldom needed is loaded when it is first called, not when it is imported. */
const lazily = (name: string): Plugin => ({
  name: `lazily ${name}`,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${name}$`) }, ({ namespace }) =>
      namespace === 'lazily' ? undefined : { path: name, namespace: 'lazily' },
    );
    onLoad({ filter: /./, namespace: 'lazily' }, () => ({
      contents: `export default (...given) => require('${name}').default(...given);`,
      resolveDir: process.cwd(),
    }));
  },
});

// One bundle with lazy chunks: what a run does not need is not even read from disk. Target node20 serves the command
// line, the package and the Action alike.
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { cli: 'src/cli.ts', index: 'src/index.ts' },
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
  plugins: [lazily('string-width')],
  logLevel: 'warning',
});
chmodSync('dist/cli.js', 0o755);

// The public types, without those of the internals they do not mention.
const tsc = resolve('node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
