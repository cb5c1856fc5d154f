import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatPretty } from '../../src/report/pretty.ts';
import { DIAGNOSTICS } from '../fixtures/report/diagnostics.ts';
import { cleanResult, fixedResult, OPTIONS, resultOf } from '../fixtures/report/lint-result.ts';
import { positionAt, rangeOf } from '../fixtures/report/place-in-text.ts';

const [, unresolved, , info] = DIAGNOSTICS as [Diagnostic, Diagnostic, Diagnostic, Diagnostic];

describe('pretty', () => {
  it.each([
    ['en', 'verbose', { detail: 'verbose' }],
    ['en', 'quiet', { detail: 'quiet' }],
    ['en', 'narrow', { columns: 60, elapsedMs: 84.4 }],
    ['tr', 'color', { color: true, hyperlinks: true, elapsedMs: 1_234, stopToken: 'T0ken' }],
  ] as const)('writes the fixed report: %s %s', async (language, name, options) => {
    const text = formatPretty(fixedResult(language), { ...OPTIONS, ...options });
    await expect(text).toMatchFileSnapshot(`golden/pretty.${language}.${name}.txt`);
  });

  it('says the same without colour', () => {
    const text = formatPretty(fixedResult(), { ...OPTIONS, color: true, hyperlinks: true });
    const plain = text.replace(/\u001b\[[\d;]*m|\u001b\]8;;.*?\u001b\\/g, '');
    expect(plain).toBe(formatPretty(fixedResult(), OPTIONS));
  });

  it('is calm when all is well, and silent when asked to be', () => {
    expect(formatPretty(cleanResult(), { ...OPTIONS, elapsedMs: 12 })).toBe(
      'No problems found in 6 files (1,234 records, 12 ms).\n2 YAML files without a section of smorg were skipped.\n',
    );
    const summary = { ...cleanResult('tr').summary, foreignFiles: [] };
    expect(formatPretty({ ...cleanResult('tr'), summary }, OPTIONS)).toBe(
      'Sorun bulunamadı: 6 dosya denetlendi (1.234 kayıt).\n',
    );
    expect(formatPretty(cleanResult('tr'), { ...OPTIONS, detail: 'quiet' })).toBe('');
  });

  it('names the workspaces when there are several', () => {
    const workspaces = ['a', 'b'].map((folder) => ({ folder, files: 1, entities: 1 }));
    expect(formatPretty(resultOf([], { workspaces }), OPTIONS)).toContain('2 workspaces: a and b.');
  });
});

describe('many findings', () => {
  it('show the lines of the first ten of a rule, and all when asked', () => {
    const result = resultOf(Array.from({ length: 14 }, () => unresolved));
    const text = formatPretty(result, OPTIONS);
    expect(text.match(/7 │ {5}lead/g)).toHaveLength(10);
    expect(text.match(/── teams\.yaml:7:11 {2}repo\/unresolved-ref/g)).toHaveLength(4);
    expect(text).toContain('4 findings are shown without their lines');
    expect(formatPretty(result, { ...OPTIONS, detail: 'verbose' }).match(/7 │ {5}lead/g)).toHaveLength(14);
  });

  it('leave the mildest out beyond five hundred, and still count them', () => {
    const infos = Array.from({ length: 600 }, () => ({ ...info }));
    const text = formatPretty(resultOf([...infos, unresolved]), OPTIONS);
    expect(text).toContain('No person has the id "ayse-yilmz"');
    expect(text.match(/^info: /gm)).toHaveLength(499);
    expect(text).toContain('1 error, 600 infos');
    expect(text).toContain('101 more findings are counted but not shown');
  });
});

// Each piece with the columns that it takes on a terminal; a tab goes to the next multiple of four.
const PIECES: readonly (readonly [string, number])[] = [
  ['a', 1],
  ['ş', 1],
  ['e\u0301', 1],
  ['中', 2],
  ['👩‍👩‍👧', 2],
  ['🇹🇷', 2],
  ['#', 1],
  [' ', 1],
  ['\t', 0],
];

