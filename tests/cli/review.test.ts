import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { reviewWorkspaces } from '../../src/commands/review-workspaces.ts';
import { main } from '../../src/main.ts';
import { git } from '../files/repository.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

type Files = Readonly<Record<string, string | undefined>>;

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (text === undefined) rmSync(join(folder, path), { recursive: true });
    else writeFileSync(join(folder, path), text);
  }
}

/** A repository whose branch `main` has these files and whose work tree has those. */
function repository(files: Files, later: Files = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'smorg-review-')));
  made.push(folder);
  git(folder, ['init', '-q']);
  write(folder, files);
  git(folder, ['add', '-A']);
  git(folder, ['commit', '-q', '--allow-empty', '-m', 'state']);
  write(folder, later);
  return folder;
}

interface Run {
  readonly out: string;
  readonly error: string;
  readonly exitCode: number;
}

function ioIn(folder: string, env: Io['env'], written: { out: string; error: string }): Io {
  return {
    ...{ cwd: folder, env, now: () => Date.UTC(2026, 10, 30, 7, 0), elapsed: () => 0, timeZoneData: '2025c' },
    ...{ randomWord: () => 'word', readStdin: () => new Uint8Array(), isTerminal: false, columns: undefined },
    writeOut: (text) => {
      written.out += text;
    },
    writeError: (text) => {
      written.error += text;
    },
  };
}

async function review(folder: string, args: readonly string[], env: Io['env'] = {}): Promise<Run> {
  const written = { out: '', error: '' };
  const exitCode = await main(['review', '--lang', 'en', ...args], ioIn(folder, env, written));
  return { ...written, exitCode };
}

const CONFIG = 'version: 1\nlint: {extends: starter}\n';
const ORG = 'organization: {name: Kuzey, timezone: Europe/Istanbul}\n';
const person = (role: string) =>
  `${ORG}people:\n  ada: {name: Ada Lund, roles: ${role}}\nroles: {lead: {title: Lead}}\n`;
const GOOD = { 'smorg.yaml': CONFIG, 'org.yaml': person('lead') };

describe('the verdict', () => {
  it('passes when what was wrong before is wrong still, unless it is asked to count that too', async () => {
    const folder = repository({ ...GOOD, 'org.yaml': person('laed') });
    const run = await review(folder, ['main']);
    expect([run.error, run.exitCode]).toEqual(['', 0]);
    expect(run.out).toContain('## ✅ Passed: nothing is new and nothing is worse.');
    const strict = await review(folder, ['main', '--no-fail-on-new']);
    expect(strict.exitCode).toBe(1);
    expect(strict.out).toContain('## ❌ Failed: 1 finding has to be dealt with.');
  });

  it('fails for what is new, and names its line', async () => {
    const run = await review(repository(GOOD, { 'org.yaml': person('laed') }), ['main']);
    expect(run.exitCode).toBe(1);
    expect(run.out).toContain('Failed: 1 finding that this change brings or makes worse has to be dealt with.');
    expect(run.out).toContain('| 🔴 error, new | <code>org.yaml:3</code> | No role has the id "laed"');
  });

  it('is mild where nothing new reaches --fail-on', async () => {
    const folder = repository(GOOD, { 'org.yaml': person('laed') });
    const run = await review(folder, ['main', '--fail-on', 'never']);
    expect(run.exitCode).toBe(0);
    expect(run.out).toMatch(/Passed: \d findings? (?:is|are) new or worse, none grave enough to fail the check\./);
  });

  it('counts warnings that are new', async () => {
    const ago =
      'accounts: {shop: {platform: x, owner: ada, team: t}}\nteams: {t: {name: T, lead: ada, members: [ada]}}\n';
    const folder = repository(GOOD, { 'org.yaml': person('lead') + ago });
    const run = await review(folder, ['main', '--max-warnings', '0', '--fail-on', 'never']);
    expect(run.exitCode).toBe(1);
    expect(run.out).toContain('Failed: there are more warnings');
  });

  it('is none when the configuration has mistakes, and says which', async () => {
    const run = await review(repository(GOOD, { 'smorg.yaml': 'version: [\n' }), ['main']);
    expect(run.exitCode).toBe(2);
    expect(run.out).toContain('## ⚠️ Not checked: the configuration has mistakes.');
    expect(run.out).toContain('<code>smorg.yaml:');
  });

  it('tells how an organisation stands where no ref is named', async () => {
    const run = await review(repository(GOOD, { 'org.yaml': person('laed') }), []);
    expect(run.exitCode).toBe(1);
    expect(run.out).toContain('Failed: 1 finding has to be dealt with.');
    expect(run.out).toContain('There is no earlier state to compare with: everything was checked.');
    expect(run.out).not.toContain('new |');
  });
});

