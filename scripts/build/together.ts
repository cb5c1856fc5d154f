import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Loads our own modules that are imported when they are needed as two files, one without and one with the rules, which are as large
 * as all else: forty small files cost a short run more than the little that it does not need.
 */
export const together: Plugin = {
  name: 'together',
  setup({ onResolve, onLoad }) {
    const later = laterModules();
    const checks = later.filter((path) => reaches(path, resolve('src/rules/registry.ts')));
    onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
      const wanted = resolve(resolveDir, path);
      if (kind !== 'dynamic-import' || !later.includes(wanted)) return undefined;
      return { path: checks.includes(wanted) ? 'checks' : 'commands', namespace: 'together' };
    });
    onLoad({ filter: /./, namespace: 'together' }, ({ path: wanted }) => {
      const paths = later.filter((path) => checks.includes(path) === (wanted === 'checks'));
      const names = paths.flatMap(exportsOf);
      const twice = names.find((name, index) => names.indexOf(name) < index);
      // Of such a name the file would have none, and nobody would say so before it is called.
      if (twice !== undefined) throw new Error(`two modules of "${wanted}" export "${twice}"`);
      return { contents: paths.map((path) => `export * from '${path}';`).join('\n'), resolveDir: process.cwd() };
    });
  },
};

/** Absolute paths of the modules that those in the folders of `src/` import only when they need them, sorted. */
function laterModules(): string[] {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /[\\/].*\.ts$/.test(path));
  const later = sources.flatMap((path) => importsOf(resolve('src', path), /import\('(\.[^']+\.ts)'\)/g));
  return [...new Set(later)].sort();
}

/** Whether a module is the wanted one, or imports it from the start, or imports one that does. Paths are absolute. */
function reaches(from: string, wanted: string, seen = new Set<string>()): boolean {
  if (from === wanted) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return importsOf(from, /^(?:im|ex)port (?!type )[^;]*?from '(\.[^']+\.ts)';$/gm).some((next) =>
    reaches(next, wanted, seen),
  );
}

function exportsOf(path: string): string[] {
  const declared = readFileSync(path, 'utf8').matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm);
  return [...declared].map(([, name = '']) => name);
}

function importsOf(path: string, pattern: RegExp): string[] {
  return [...readFileSync(path, 'utf8').matchAll(pattern)].map(([, wanted = '']) =>
    resolve(join(dirname(path), wanted)),
  );
}
