import { describe, expect, it } from 'vitest';
import { impurities } from './impurities.ts';
import { parseSource, parseText } from './parse-source.ts';
import { isHandWritten, sourceFiles } from './source-files.ts';

/** Flags, process and disk live here; everywhere else the same input gives the same bytes. */
const AT_THE_EDGE = /^src\/(?:files\/|(?:main|start|cli|action|lsp)\.ts$)/;

describe('below the edge', () => {
  it('nothing reads clock, chance, zone, language or process', () => {
    const below = sourceFiles(process.cwd()).filter((path) => !AT_THE_EDGE.test(path) && isHandWritten(path));
    expect(below.length).toBeGreaterThan(10);
    expect(below.flatMap((path) => impurities(parseSource(process.cwd(), path)))).toEqual([]);
  });

  it.each([
    ['Date.now()', 'Date.now'],
    ['new Date()', 'new Date()'],
    ['Date()', 'Date()'],
    ['Math.random()', 'Math.random'],
    ['process.env.X', 'process'],
    ['const { env } = process', 'process'],
    ['console.log(1)', 'console'],
    [`'a'.localeCompare('b')`, '.localeCompare without a language'],
    [`'a'.localeCompare('b', undefined)`, '.localeCompare without a language'],
    ['n.toLocaleString()', '.toLocaleString without a language'],
    [`'a'.toLocaleLowerCase()`, '.toLocaleLowerCase without a language'],
    ['new Intl.NumberFormat()', 'new Intl.NumberFormat without a language'],
    ['new Intl.Segmenter(undefined, {})', 'new Intl.Segmenter without a language'],
    ['d.getHours()', '.getHours'],
    ['import.meta.url', 'import.meta'],
    ['eval(x)', 'eval'],
  ])('%s is noticed', (text, what) => {
    expect(impurities(parseText('x.ts', text))).toEqual([`x.ts:1 ${what}`]);
  });

  it.each([
    'new Date(0)',
    'Date.UTC(2026, 0)',
    'Math.floor(1)',
    `new Intl.PluralRules('tr')`,
    `'a'.localeCompare('b', 'tr')`,
    'x.process',
    'const o = { console: 1 }',
    'interface A { process: string }',
  ])('%s is fine', (text) => {
    expect(impurities(parseText('x.ts', text))).toEqual([]);
  });
});
