import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { type Run, runSmorg } from '../examples/run-smorg.ts';
import { git } from '../files/repository.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

function newFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'smorg-diff-')));
  made.push(folder);
  return folder;
}

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function commit(folder: string, files: Readonly<Record<string, string | Uint8Array>> = {}): void {
  write(folder, files);
  git(folder, ['add', '-A']);
  git(folder, ['commit', '-q', '--allow-empty', '-m', 'state']);
}

/** A repository whose branch `main` has these files. */
function repository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = newFolder();
  git(folder, ['init', '-q']);
  commit(folder, files);
  return folder;
}

function diff(folder: string, ...args: readonly string[]): Promise<Run> {
  return runSmorg('diff', '--cwd', folder, '--lang', 'en', ...args);
}

/** What changed, as `added people/ada` in lines; the run must have gone well. */
async function changesIn(folder: string, ...args: readonly string[]): Promise<string[]> {
  const { out, error, exitCode } = await diff(folder, '--format', 'json', ...args);
  expect([error, exitCode]).toEqual(['', 0]);
  const { workspaces } = JSON.parse(out) as {
    workspaces: { folder: string; changes: { change: string; kind: string; id: string; uncertain?: true }[] }[];
  };
  return workspaces.flatMap(({ folder: name, changes }) =>
    changes.map(({ change, kind, id, uncertain }) => {
      const where = workspaces.length === 1 ? '' : `${name}: `;
      return `${where}${uncertain ? 'perhaps ' : ''}${change} ${kind}/${id}`;
    }),
  );
}

const person = (id: string, name = 'Ada Lund') => `people:\n  ${id}:\n    name: ${name}\n`;

describe('the earlier state', () => {
  it('is read without touching the work tree, the index or the head', async () => {
    const folder = repository({ 'org.yaml': person('ada') });
    write(folder, { 'org.yaml': person('iris'), 'new.yaml': person('mert') });
    git(folder, ['add', 'new.yaml']);
    const seen = () => [
      readFileSync(join(folder, '.git/index')).toString('hex'),
      git(folder, ['status', '--porcelain=v2', '--branch']),
    ];
    const before = seen();
    expect(await changesIn(folder, 'main')).toEqual(['removed people/ada', 'added people/iris', 'added people/mert']);
    expect(seen()).toEqual(before);
  });

  it('is that of a subfolder when smorg runs there', async () => {
    const files = { 'a/org.yaml': person('ada'), 'b/org.yaml': person('iris'), 'a/deep/more.yaml': person('can') };
    const folder = repository(files);
    write(folder, { 'a/org.yaml': person('ada', 'Ada'), 'b/org.yaml': person('iris', 'Iris') });
    expect(await changesIn(join(folder, 'a'), 'main')).toEqual(['changed people/ada']);
    write(folder, { 'smorg.yaml': 'version: 1\n' });
    // Now the whole is one workspace, and the folder narrows what is reported.
    expect(await changesIn(join(folder, 'b'), 'main')).toEqual(['changed people/iris']);
    expect(await changesIn(folder, 'main')).toEqual(['changed people/ada', 'changed people/iris']);
  });

  it('is found from a worktree, a detached head and a merge commit', async () => {
    const folder = repository({ 'org.yaml': person('ada') });
    git(folder, ['checkout', '-q', '-b', 'side']);
    commit(folder, { 'side.yaml': person('iris') });
    git(folder, ['checkout', '-q', 'main']);
    commit(folder, { 'main.yaml': person('mert') });
    const tree = join(newFolder(), 'work tree');
    git(folder, ['worktree', 'add', '-q', '--detach', tree, 'side']);
    expect(await changesIn(tree, 'main')).toEqual(['added people/iris', 'removed people/mert']);
    // Where they parted, what the other branch did since is nobody's change.
    expect(await changesIn(tree, 'main', '--merge-base')).toEqual(['added people/iris']);
    git(folder, ['merge', '-q', '-m', 'merge', 'side']);
    git(folder, ['checkout', '-q', '--detach']);
    expect(await changesIn(folder, 'HEAD^1')).toEqual(['added people/iris']);
    expect(await changesIn(folder, 'HEAD^2')).toEqual(['added people/mert']);
    expect(await changesIn(folder, 'side', '--merge-base')).toEqual(['added people/mert']);
  });

  it('may have any file names, and files that moved are no change', async () => {
    const names = ['kişi listesi.yaml', 'a "quoted" \\ name.yaml', "it's.yaml", 'İğüş/çö.yml', 'two\nlines.yaml'];
    const files = names.map((name, index) => [name, person(`p${index}`)] as const);
    const folder = repository(Object.fromEntries(files));
    expect(await changesIn(folder, 'main')).toEqual([]);
    git(folder, ['mv', names[0]!, 'moved.yaml']);
    git(folder, ['mv', names[4]!, 'İğüş/one line.yaml']);
    expect(await changesIn(folder, 'main')).toEqual([]);
    write(folder, { [names[1]!]: person('p1', 'Other') });
    rmSync(join(folder, names[2]!));
    expect(await changesIn(folder, 'main')).toEqual(['changed people/p1', 'removed people/p2']);
  });

  it('leaves out submodules, dot-folders and what is not YAML', async () => {
    const inner = repository({ 'org.yaml': person('inside') });
    const folder = repository({
      'org.yaml': person('ada'),
      '.github/x.yaml': person('hidden'),
      'a.txt': person('text'),
    });
    git(folder, ['submodule', '--quiet', 'add', inner, 'module']);
    commit(folder);
    expect(await changesIn(folder, 'HEAD')).toEqual([]);
    expect(await changesIn(folder, 'HEAD~1')).toEqual([]);
  });

  it('follows links inside the workspace and no other', async () => {
    const outside = newFolder();
    write(outside, { 'other.yaml': person('outside') });
    const folder = repository({ 'folder/org.yaml': person('ada') });
    symlinkSync('folder/org.yaml', join(folder, 'ada.yaml'));
    symlinkSync(join(outside, 'other.yaml'), join(folder, 'other.yaml'));
    commit(folder);
    rmSync(join(folder, 'folder/org.yaml'));
    rmSync(join(folder, 'ada.yaml'));
    const { out } = await diff(folder, 'main');
    expect(out).toContain('│ ? ada  Ada Lund');
    expect(out).toContain('1 file of main cannot be read');
    expect(out).not.toContain('outside');
  });

  it('may be broken, binary or in another encoding: its files are named, and the rest is compared', async () => {
    const folder = repository({
      'a.yaml': person('ada'),
      'broken.yaml': 'people:\n  can: {name: Can\n',
      'binary.yaml': new Uint8Array([0, 1, 2, 255, 254, 0, 10]),
      'latin.yaml': Buffer.from('people:\n  dön: {name: Dön}\n', 'latin1'),
    });
    write(folder, { 'broken.yaml': person('can', 'Can'), 'binary.yaml': '# nothing\n', 'latin.yaml': '' });
    write(folder, { 'a.yaml': person('ada', 'Ada') });
    const { out, error, exitCode } = await diff(folder, 'main');
    expect([error, exitCode]).toEqual(['', 0]);
    expect(out).toContain('~ ada  Ada');
    expect(out).toContain('? can  Can');
    expect(out).toMatch(/files of main cannot be read, so what stands there is not compared: .*broken\.yaml/);
  });

  it('may have five thousand changed files', { timeout: 120_000 }, async () => {
    const files = (name: string) =>
      Object.fromEntries(
        Array.from({ length: 5000 }, (_, i) => [`people/${i % 50}/p${i}.yaml`, person(`p${i}`, name)]),
      );
    const folder = repository(files('Before'));
    write(folder, files('After'));
    const { out, exitCode } = await diff(folder, 'main', '--exit-code');
    expect(exitCode).toBe(1);
    expect(out).toContain('Plan: 0 to add, 5,000 to change, 0 to remove. 0 unchanged.');
    expect(out).toContain('… 4,960 more; --verbose shows them');
  });
});

