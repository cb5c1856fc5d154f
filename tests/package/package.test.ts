import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { git } from '../files/repository.ts';

// The package as npm would publish it, unpacked where none of this project's modules can help it.
const folder = mkdtempSync(join(tmpdir(), 'smorg-package-'));
const root = join(folder, 'node_modules', 'smorg');
/** What `npm pack` printed. */
let packed = '';

beforeAll(() => {
  packed = run('npm', ['pack', '--pack-destination', folder], process.cwd()).trim();
  run('npm', ['install', '--no-audit', '--no-fund', '--offline', join(folder, packed)], folder);
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

describe('the hooks of pre-commit', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Record<string, string | boolean>[];
  const prefix = join(folder, 'hooks');
  const repository = join(folder, 'repository');
  /** Runs a hook as pre-commit does: its words and no files, in the repository, with what was installed first on the path. */
  const runHook = (hook: Record<string, string | boolean>) => {
    const [command = '', ...args] = String(hook['entry']).split(' ');
    const env = {
      ...process.env,
      PATH: `${join(prefix, 'bin')}${delimiter}${process.env['PATH']}`,
      SMORG_NOW: '2026-11-30',
    };
    const { status, stdout } = spawnSync(command, args, { cwd: repository, encoding: 'utf8', env });
    return { status, stdout };
  };

  beforeAll(() => {
    // As pre-commit installs a hook of language node, with the name of the package taken from what npm printed.
    run(
      'npm',
      ['install', '-g', '--prefix', prefix, '--offline', '--no-audit', '--no-fund', join(folder, packed)],
      folder,
    );
    cpSync('examples/solo', repository, { recursive: true });
    git(repository, ['init', '-q']);
    git(repository, ['add', '-A']);
    git(repository, ['commit', '-q', '-m', 'one']);
  }, 120_000);

  test('can be installed: npm prints the name of the package and nothing else', () => {
    expect(packed).toMatch(/^smorg-\d+\.\d+\.\d+\.tgz$/);
  });

  test('have the fields that pre-commit knows', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['smorg', 'smorg-codeowners']);
    for (const hook of hooks) {
      const { id, name, description, entry, language, ...flags } = hook;
      for (const text of [id, name, description, entry]) expect(typeof text).toBe('string');
      expect(language).toBe('node');
      // No names of files: the whole is checked, also when a file was only deleted, and once.
      expect(flags).toEqual({ pass_filenames: false, always_run: true, require_serial: true });
    }
  });

  test('pass and fail as they say', () => {
    const [lint, codeowners] = hooks;
    expect(runHook(lint!)).toMatchObject({ status: 0 });
    expect(runHook(codeowners!)).toMatchObject({ status: 1, stdout: expect.stringContaining('# smorg:begin') });
    expect(spawnSync(join(prefix, 'bin/smorg'), ['codeowners', '--write'], { cwd: repository }).status).toBe(0);
    expect(runHook(codeowners!)).toMatchObject({ status: 0 });
    // What is left when a file is only deleted is told too.
    writeFileSync(join(repository, 'more.yaml'), 'goals: {more: {owner: nobody-here}}\n');
    expect(runHook(lint!)).toMatchObject({ status: 1, stdout: expect.stringContaining('nobody-here') });
    rmSync(join(repository, 'pine-and-clay.yaml'));
    rmSync(join(repository, 'more.yaml'));
    expect(runHook(lint!)).toMatchObject({ status: 3 });
  });
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
    'schemas/plan.schema.json',
    'schemas/gaps.schema.json',
    'README.md',
    'README.tr.md',
    'LICENSE',
  ]) {
    expect(existsSync(join(root, path)), path).toBe(true);
  }
  for (const path of ['src', 'tests', 'examples', 'schemas/source', 'dist/action.mjs'])
    expect(existsSync(join(root, path)), path).toBe(false);
});

