import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { bundleAction } from './build/bundle-action.ts';

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

/** Our own modules that are imported when they are needed, save those that need the rules: they are as large as all else. */
const loadedLater = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const later = readFileSync(join('src', path), 'utf8').matchAll(/import\('(\.[^']+\.ts)'\)/g);
      return [...later].map(([, wanted = '']) => resolve('src', dirname(path), wanted));
    })
    .filter((path) => !/rules\/registry/.test(path + readFileSync(path, 'utf8')))
    .sort(),
);

/** Loads them as one file: forty small ones cost a short run more than the little that it does not need. */
const together: Plugin = {
  name: 'together',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) =>
      kind === 'dynamic-import' && loadedLater.has(resolve(resolveDir, path))
        ? { path: 'commands', namespace: 'together' }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'together' }, () => ({
      contents: [...loadedLater].map((path) => `export * from '${path}';`).join('\n'),
      resolveDir: process.cwd(),
    }));
  },
};

// One bundle with lazy chunks: what a run does not need is not even read from disk.
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
  plugins: [
    together,
    lazily('string-width', ['default']),
    lazily('node:crypto', ['createHash', 'randomBytes']),
    lazily('node:child_process', ['spawn', 'spawnSync']),
  ],
  logLevel: 'warning',
});
chmodSync('dist/cli.js', 0o755);

// Committed, because GitHub runs it as it stands in the repository.
writeFileSync('dist/action.mjs', await bundleAction());

// The public types, without those of the internals they do not mention.
const tsc = resolve('node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
