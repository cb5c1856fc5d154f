import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { main } from '../../src/main.ts';
import { git } from '../files/repository.ts';

const watched = vi.hoisted(() => ({ tell: undefined as (() => void) | undefined }));
vi.mock('../../src/files/watch-files.ts', () => ({
  watchFiles: async (_paths: readonly string[], onChange: () => void) => {
    watched.tell = onChange;
  },
}));

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  watched.tell = undefined;
});

function newFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'smorg-since-')));
  made.push(folder);
  return folder;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function commit(folder: string): void {
  git(folder, ['add', '-A']);
  git(folder, ['commit', '-q', '--allow-empty', '-m', 'state']);
}

const person = (id: string) => `people:\n  ${id}: {name: Ada Lund}\n`;

function repository(): string {
  const folder = newFolder();
  git(folder, ['init', '-q']);
  write(folder, 'org.yaml', person('ada'));
  commit(folder);
  return folder;
}

/** A command line under way: what it said so far, and its exit code once it ends. */
function start(cwd: string, ...args: readonly string[]) {
  const said = { out: '', error: '' };
  const io: Io = {
    ...{ cwd, env: {}, now: () => Date.UTC(2026, 10, 30, 7, 0), elapsed: () => 0, timeZoneData: '2025c' },
    ...{ randomWord: () => 'a-random-word', readStdin: () => Buffer.from(''), isTerminal: false, columns: undefined },
    writeOut: (text) => {
      said.out += text;
    },
    writeError: (text) => {
      said.error += text;
    },
  };
  return { said, exitCode: main(['lint', '-f', 'compact', ...args], io) };
}

describe('--since in a shallow clone', () => {
  const shallowCloneOf = (folder: string): string => {
    const clone = join(newFolder(), 'clone');
    git(folder, ['clone', '-q', '--depth', '1', `file://${folder}`, clone]);
    return clone;
  };
  const CURE = 'git fetch --unshallow origin';

  it('names the cure for what the clone lacks, in both languages', async () => {
    const folder = repository();
    git(folder, ['checkout', '-q', '-b', 'side']);
    commit(folder);
    git(folder, ['checkout', '-q', 'main']);
    write(folder, 'org.yaml', person('iris'));
    commit(folder);
    const clone = shallowCloneOf(folder);
    for (const [language, shallow] of [
      ['en', 'it is shallow'],
      ['tr', 'sığ kopya'],
    ] as const) {
      for (const ref of ['origin/side', 'HEAD~1']) {
        const { said, exitCode } = start(clone, '--since', ref, '--lang', language);
        expect([await exitCode, said.out]).toEqual([2, '']);
        for (const words of [`"${ref}"`, shallow, CURE, 'fetch-depth: 0']) expect(said.error).toContain(words);
      }
    }
    git(clone, ['fetch', '-q', '--depth', '1', 'origin', 'side:side']);
    const apart = start(clone, '--since', 'side', '--lang', 'en');
    expect([await apart.exitCode, apart.said.out]).toEqual([2, '']);
    expect(apart.said.error).toContain('parted');
    expect(apart.said.error).toContain(CURE);
    git(clone, ['fetch', '-q', '--unshallow', 'origin']);
    const cured = start(clone, '--since', 'side', '--lang', 'en');
    expect(await cured.exitCode).toBe(1);
    expect(cured.said.out).toMatch(/people\/no-role\] \(new\)/);
  });

  it('compares with what is there', async () => {
    const clone = shallowCloneOf(repository());
    write(clone, 'org.yaml', `${person('ada')}  iris: {name: Iris Kaya}\n`);
    const { said, exitCode } = start(clone, '--since', 'HEAD', '--lang', 'en');
    expect(await exitCode).toBe(1);
    expect(said.out).toMatch(/"iris" has no role\. \[people\/no-role\] \(new\)/);
    expect(said.error).toBe('');
  });
});

describe('--since with --watch', () => {
  const NEW = /"iris" .*\[people\/no-role\] \((?:new|yeni)\)/;

  it.each(['en', 'tr'])('compares again after each change, and after a commit (%s)', async (language) => {
    const folder = repository();
    const { said } = start(folder, '--since', 'HEAD', '--watch', '--lang', language);
    const again = async (wanted: RegExp): Promise<void> => {
      said.out = '';
      watched.tell!();
      await vi.waitFor(() => expect(said.out).toMatch(wanted), 10_000);
    };
    const last = language === 'en' ? /Since HEAD .*unchanged\.\n$/ : /HEAD durumundan .*değişmemiş\.\n$/;
    await vi.waitFor(() => expect(said.out).toMatch(last), 20_000);
    await vi.waitFor(() => expect(watched.tell).toBeDefined());
    expect(said.out).not.toMatch(NEW);
    write(folder, 'org.yaml', `${person('ada')}  iris: {name: Iris Kaya}\n`);
    await again(NEW);
    commit(folder);
    await again(last);
    expect(said.out).not.toMatch(NEW);
    expect(said.out).toContain('"iris"');
    expect(said.error).toBe('');
  });

  it('tells a slip in the ref and waits for its cure', async () => {
    const folder = repository();
    const { said } = start(folder, '--since', 'side', '--watch', '--lang', 'tr');
    await vi.waitFor(() => expect(said.error).toContain('"side" adlı bir dal, etiket ya da commit yok.'), 20_000);
    await vi.waitFor(() => expect(watched.tell).toBeDefined());
    git(folder, ['branch', 'side']);
    watched.tell!();
    await vi.waitFor(() => expect(said.out).toContain('side durumundan'), 10_000);
  });
});
