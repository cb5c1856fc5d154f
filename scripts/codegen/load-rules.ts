import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Rule } from '../../src/rules/define-rule.ts';

/** The rules as `src/rules/registry.ts` lists them now: it may have been written a moment ago, so it is read afresh. */
export async function loadRules(): Promise<readonly Rule[]> {
  const folder = resolve('node_modules/.cache/smorg');
  mkdirSync(folder, { recursive: true });
  const outfile = resolve(folder, `rules-${process.pid}.mjs`);
  try {
    const entryPoints = ['src/rules/registry.ts'];
    await build({ entryPoints, outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm' });
    const { rules } = (await import(pathToFileURL(outfile).href)) as { rules: readonly Rule[] };
    return rules;
  } finally {
    rmSync(outfile, { force: true });
  }
}
