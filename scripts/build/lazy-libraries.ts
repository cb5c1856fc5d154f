import type { Plugin } from 'esbuild';

/** What a run seldom needs, and what is slow to load. */
export const lazyLibraries: readonly Plugin[] = [
  lazily('string-width', ['default']),
  lazily('node:crypto', ['createHash', 'randomBytes']),
  lazily('node:child_process', ['spawn', 'spawnSync']),
];

/** A library that is slow to load and seldom needed is loaded when it is first called, not when it is imported. */
function lazily(name: string, functions: readonly string[]): Plugin {
  return {
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
  };
}
