import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeownersBlock, type OwnedFile } from '../../src/report/codeowners/codeowners-block.ts';
import { codeownersPattern } from '../../src/report/codeowners/codeowners-pattern.ts';
import { obeyedLines, spliceBlock } from '../../src/report/codeowners/splice-block.ts';
import { ownersIn } from './code-owners-matcher.ts';

const file = (path: string, ...names: readonly string[]): OwnedFile => ({ path, names, nameless: [] });

describe('the matcher of this test', () => {
  it('reads the examples of the documentation of GitHub', () => {
    const text = [
      '*       @global-owner1 @global-owner2',
      '*.js    @js-owner #This is an inline comment.',
      '/build/logs/ @doctocat',
      'docs/*  docs@example.com',
      'apps/ @octocat',
      '/docs/ @doctocat',
      '/scripts/ @doctocat @octocat',
      '**/logs @octocat',
      '/apps/ @octocat',
      '/apps/github',
    ].join('\n');
    const owners = (path: string) => ownersIn(text, path).join(' ');
    expect(owners('README.md')).toBe('@global-owner1 @global-owner2');
    expect(owners('lib/a.js')).toBe('@js-owner');
    expect(owners('build/logs/x.txt')).toBe('@octocat');
    expect(owners('docs/getting-started.md')).toBe('@doctocat');
    expect(owners('inner/apps/a.go')).toBe('@octocat');
    expect(owners('deeply/nested/logs/a')).toBe('@octocat');
    expect(owners('apps/github/x')).toBe('');
    expect(owners('readme.JS')).toBe('@global-owner1 @global-owner2');
  });
});

describe('CODEOWNERS', () => {
  const NAMES = ['@ayse', '@mert', '@kuzey/studio'];
  const segment = fc
    .array(fc.constantFrom(...'ab.ışİğ #[]!*?\\@$(){}+-_\n\u202e\u00a0\u{1F600}'), { minLength: 1, maxLength: 6 })
    .map((characters) => characters.join(''))
    .filter((name) => name !== '.' && name !== '..');
  const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => `${segments.join('/')}.yaml`);

  it('gives each file just its owners, whatever its name is made of', () => {
    const files = fc.uniqueArray(fc.tuple(path, fc.subarray(NAMES, { minLength: 1 })), { selector: ([name]) => name });
    fc.assert(
      fc.property(files, (owned) => {
        const text = codeownersBlock(
          owned.map(([name, names]) => file(name, ...names)),
          'en',
        );
        for (const [name] of owned) {
          // Files whose names differ only in what CODEOWNERS cannot write share their owners.
          const alike = owned.filter(([other]) => codeownersPattern(other) === codeownersPattern(name));
          const wanted = NAMES.filter((one) => alike.some(([, names]) => names.includes(one))).sort();
          expect(ownersIn(text, name)).toEqual(wanted);
        }
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  it('says nothing of files that nobody owns, so that lines above hold for them', () => {
    const block = codeownersBlock([file('a.yaml', '@ayse'), file('b.yaml')], 'en');
    const { text } = spliceBlock('* @admin\n', block) as { text: string };
    expect(ownersIn(text, 'a.yaml')).toEqual(['@ayse']);
    expect(ownersIn(text, 'b.yaml')).toEqual(['@admin']);
    expect(text).toContain('#   /b.yaml\n');
  });

  it('is the same in every order of the files', () => {
    const files = [file('b.yaml', '@x'), file('a#.yaml', '@y'), file('a.yaml', '@z', '@x')];
    expect(codeownersBlock([...files].reverse(), 'en')).toBe(codeownersBlock(files, 'en'));
  });

  it('leaves no comment in which a name could begin a line of its own', () => {
    const block = codeownersBlock([file('a\n* @evil')], 'tr');
    expect(ownersIn(block, 'any/file')).toEqual([]);
    expect(block).not.toMatch(/^\*/m);
  });
});

describe('the marked part', () => {
  const block = '# smorg:begin\n/a.yaml @ayse\n# smorg:end\n';
  const splice = (text: string) => spliceBlock(text, block);

  it('is all that changes', () => {
    expect(splice('')).toEqual({ text: block });
    expect(splice('* @admin')).toEqual({ text: `* @admin\n\n${block}` });
    const around = (inner: string) => `* @admin\n\n${inner}\n# below\n/a.yaml @other`;
    expect(splice(around('# smorg:begin\n/old @x\n# smorg:end\n'))).toEqual({ text: around(block) });
  });

  it('is written with the line ends of the file, and stays as it is when nothing is new', () => {
    const { text } = splice('* @admin\r\n') as { text: string };
    expect(text).toBe(`* @admin\r\n\r\n${block.replaceAll('\n', '\r\n')}`);
    expect(splice(text)).toEqual({ text });
    expect(obeyedLines(text)).toEqual(['/a.yaml @ayse']);
  });

  it.each([
    ['# smorg:begin\n/a @x\n', 1],
    ['\n# smorg:end\n', 2],
    ['# smorg:begin\n# smorg:begin\n# smorg:end\n', 2],
    [`${block}${block}`, 4],
    ['# smorg:end\n# smorg:begin\n', 1],
  ])('is not guessed at when a marker has no counterpart: %j', (text, badLine) => {
    expect(splice(text)).toEqual({ badLine });
    expect(obeyedLines(text)).toBeUndefined();
  });
});
