import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { cruiseImports } from './cruise.ts';
import { sourceFiles } from './source-files.ts';

const PLANTED: Readonly<Record<string, string>> = {
  'src/diagnostics/upwards.ts': `import { rule } from '../rules/rule.ts';\nexport const up = rule;`,
  'src/diagnostics/upwards-type.ts': `import type { Rule } from '../rules/rule.ts';\nexport type Up = Rule;`,
  'src/rules/rule.ts': `export interface Rule { id: string }\nexport const rule = 1;`,
  'src/rules/source.ts': `import { read } from '../source/read.ts';\nexport const x = read;`,
  'src/source/read.ts': `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;`,
  'src/source/paths.ts': `import { join } from 'node:path';\nexport const j = join;`,
  'src/model/yaml.ts': `import { parse } from 'yaml';\nexport const p = parse;`,
  'src/model/lodash.ts': `import x from 'left-pad';\nexport const l = x;`,
  'src/report/run.ts': `import { lint } from '../lint/lint.ts';\nexport const r = lint;`,
  'src/report/type.ts': `import type { Lint } from '../lint/lint.ts';\nexport type R = Lint;`,
  'src/lint/lint.ts': `export interface Lint { a: 1 }\nexport const lint = 1;`,
  'src/lint/one.ts': `import type { Two } from './two.ts';\nexport interface One { two: Two }`,
  'src/lint/two.ts': `import type { One } from './one.ts';\nexport interface Two { one: One }`,
  'src/utils/any.ts': `import { lint } from '../lint/lint.ts';\nexport const any = lint;`,
  'src/action/judge.ts': `import { lint } from '../lint/lint.ts';\nexport const j = lint;`,
  'src/action/send.ts': `import { request } from 'node:https';\nexport const s = request;`,
  'src/cli.ts': `import { rule } from './rules/rule.ts';\nexport const c = rule;`,
};

let planted: string | undefined;
afterEach(() => planted !== undefined && rmSync(planted, { recursive: true, force: true }));

describe('layers', () => {
  it('imports go down only, packages stay in their layer, nothing is circular', async () => {
    const { seen, violations } = await cruiseImports(process.cwd());
    expect(violations).toEqual([]);
    // With a TypeScript it does not know, the cruiser sees nothing and finds nothing wrong.
    const unseen = sourceFiles(process.cwd()).filter((path) => !seen.includes(path));
    expect(unseen).toEqual([]);
    expect(seen.length).toBeGreaterThan(10);
  });

  it('sees every kind of violation when one is planted', async () => {
    planted = mkdtempSync(join(tmpdir(), 'smorg-layers-'));
    for (const [path, text] of Object.entries(PLANTED)) {
      mkdirSync(dirname(join(planted, path)), { recursive: true });
      writeFileSync(join(planted, path), text);
    }
    const { seen, violations } = await cruiseImports(planted);
    expect(seen).toEqual(Object.keys(PLANTED).sort());
    expect([...violations].sort()).toEqual([
      'edge-imports: src/cli.ts → src/rules/rule.ts',
      'folder-unlisted: src/utils/any.ts → src/lint/lint.ts',
      'layer-action-types: src/action/judge.ts → src/lint/lint.ts',
      'layer-diagnostics: src/diagnostics/upwards-type.ts → src/rules/rule.ts',
      'layer-diagnostics: src/diagnostics/upwards.ts → src/rules/rule.ts',
      'layer-report-types: src/report/run.ts → src/lint/lint.ts',
      'layer-rules: src/rules/source.ts → src/source/read.ts',
      'machine-only-in-files: src/action/send.ts → https',
      'machine-only-in-files: src/source/read.ts → fs',
      'no-cycle: src/lint/one.ts → src/lint/two.ts',
      'package-unlisted: src/model/lodash.ts → left-pad',
      'package-yaml: src/model/yaml.ts → yaml',
      'paths-only-at-the-edge: src/source/paths.ts → path',
    ]);
  });
});