describe('states that cannot be read', () => {
  it('says so of the earlier one', async () => {
    const broken = `${person('lead')}accounts: {shop: {platform: x\n`;
    const run = await review(repository({ ...GOOD, 'org.yaml': broken }, { 'org.yaml': person('lead') }), ['main']);
    expect(run.out).toContain('⚠️ 1 file of the earlier state cannot be read');
    expect(run.out).toContain(
      'The plans are not compared, because something of the earlier state cannot be read or found.',
    );
  });

  it('says so of the present one', async () => {
    const run = await review(repository(GOOD, { 'org.yaml': `${person('lead')}accounts: {shop: {platform: x\n` }), [
      'main',
    ]);
    expect(run.exitCode).toBe(1);
    expect(run.out).toContain('⚠️ Something cannot be read:');
    expect(run.out).toContain('⚠️ 1 file cannot be read now: org.yaml');
    expect(run.out).toContain('There is no readiness score, because not everything could be read.');
  });

  it('reads an organisation that is new', async () => {
    const run = await review(repository({ 'readme.md': 'x' }, GOOD), ['main']);
    expect([run.error, run.exitCode]).toEqual(['', 0]);
    expect(run.out).toContain('| + | ada Ada Lund |');
  });
});

describe('what is reported', () => {
  it('is each workspace by its folder', async () => {
    const files = {
      'a/smorg.yaml': CONFIG,
      'a/org.yaml': person('lead'),
      'b/smorg.yaml': CONFIG,
      'b/org.yaml': person('lead'),
    };
    const run = await review(repository(files, { 'b/org.yaml': person('laed') }), ['main', 'a', 'b']);
    expect(run.exitCode).toBe(1);
    expect(run.out).toContain('<code>b/org.yaml:3</code>');
    expect(run.out).toContain('### b: What changes in the organisation');
    expect(run.out).not.toContain('### a: ');
    expect(run.out).toMatch(/^- a: Readiness score: \d+ of 100, as before\.$/m);
  });

  it('is a rename as a rename: nothing new, nothing fixed', async () => {
    const before = `${person('laed')}`;
    const after = before.replace('ada: {', 'ada-lund: {formerly: ada, ');
    const run = await review(repository({ ...GOOD, 'org.yaml': before }, { 'org.yaml': after }), ['main']);
    expect(run.exitCode).toBe(0);
    expect(run.out).toContain('- Findings: 0 new, 0 worse, 0 better, 0 fixed, ');
    expect(run.out).toContain('1 to rename');
  });

  it('holds no contact unless it is asked for', async () => {
    const contact = (mail: string) => person('lead').replace('roles: lead', `roles: lead, email: ${mail}`);
    const folder = repository(
      { ...GOOD, 'org.yaml': contact('ada@a.example') },
      { 'org.yaml': contact('ada@b.example') },
    );
    for (const format of ['markdown', 'comment', 'html']) {
      expect((await review(folder, ['main', '--format', format])).out).not.toMatch(/ada[^ ]{0,9}example/);
      const shown = await review(folder, ['main', '--format', format, '--show-contacts']);
      expect(shown.out).toMatch(/ada[^ ]{0,9}[ab]\.example/);
    }
  });

  it('goes to files, also several, and is refused twice on the screen', async () => {
    const folder = repository(GOOD, { 'org.yaml': person('laed') });
    const run = await review(folder, [
      'main',
      '--format',
      'comment=out/c.md',
      '--format',
      'html=p.html',
      '--format',
      'markdown',
    ]);
    expect([run.error, run.exitCode]).toEqual(['', 1]);
    expect(run.out).toMatch(/^## ❌/);
    expect(readFileSync(join(folder, 'out/c.md'), 'utf8')).toMatch(/^<!-- smorg-review -->\n\n## ❌/);
    expect(readFileSync(join(folder, 'p.html'), 'utf8')).toMatch(/^<!doctype html>\n<html lang="en">/);
    const twice = await review(folder, ['main', '--format', 'comment', '--format', 'html']);
    expect([twice.exitCode, twice.out]).toEqual([2, '']);
    const unknown = await review(folder, ['main', '--format', 'pdf']);
    expect(unknown.error).toContain('markdown, comment');
  });
});

describe('links', () => {
  const SHA = 'a'.repeat(40);

  it('lead to GitHub when it runs there, from the root of the repository', async () => {
    const folder = repository(
      { 'social/smorg.yaml': CONFIG, 'social/org.yaml': person('lead') },
      { 'social/org.yaml': person('laed') },
    );
    const env = {
      ...{ GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/org' },
      ...{ GITHUB_SHA: SHA, GITHUB_RUN_ID: '7' },
    };
    const run = await review(join(folder, 'social'), ['main'], env);
    expect(run.out).toContain(`[<code>org.yaml:3</code>](https://github.com/acme/org/blob/${SHA}/social/org.yaml#L3)`);
    expect(run.out).toContain('[The full report](https://github.com/acme/org/actions/runs/7)');
  });

  it('lead to GitLab when it runs there', async () => {
    const env = {
      ...{ GITLAB_CI: 'true', CI_PROJECT_URL: 'https://git.example/acme/org', CI_COMMIT_SHA: SHA },
      CI_JOB_URL: 'https://git.example/acme/org/-/jobs/9',
    };
    const run = await review(repository(GOOD, { 'org.yaml': person('laed') }), ['main'], env);
    expect(run.out).toContain(`](https://git.example/acme/org/-/blob/${SHA}/org.yaml#L3)`);
  });

  it.each([
    ['nowhere', {}],
    [
      'to no place that is not of the web',
      { GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'javascript:x', GITHUB_REPOSITORY: 'a/b', GITHUB_SHA: SHA },
    ],
    [
      'to no commit that is none',
      { GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'a/b', GITHUB_SHA: 'x)' },
    ],
  ])('lead %s', async (_where, env) => {
    const run = await review(repository(GOOD, { 'org.yaml': person('laed') }), ['main'], env);
    expect(run.out).toContain('| <code>org.yaml:3</code> |');
  });
});

it('compares with an exact commit for whoever asks so, and says it', async () => {
  const folder = repository(GOOD, { 'org.yaml': person('laed') });
  const commit = git(folder, ['rev-parse', 'HEAD']).trim();
  const io = ioIn(folder, {}, { out: '', error: '' });
  const { checked, reviewIn } = await reviewWorkspaces(
    [],
    folder,
    { since: commit, sinceExactly: true, failOnNew: true },
    io,
  );
  const review = reviewIn('tr');
  expect(review.base).toEqual({ ref: commit, commit, isExact: true });
  expect(review.verdict).toEqual({ exitCode: 1, reason: 'failing-new', count: 1 });
  expect(checked.exitCodeIn('tr')).toBe(1);
  expect(review.workspaces.map(({ folder: name }) => name)).toEqual(['.']);
});