describe('what was compiled when it was built', () => {
  const options = ['--now', '2026-11-30 10:00', '--format', 'json'];
  const commands = ['lint', 'plan'].map((command) => [command, resolve('examples/kuzey-kahve'), ...options]);
  /** Runs the commands on a copy of the package of which something is gone or broken. */
  const runWith = (change: (dist: string) => void, flags: readonly string[] = []) => {
    const dist = mkdtempSync(join(folder, 'dist-'));
    cpSync(join(root, 'dist'), dist, { recursive: true });
    cpSync(join(root, 'package.json'), join(dist, 'package.json'));
    change(dist);
    return commands.map((args) => {
      const { status, stdout } = spawnSync(process.execPath, [...flags, join(dist, 'cli.js'), ...args], {
        encoding: 'utf8',
      });
      return { status, stdout };
    });
  };
  /** Nothing but what was compiled can then run. */
  const removeCommandLine = (dist: string) => {
    const [file = ''] = readdirSync(join(dist, 'chunks')).filter((name) => name.startsWith('cli-'));
    rmSync(join(dist, 'chunks', file));
  };
  const spoil = (change: (compiled: Buffer) => Buffer) => (dist: string) => {
    const files = readdirSync(join(dist, 'whole')).filter((name) => name.endsWith('.bin'));
    expect(files).toHaveLength(commands.length);
    for (const name of files) writeFileSync(join(dist, 'whole', name), change(readFileSync(join(dist, 'whole', name))));
  };
  let expected: ReturnType<typeof runWith>;
  beforeAll(() => {
    expected = runWith((dist) => rmSync(join(dist, 'whole'), { recursive: true }));
  });

  test('runs, and says the same', () => {
    expect(expected.map(({ status }) => status)).toEqual([0, 0]);
    expect(runWith(removeCommandLine)).toEqual(expected);
  });

  test.each([
    ['is cut short', (compiled: Buffer) => compiled.subarray(0, 1000)],
    ['is empty', () => Buffer.alloc(0)],
    ['is something else', (compiled: Buffer) => Buffer.alloc(compiled.length, 'x')],
  ])('does not matter where it %s', (_, change) => {
    expect(runWith(spoil(change))).toEqual(expected);
  });

  test('is left alone where V8 has other flags', () => {
    expect(runWith(() => undefined, ['--no-opt'])).toEqual(expected);
    expect(runWith(removeCommandLine, ['--no-opt']).map(({ status }) => status)).toEqual([1, 1]);
  });
});

const HOSTS: readonly [zone: string, locale: string][] = [
  ['UTC', 'C'],
  ['Asia/Kolkata', 'tr_TR.UTF-8'],
  ['America/Los_Angeles', 'de_DE.UTF-8'],
  ['Pacific/Kiritimati', 'ar_EG.UTF-8'],
];

test('the same input gives the same bytes in every zone and locale', () => {
  const example = resolve('examples/agency');
  const reports = HOSTS.map(([TZ, LANG]) =>
    execFileSync(
      process.execPath,
      [join(root, 'dist/cli.js'), 'lint', example, '--format', 'json', '--now', '2026-11-30'],
      {
        encoding: 'utf8',
        env: { ...process.env, TZ, LANG, LC_ALL: LANG },
      },
    ),
  );
  expect(reports[0]).toContain('"schemaVersion"');
  expect(new Set(reports).size).toBe(1);
});

test('nothing is asked of the network', () => {
  const guard = join(folder, 'guard.cjs');
  const names = ['net', 'tls', 'dgram', 'dns', 'http', 'https', 'http2'];
  writeFileSync(
    guard,
    `const Module = require('node:module');
const load = Module._load;
Module._load = function (name, ...rest) {
  if (${JSON.stringify(names)}.includes(name.replace('node:', ''))) { process.stderr.write('network: ' + name); process.exit(99); }
  return load.call(this, name, ...rest);
};
require('net').Socket.prototype.connect = () => { process.stderr.write('network: connect'); process.exit(99); };
globalThis.fetch = () => { process.stderr.write('network: fetch'); process.exit(99); };
`.replace("require('net')", "load('net')"),
  );
  const guarded = (args: readonly string[]): string => run(process.execPath, ['--require', guard, ...args], folder);
  expect(
    guarded([join(root, 'dist/cli.js'), 'lint', resolve('examples/kuzey-kahve'), '--now', '2026-11-30 10:00']),
  ).not.toBe('');
  // The guard itself works.
  expect(() => guarded(['-e', "require('node:https')"])).toThrow(/network: node:https/);
});

test('--watch checks again when a file changes', async () => {
  const file = join(folder, 'watched.yaml');
  writeFileSync(file, 'organization: {name: Atlas, timezone: Paris}\n');
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'lint', file, '--watch', '--format', 'compact'], {
    cwd: folder,
  });
  try {
    let seen = '';
    const saw = (wanted: string): Promise<void> =>
      new Promise((done) => {
        child.stdout.on('data', (data: Buffer) => {
          seen += data.toString();
          if (seen.includes(wanted)) done();
        });
      });
    await saw('repo/invalid-timezone');
    seen = '';
    // The watcher needs a moment after the first report, so the change is repeated until it is seen.
    const timer = setInterval(
      () => writeFileSync(file, 'organization: {name: Atlas, timezone: Europe/Paris}\nteams: {x: {led: y}}\n'),
      300,
    );
    await saw('repo/unknown-field');
    clearInterval(timer);
    expect(seen).not.toContain('repo/invalid-timezone');
  } finally {
    child.kill();
  }
});