describe('workspaces', () => {
  it('are compared one by one, those that are gone or new too', async () => {
    const folder = repository({
      'smorg.yaml': 'version: 1\n',
      'org.yaml': person('ada'),
      'clients/a/smorg.yaml': 'version: 1\n',
      'clients/a/org.yaml': person('iris'),
      'clients/b/smorg.yaml': 'version: 1\n',
      'clients/b/org.yaml': person('mert'),
      'clients/a/inner/smorg.yaml': 'version: 1\n',
      'clients/a/inner/org.yaml': person('zoe'),
    });
    rmSync(join(folder, 'clients/b'), { recursive: true });
    rmSync(join(folder, 'clients/a/inner'), { recursive: true });
    write(folder, { 'clients/c/smorg.yaml': 'version: 1\n', 'clients/c/org.yaml': person('can') });
    write(folder, { 'clients/a/org.yaml': person('iris', 'Iris') });
    expect(await changesIn(folder, 'main')).toEqual([
      'clients/a/inner: removed people/zoe',
      'clients/b: removed people/mert',
      'clients/a: changed people/iris',
      'clients/c: added people/can',
    ]);
  });
});

describe('what is asked and shown', () => {
  it('is told together where nothing but the time zone moved it', async () => {
    const zone = (name: string) => `organization: {name: A, timezone: ${name}}\n`;
    const folder = repository({
      'zone.yaml': zone('Europe/Istanbul'),
      'calendar.yaml':
        'accounts: {main: {platform: x}}\ncalendars: {c: {accounts: main, entries: [' +
        '{id: a, publishAt: 2026-12-01 10:00}, {id: b, publishAt: 2026-12-02 10:00}, {id: c, title: C}]}}\n',
      'roster.yaml': 'rosters: {duty: {shifts: [{from: 2026-12-01 09:00, to: 2026-12-01 18:00}]}}\n',
    });
    write(folder, { 'zone.yaml': zone('Europe/Berlin') });
    const { out } = await diff(folder, 'main');
    expect(out).toContain('~ 2 keep their local times and move with the time zone: Europe/Istanbul → Europe/Berlin');
    expect(out).toContain('~ 1 keeps its local times and moves with the time zone: Europe/Istanbul → Europe/Berlin');
    expect(out).toContain('Plan: 0 to add, 4 to change, 0 to remove.');
    write(folder, { 'zone.yaml': zone('Asia/Riyadh') });
    // The clocks of both zones show the same.
    expect((await diff(folder, 'main')).out).toContain('Plan: 0 to add, 1 to change, 0 to remove.');
  });

  it('is cut after a dozen questions, which --verbose shows all of', async () => {
    const entries = (prefix: string) =>
      Array.from(
        { length: 20 },
        (_, i) => `      - {id: ${prefix}${i}, title: Title ${i}, link: "https://x.example/${i}"}`,
      );
    const calendar = (prefix: string) => `calendars:\n  december:\n    entries:\n${entries(prefix).join('\n')}\n`;
    const folder = repository({ 'org.yaml': calendar('a'), 'other.yaml': person('ada') });
    write(folder, { 'org.yaml': calendar('b') });
    const brief = (await diff(folder, 'main')).out;
    expect(brief.match(/^│ \? Was /gm)).toHaveLength(12);
    expect(brief).toContain('… 8 more; --verbose shows them');
    expect((await diff(folder, 'main', '--verbose')).out.match(/^│ \? Was /gm)).toHaveLength(20);
    // Nothing of that file, and so no question about it either.
    expect((await diff(folder, 'main', 'other.yaml')).out).not.toContain('Was ');
  });
});

