import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The package as npm would publish it, unpacked where none of this project's modules can help it.
const folder = mkdtempSync(join(tmpdir(), 'smorg-package-'));
const root = join(folder, 'node_modules', 'smorg');

beforeAll(() => {
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', folder], process.cwd()).replace(/^[^[]*/, ''),
  );
  run('npm', ['install', '--no-audit', '--no-fund', '--offline', join(folder, filename)], folder);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

test('the command runs where it is installed', () => {
  writeFileSync(
    join(folder, 'org.yaml'),
    'organization: {name: Atlas, timezone: Europe/Paris}\naccounts: {a: {platform: x}}\n',
  );
  expect(run('npx', ['--no-install', 'smorg', '--version'], folder).trim()).toBe(
    JSON.parse(readFileSync('package.json', 'utf8')).version,
  );
  expect(
    run('npx', ['--no-install', 'smorg', 'lint', 'org.yaml', '--fail-on', 'never', '--format', 'compact'], folder),
  ).toContain('[account/no-owner]');
  expect(run('npx', ['--no-install', 'smorg', 'schema', 'people'], folder)).toContain('"people"');
});

test('the public API lints files in memory', async () => {
  const api = await import(pathToFileURL(join(root, 'dist/index.js')).href);
  const result = api.lint([{ path: 'org.yaml', content: 'peple: {}\n' }], { now: '2026-11-30' });
  expect(result.diagnostics.map(({ rule }: { rule: string }) => rule)).toContain('repo/unknown-section');
  expect(() => api.lint([], { now: 'gestern' })).toThrow(RangeError);
});

test('the types of the public API stand on their own', () => {
  writeFileSync(
    join(folder, 'use.mts'),
    `import { lint, type Diagnostic } from 'smorg';\nconst found: readonly Diagnostic[] = lint([{ path: 'a.yaml', content: '' }], { now: '2026-11-30' }).diagnostics;\nexport const count: number = found.length;\n`,
  );
  const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023'];
  expect(() => run(process.execPath, [tsc, ...options, 'use.mts'], folder)).not.toThrow();
});

test('what is published is what is meant', () => {
  for (const path of [
    'dist/cli.js',
    'dist/types/index.d.ts',
    'schemas/smorg.schema.json',
    'schemas/report.schema.json',
    'README.md',
    'README.tr.md',
    'LICENSE',
  ]) {
    expect(existsSync(join(root, path)), path).toBe(true);
  }
  for (const path of ['src', 'tests', 'examples', 'schemas/source'])
    expect(existsSync(join(root, path)), path).toBe(false);
});
