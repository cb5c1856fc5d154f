import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { NodePlace } from '../../src/diagnostics/place.ts';
import { joinPointer } from '../../src/diagnostics/pointer.ts';
import { locate } from '../../src/source/locate.ts';
import { readSource } from '../../src/source/read-source.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { isList, isMap, type Value } from '../../src/source/value.ts';
import { writtenYaml } from './written-yaml.ts';

function read(yaml: string): SourceFile {
  return readSource('a.yaml', new TextEncoder().encode(yaml), {});
}

function place(pointer: string, part: NodePlace['part'], within?: NodePlace['within'], document = 0): NodePlace {
  return { kind: 'node', file: 'a.yaml', document, pointer, part, ...(within && { within }) };
}

function token(file: SourceFile, pointer: string, part: NodePlace['part'] = 'value', document = 0): string {
  const { start, end } = locate(file, place(pointer, part, undefined, document));
  return file.text.slice(start, end);
}

describe('locate', () => {
  const yaml = [
    '# ☕ 👩‍👩‍👧 above',
    'Çağrı: &a',
    '  "tırnaklı 👍 anahtar":\tIşık # note',
    "  list: [1, 'iki''s', {x: 3, y}]",
    '  block: |',
    '    bir',
    '      iki',
    '',
    'empty:',
    'dash:',
    '-',
    '- a: 1',
    '  b: >-',
    '    x',
    '    y',
    '- !!str tagged',
    'again: *a',
    'merged: {<<: *a, own: 1}',
    '---',
    'second: 咖啡',
  ].join('\r\n');
  const file = read(yaml);

  it.each([
    ['/Çağrı', 'key', 'Çağrı'],
    ['/Çağrı/tırnaklı 👍 anahtar', 'key', '"tırnaklı 👍 anahtar"'],
    ['/Çağrı/tırnaklı 👍 anahtar', 'value', 'Işık'],
    ['/Çağrı/tırnaklı 👍 anahtar', 'pair', '"tırnaklı 👍 anahtar":\tIşık'],
    ['/Çağrı/list', 'value', "[1, 'iki''s', {x: 3, y}]"],
    ['/Çağrı/list/1', 'value', "'iki''s'"],
    ['/Çağrı/list/2/x', 'pair', 'x: 3'],
    ['/Çağrı/list/2/y', 'pair', 'y'],
    ['/Çağrı/block', 'value', '|\r\n    bir\r\n      iki'],
    ['/empty', 'value', 'empty'],
    ['/empty', 'pair', 'empty:'],
    ['/dash/0', 'value', '-'],
    ['/dash/1', 'value', 'a: 1\r\n  b: >-\r\n    x\r\n    y'],
    ['/dash/2', 'value', 'tagged'],
    ['/dash/1/b', 'pair', 'b: >-\r\n    x\r\n    y'],
    ['/again', 'key', 'again'],
    ['/again/list/0', 'value', '1'],
    ['/merged/list', 'key', 'list'],
    ['/merged/own', 'value', '1'],
    ['/nowhere/deeper', 'key', yaml.slice(yaml.indexOf('Çağrı'), yaml.indexOf('\r\n---'))],
    ['/Çağrı/nowhere', 'value', 'Çağrı'],
  ] as const)('%s %s', (pointer, part, expected) => expect(token(file, pointer, part)).toBe(expected));

  it('tells documents apart', () => {
    expect(token(file, '/second', 'value', 1)).toBe('咖啡');
    expect(locate(file, place('/second', 'value', undefined, 7))).toEqual({ start: 0, end: 0 });
  });

  it('keeps offsets inside the file', () => {
    expect(locate(file, { kind: 'text', file: 'a.yaml', start: -5, end: 1e9 })).toEqual({ start: 0, end: yaml.length });
    expect(locate(file, { kind: 'file', file: 'a.yaml' })).toEqual({ start: 0, end: 0 });
  });

  it('finds many names in one map in no time', () => {
    const many = read(Array.from({ length: 20_000 }, (_, i) => `k${i}: v${i}`).join('\n'));
    for (let i = 0; i < 20_000; i++) expect(token(many, `/k${i}`) === `v${i}`).toBe(true);
  });
});