function columnsOf(pieces: readonly (readonly [string, number])[]): number {
  return pieces.reduce((column, [text, width]) => (text === '\t' ? column + 4 - (column % 4) : column + width), 0);
}

describe('carets', () => {
  const piece = fc.constantFrom(...PIECES);
  const pieces = (minLength: number): fc.Arbitrary<(readonly [string, number])[]> =>
    fc.array(piece, { minLength, maxLength: 8 });

  it('stand exactly under what they mean, whatever its characters', () => {
    fc.assert(
      fc.property(pieces(0), pieces(1), pieces(0), (before, under, after) => {
        const join = (of: readonly (readonly [string, number])[]): string => of.map(([text]) => text).join('');
        // A letter between the pieces keeps them from joining into one character.
        const head = [['x', 1] as const, ...before, ['x', 1] as const];
        const text = `${join(head)}${join(under)}x${join(after)}`;
        const range = {
          start: positionAt(text, join(head).length),
          end: positionAt(text, join(head).length + join(under).length),
        };
        const finding = { ...info, file: 'a.yaml', range, related: [], fixes: [] };
        const lines = formatPretty(resultOf([finding], { texts: new Map([['a.yaml', text]]) }), OPTIONS).split('\n');
        const mark = lines.find((line) => /^ {2}│ +\^+$/.test(line))!.slice('  │ '.length);
        expect(mark.indexOf('^')).toBe(columnsOf(head));
        expect(mark.length).toBe(columnsOf([...head, ...under]));
      }),
      { numRuns: 300 },
    );
  });

  it('are never wider than the terminal for a line of any length', () => {
    const text = `accounts:\n  a: ${'x'.repeat(5_000_000)}\n`;
    const range = { start: positionAt(text, 4_000_000), end: positionAt(text, 4_999_000) };
    const finding = { ...info, file: 'a.yaml', range, fixes: [] };
    const report = formatPretty(resultOf([finding], { texts: new Map([['a.yaml', text]]) }), {
      ...OPTIONS,
      columns: 80,
    });
    const frame = report.split('\n').filter((line) => line.includes('│'));
    expect(Math.max(...frame.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(frame.at(-1)).toMatch(/\^{10,}$/);
    expect(frame.join('\n')).toMatch(/⟨\+3999\d{3}⟩…x+…⟨\+\d+⟩/);
  });
});

describe('fixes', () => {
  const text = 'people:\n  a:\n    name: A\n    rolse: x\n    role: x\n  b: {}\n';
  const preview = (edits: readonly (readonly [string, string])[], file = 'a.yaml'): readonly string[] => {
    const placed = edits.map(([old, now]) => ({ file, range: rangeOf(text, old), text: now }));
    const fixes = [{ title: 'Mend it', safety: 'safe' as const, edits: placed }];
    const finding = { ...info, file: 'a.yaml', range: rangeOf(text, 'a:'), fixes };
    const report = formatPretty(resultOf([finding], { texts: new Map([['a.yaml', text]]) }), OPTIONS);
    return [...report.matchAll(/^ {2}[│╰] {7}(.*)$/gm)].map(([, line]) => line!);
  };

  it('show the line as it would be', () => {
    expect(preview([['rolse', 'roles']])).toEqual(['+ roles: x']);
  });

  it('show what they take away, and what they join or part', () => {
    expect(preview([['    rolse: x\n', '']])).toEqual(['- rolse: x']);
    expect(preview([[' {}\n', '\n    name: B\n']])).toEqual(['- b: {}', '+ b:', '+   name: B']);
    expect(
      preview([
        ['A', 'B'],
        ['role:', 'roles:'],
      ]),
    ).toEqual([...['- name: A', '- rolse: x', '- role: x'], ...['+ name: B', '+ rolse: x', '+ roles: x']]);
  });

  it('show nothing of other files or of many lines', () => {
    expect(preview([['rolse', 'roles']], 'b.yaml')).toEqual([]);
    expect(preview([['rolse', 'a\nb\nc\nd\ne\nf\ng']])).toEqual([]);
  });
});
