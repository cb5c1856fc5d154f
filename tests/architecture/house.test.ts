import { describe, expect, it } from 'vitest';
import { linesOf, longFunctions, reExports, undocumentedExports } from './measure.ts';
import { parseSource, parseText } from './parse-source.ts';
import { isCode, isHandWritten, sourceFiles } from './source-files.ts';

const MEDIAN_LINES = 70;
const MOST_LINES = 300;
const MOST_FUNCTION_LINES = 60;
/** The public API is the one file that re-exports. */
const PUBLIC_API = 'src/index.ts';

const files = sourceFiles(process.cwd())
  .filter(isHandWritten)
  .map((path) => parseSource(process.cwd(), path));
const code = files.filter((file) => isCode(file.fileName));

describe('the house', () => {
  it('has small files', () => {
    const lines = code.map(linesOf).sort((a, b) => a - b);
    expect(lines.length).toBeGreaterThan(10);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(MEDIAN_LINES);
    const long = code.filter((file) => linesOf(file) > MOST_LINES);
    expect(long.map((file) => `${file.fileName} ${linesOf(file)}`)).toEqual([]);
  });

  it('has short functions', () => {
    expect(code.flatMap((file) => longFunctions(file, MOST_FUNCTION_LINES))).toEqual([]);
  });

  it('documents every exported symbol', () => {
    expect(files.flatMap(undocumentedExports)).toEqual([]);
  });

  it('has no barrels', () => {
    expect(files.filter((file) => file.fileName !== PUBLIC_API).flatMap(reExports)).toEqual([]);
  });

  it('names files in kebab-case, and none after nothing', () => {
    const names = files.map((file) => file.fileName.split('/').at(-1)!);
    expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(name))).toEqual([]);
    expect(
      files.map((file) => file.fileName).filter((path) => /\b(?:utils?|helpers?|misc|common|types)\b/.test(path)),
    ).toEqual([]);
  });
});

describe('the measures', () => {
  it('see a long function, also an arrow and a method', () => {
    const body = 'a();\n'.repeat(5);
    const text = `function f() {\n${body}}\nconst g = () => {\n${body}};\nconst h = { *m() {\n${body}} };\nfunction k() {}`;
    expect(longFunctions(parseText('x.ts', text), 6)).toEqual(['x.ts:1 7', 'x.ts:8 7', 'x.ts:15 7']);
  });

  it('see an export without words', () => {
    const text =
      '/** A. */\nexport const a = 1;\nexport const b = 2;\nexport interface C {}\n/** @internal */\nexport function d() {}';
    expect(undocumentedExports(parseText('x.ts', text))).toEqual(['x.ts:3 b', 'x.ts:4 C', 'x.ts:6 d']);
  });

  it('see a barrel', () => {
    expect(reExports(parseText('x.ts', `export * from './a.ts';\nexport { b } from './b.ts';`))).toHaveLength(2);
  });
});