describe('within a text', () => {
  it.each([
    ['a: "x\\tğ\\u0041\\U0001F44D z"', 2, 3, 'ğ'],
    ['a: "x\\tğ\\u0041\\U0001F44D z"', 3, 4, '\\u0041'],
    ['a: "x\\tğ\\u0041\\U0001F44D z"', 4, 6, '\\U0001F44D'],
    ["a: 'it''s'", 2, 4, "''s"],
    ['a: one\n   two', 4, 7, 'two'],
    ['a: one\n   two', 2, 5, 'e\n   t'],
    ['a: |\n  one\n   two\n', 4, 8, ' two'],
    ['a: >\n  one\n  two\n\n  three\n', 8, 13, 'three'],
    ['a: "one\n   two \\\n  three"', 8, 13, 'three'],
    ['a: 👍 ok', 3, 5, 'ok'],
    ['a: ok', 2, 2, ''],
  ])('%j %i-%i', (yaml, start, end, expected) => {
    const file = read(yaml);
    const span = locate(file, place('/a', 'value', { start, end }));
    expect(file.text.slice(span.start, span.end)).toBe(expected);
  });

  it('in a key', () => {
    const file = read('"\\u0041yşe": 1');
    const span = locate(file, place('/Ayşe', 'key', { start: 1, end: 4 }));
    expect(file.text.slice(span.start, span.end)).toBe('yşe');
  });
});

describe('any text', () => {
  it('reads as the parser reads it, and every range is the token', () => {
    fc.assert(
      fc.property(writtenYaml, (yaml) => {
        const file = read(yaml);
        fc.pre(!file.isBroken && file.documents.length === 1);
        checkTokens(file, '', file.documents[0]!);
      }),
      { numRuns: 600, seed: 7 },
    );
  });

  it('has every unit of a text at its place', () => {
    fc.assert(
      fc.property(writtenYaml, (yaml) => {
        const file = read(yaml);
        fc.pre(!file.isBroken && file.documents.length === 1);
        checkUnits(file, '', file.documents[0]!);
      }),
      { numRuns: 600, seed: 7 },
    );
  });
});

function checkTokens(file: SourceFile, pointer: string, node: Value): void {
  for (const [step, child] of childrenOf(node)) {
    const at = joinPointer(pointer, step);
    if (typeof step === 'string') expect(parse(keyToken(file, at), { stringKeys: true })).toHaveProperty([step]);
    if (isList(child) || isMap(child)) checkTokens(file, at, child);
    else if (child !== null && !isBlock(token(file, at))) expect(parse(token(file, at)), yamlOf(file)).toEqual(child);
  }
}

function checkUnits(file: SourceFile, pointer: string, node: Value): void {
  for (const [step, child] of childrenOf(node)) {
    const at = joinPointer(pointer, step);
    if (typeof child !== 'string') {
      checkUnits(file, at, child);
      continue;
    }
    let before = 0;
    for (let unit = 0; unit < child.length; unit++) {
      const { start, end } = locate(file, place(at, 'value', { start: unit, end: unit + 1 }));
      const slice = file.text.slice(start, end);
      expect(start).toBeGreaterThanOrEqual(before);
      before = start;
      expect(
        slice === child[unit] || slice.startsWith('\\') || slice === "''" || /^\s*$/.test(slice),
        yamlOf(file),
      ).toBe(true);
    }
  }
}

function childrenOf(node: Value): [string | number, Value][] {
  if (isList(node)) return node.map((item, index) => [index, item]);
  return isMap(node) ? Object.entries(node) : [];
}

function keyToken(file: SourceFile, pointer: string): string {
  return `? ${token(file, pointer, 'key')}\n: x`;
}

function isBlock(text: string): boolean {
  return text.startsWith('|') || text.startsWith('>');
}

function yamlOf(file: SourceFile): string {
  return file.text;
}