describe('what cannot be compared', () => {
  const clone = (from: string, ...args: readonly string[]): string => {
    const folder = join(newFolder(), 'clone');
    git(from, ['clone', '-q', ...args, `file://${from}`, folder]);
    return folder;
  };

  it('is told with its cure in a shallow clone', async () => {
    const folder = repository({ 'org.yaml': person('ada') });
    git(folder, ['checkout', '-q', '-b', 'side']);
    commit(folder, { 'org.yaml': person('ada', 'Ada') });
    git(folder, ['checkout', '-q', 'main']);
    commit(folder, { 'org.yaml': person('iris') });
    const shallow = clone(folder, '--depth', '1');
    const missing = await diff(shallow, 'origin/side');
    expect(missing.exitCode).toBe(2);
    expect(missing.error).toContain('git fetch --unshallow origin');
    expect(missing.error).toContain('fetch-depth: 0');
    git(shallow, ['fetch', '-q', '--depth', '1', 'origin', 'side:side']);
    expect(await changesIn(shallow, 'side')).toEqual(['removed people/ada', 'added people/iris']);
    const apart = await diff(shallow, 'side', '--merge-base');
    expect([apart.exitCode, apart.out]).toEqual([2, '']);
    expect(apart.error).toContain('parted');
    expect(apart.error).toContain('git fetch --unshallow origin');
  });

  it('is told where two branches have nothing in common', async () => {
    const folder = repository({ 'org.yaml': person('ada') });
    git(folder, ['checkout', '-q', '--orphan', 'other']);
    commit(folder, { 'org.yaml': person('iris') });
    const { exitCode, error } = await diff(folder, 'main', '--merge-base');
    expect(exitCode).toBe(2);
    expect(error).toContain('no commit in common');
  });

  it('is not fetched from anywhere in a partial clone', async () => {
    const folder = repository({ 'org.yaml': person('ada') });
    git(folder, ['config', 'uploadpack.allowFilter', 'true']);
    const partial = clone(folder, '--filter=blob:none', '--no-checkout');
    write(partial, { 'org.yaml': person('iris') });
    const { exitCode, error } = await diff(partial, 'HEAD');
    expect(exitCode).toBe(2);
    expect(error).toContain('partial');
    expect(error).toContain('git fetch --refetch');
  });

  it('is told when there is no git, in both languages', async () => {
    const folder = repository({ 'org.yaml': person('ada') });
    vi.stubEnv('PATH', newFolder());
    for (const [language, words] of [
      ['en', 'no git on this machine'],
      ['tr', 'git yok'],
    ] as const) {
      const { exitCode, error } = await runSmorg('diff', 'main', '--cwd', folder, '--lang', language);
      expect(exitCode).toBe(2);
      expect(error).toContain(words);
    }
  });

  it.each(['', 'no\0thing', '-x', '--upload-pack=touch x', 'main..HEAD', 'HEAD:org.yaml', 'no such\nbranch', '\u202e'])(
    'is told for the ref %j',
    async (ref) => {
      const folder = repository({ 'org.yaml': person('ada') });
      const { exitCode, out, error } = await runSmorg('diff', '--cwd', folder, '--lang', 'en', '--', ref);
      expect([exitCode, out]).toEqual([2, '']);
      expect(error).toMatch(/^smorg: ("|There is no branch)/);
      expect(error).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    },
  );
});
