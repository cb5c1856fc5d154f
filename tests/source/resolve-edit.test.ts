import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/diagnostics/finding.ts';
import type { NodePlace } from '../../src/diagnostics/place.ts';
import { joinPointer } from '../../src/diagnostics/pointer.ts';
import { applyEdits } from '../../src/source/apply-edits.ts';
import { readSource } from '../../src/source/read-source.ts';
import { resolveEdit } from '../../src/source/resolve-edit.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { isList, isMap, type Value } from '../../src/source/value.ts';
import { writtenYaml } from './written-yaml.ts';

const read = (yaml: string): SourceFile => readSource('a.yaml', new TextEncoder().encode(yaml), {});

function at(pointer: string, part: NodePlace['part'] = 'value', within?: NodePlace['within']): NodePlace {
  return { kind: 'node', file: 'a.yaml', document: 0, pointer, part, ...(within && { within }) };
}

function edited(yaml: string, edit: Edit): string | undefined {
  const change = resolveEdit(read(yaml), edit);
  return change && applyEdits(yaml, [change]).text;
}

describe('set', () => {
  it.each([
    ['a: x # c', '/a', 'y', 'a: y # c'],
    ['a: "x"', '/a', 'y "z"', 'a: "y \\"z\\""'],
    ["a: 'x'", '/a', "it's", "a: 'it''s'"],
    ['a: x', '/a', 'y: z', 'a: "y: z"'],
    ['a: x', '/a', '#y', 'a: "#y"'],
    ['a: x', '/a', 'null', 'a: "null"'],
    ['a: x', '/a', '1907', 'a: 1907'],
    ['a: [x]', '/a/0', 'y, z', 'a: ["y, z"]'],
    ['a: {b: x}', '/a/b', 'y]', 'a: {b: "y]"}'],
    ['a:\nb: 1', '/a', 'x', 'a: x\nb: 1'],
    ['a: # c\nb: 1', '/a', 'x', 'a: x # c\nb: 1'],
    ['a: |\n  x\n  y\nb: 1', '/a', 'z', 'a: z\nb: 1'],
    ['a: *x', '/a', 'y', undefined],
  ])('%j %s = %j', (yaml, pointer, value, expected) => {
    expect(edited(yaml, { op: 'set', at: at(pointer), value })).toBe(expected);
  });

  it('in a part of a text, or in a key', () => {
    expect(edited('a: "x \\u0041 z"', { op: 'set', at: at('/a', 'value', { start: 2, end: 3 }), value: 'y' })).toBe(
      'a: "x y z"',
    );
    const over = (yaml: string, start: number, end: number, value: string) =>
      edited(yaml, { op: 'set', at: at('/a', 'value', { start, end }), value });
    expect(over('a: |\n  x <y\n  z\nb: 1', 2, 3, '‹')).toBe('a: |\n  x ‹y\n  z\nb: 1');
    expect(over('a: >-\n  x y\n  z', 0, 0, '#w ')).toBe('a: >-\n  #w x y\n  z');
    expect(over('a: "x\n  y" # c', 0, 0, '#w ')).toBe('a: "#w x\n  y" # c');
    expect(over("a: 'x y'", 2, 3, "'")).toBe("a: 'x '''");
    expect(over('a: x\n  <y', 2, 3, '‹')).toBe('a: x\n  ‹y');
    expect(over('a: x\n  y', 0, 0, '#w ')).toBe('a: "#w x y"');
    expect(over('a: x #y', 0, 1, '')).toBe('a: "" #y');
    expect(over('a: |\n  x\n  y\n', 1, 2, ', ')).toBe('a: "x, y\\n"\n');
    expect(edited('ayşe: 1', { op: 'set', at: at('/ayşe', 'key'), value: 'ayse' })).toBe('ayse: 1');
  });
});

describe('replace', () => {
  it('writes over exactly the range', () => {
    expect(edited('a: x # c', { op: 'replace', at: at('/a'), text: '[1]' })).toBe('a: [1] # c');
    expect(edited('a: x', { op: 'replace', at: at('/a', 'pair'), text: 'b: y' })).toBe('b: y');
    expect(edited('a: x\r\n', { op: 'replace', at: at('/a'), text: '\n  b: 1' })).toBe('a: \r\n  b: 1\r\n');
    expect(edited('a: x', { op: 'replace', at: { kind: 'text', file: 'a.yaml', start: 1, end: 2 }, text: ' :' })).toBe(
      'a : x',
    );
  });
});

describe('remove', () => {
  it.each([
    ['a: 1\nb: 2 # c\nc: 3\n', '/b', 'a: 1\nc: 3\n'],
    ['a: 1\nb:\n  x: 1\n  y: 2\nc: 3', '/b', 'a: 1\nc: 3'],
    ['a: 1\nb: 2', '/b', 'a: 1'],
    ['a: 1\r\nb: 2\r\nc: 3', '/b', 'a: 1\r\nc: 3'],
    ['a: 1\r\nb: 2', '/b', 'a: 1'],
    ['a:\n  b: 1\nc: 2', '/a/b', 'a:\nc: 2'],
    ['l:\n  - a # c\n  - b\n', '/l/0', 'l:\n  - b\n'],
    ['l:\n  - a\n', '/l/0', 'l:\n'],
    ['l:\n  - id: a\n    t: b\n  - c\n', '/l/0/id', 'l:\n  - t: b\n  - c\n'],
    ['l:\n  - id: a\n  - c\n', '/l/0/id', 'l:\n  - {}\n  - c\n'],
    ['l:\n  - id: a\n    t: b\n  - c\n', '/l/0', 'l:\n  - c\n'],
    ['l: [a, b, c] # d', '/l/0', 'l: [b, c] # d'],
    ['l: [a, b, c]', '/l/1', 'l: [a, c]'],
    ['l: [a, b, c]', '/l/2', 'l: [a, b]'],
    ['l: [a]', '/l/0', 'l: []'],
    ['m: {a: 1, b: 2}', '/m/b', 'm: {a: 1}'],
    ['l: [\n  a, # x\n  b # y\n]', '/l/1', 'l: [\n  a, # x\n]'],
    ['l: [\n  a, # x\n  b # y\n]', '/l/0', 'l: [\n  b # y\n]'],
    ['a: |\n  x\n\n  y\nb: 1', '/a', 'b: 1'],
    ['l:\n  - - a\n', '/l/0/0', 'l:\n  - []\n'],
    ['a: 1 # only\n', '/a', ''],
  ])('%j %s', (yaml, pointer, expected) => expect(edited(yaml, { op: 'remove', at: at(pointer) })).toBe(expected));
});

describe('insert', () => {
  it.each([
    ['a:\n  b: 1 # c\nd: 2', '/a', 'x', 'y', 'a:\n  b: 1 # c\n  x: y\nd: 2'],
    ['a:\n  b: 1', '/a', 'x', 'y', 'a:\n  b: 1\n  x: y'],
    ['a:\r\n  b: 1\r\n', '/a', 'x', 'y', 'a:\r\n  b: 1\r\n  x: y\r\n'],
    ['a: {b: 1}', '/a', 'x', 'y', 'a: {b: 1, x: y}'],
    ['a: {}', '/a', 'x', 'y', 'a: {x: y}'],
    ['a: {\n  b: 1 # c\n}', '/a', 'x', 'y', 'a: {\n  b: 1,\n  x: y # c\n}'],
    ['a:\nb: 1', '/a', 'x', 'y', 'a:\n  x: y\nb: 1'],
    ['l:\n  - id: a\n    t: |\n      x\n  - b', '/l/0', 'x', 'y', 'l:\n  - id: a\n    t: |\n      x\n    x: y\n  - b'],
    ['a:\n  b: 1\n', '/a', 'x', '\n  - y\n  - z', 'a:\n  b: 1\n  x:\n    - y\n    - z\n'],
    ['b: 1\n', '', 'x y', '[1]', 'b: 1\nx y: [1]\n'],
    ['a: text', '/a', 'x', 'y', undefined],
    ['a: 1', '/b', 'x', 'y', undefined],
  ])('%j %s', (yaml, pointer, key, text, expected) => {
    expect(edited(yaml, { op: 'insert', at: at(pointer), key, yaml: text })).toBe(expected);
  });
});

describe('any edit of any text', () => {
  const cases = fc.tuple(writtenYaml, fc.nat(1000), fc.string({ unit: 'binary', maxLength: 8 })).filter(([yaml]) => {
    const file = read(yaml);
    return !file.isBroken && file.documents.length === 1 && pointersOf(file.documents[0]!, '').length > 0;
  });

  it('leaves a text that reads as the edit says', () => {
    fc.assert(
      fc.property(cases, ([yaml, turn, word]) => {
        fc.pre(!/[\x00-\x08\x0b-\x1f\x7f]/.test(word));
        const file = read(yaml);
        const before = file.documents[0]!;
        const pointers = pointersOf(before, '');
        const pointer = pointers[turn % pointers.length]!;
        for (const edit of [
          { op: 'remove', at: at(pointer) },
          { op: 'set', at: at(pointer), value: word },
          { op: 'insert', at: at(pointer), key: 'new key', yaml: '1' },
        ] as const) {
          const text = edited(yaml, edit);
          if (text === undefined) continue;
          const after = read(text);
          expect(after.findings, text).toEqual([]);
          expect(normal(after.documents[0] ?? null), text).toEqual(normal(expected(before, pointer, edit)));
        }
      }),
      { numRuns: 1500, seed: 11 },
    );
  });
});

function pointersOf(value: Value, pointer: string): string[] {
  if (!isList(value) && !isMap(value)) return [];
  return Object.entries(value).flatMap(([step, child]) => {
    const own = joinPointer(pointer, step);
    return [own, ...pointersOf(child, own)];
  });
}

function expected(value: Value, pointer: string, edit: Edit): unknown {
  const copy = structuredClone({ root: value }) as Record<string, unknown>;
  const steps = ['root', ...pointer.slice(1).split('/')].map((step) =>
    step.replaceAll('~1', '/').replaceAll('~0', '~'),
  );
  const last = steps.pop()!;
  const parent = steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], copy) as
    | Record<string, unknown>
    | unknown[];
  if (edit.op === 'set') (parent as Record<string, unknown>)[last] = edit.value;
  if (edit.op === 'insert') {
    const child = (parent as Record<string, unknown>)[last] ?? {};
    (parent as Record<string, unknown>)[last] = { ...(child as object), 'new key': 1 };
  }
  if (edit.op === 'remove' && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (edit.op === 'remove') delete (parent as Record<string, unknown>)[last];
  return copy['root'];
}

/** Values as they compare: what lost its last item may be empty or nothing, and a text may read as a number. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(normal);
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, child]) => [key, normal(child)] as const);
    return entries.length === 0 ? null : Object.fromEntries(entries.map(([key, child]) => [`k${key}`, child]));
  }
  if (typeof value === 'string' && /^(?:[-+]?[.\d]|0[xo]|true|True|TRUE|false|False|FALSE)/.test(value))
    return 'number-like';
  return typeof value === 'number' || typeof value === 'boolean' ? 'number-like' : value;
}

describe('applyEdits', () => {
  it('leaves what overlaps for the next round', () => {
    const changes = [
      { start: 4, end: 6, text: 'B' },
      { start: 0, end: 2, text: 'A' },
      { start: 5, end: 7, text: 'C' },
      { start: 8, end: 8, text: 'D' },
      { start: 8, end: 8, text: 'E' },
    ];
    expect(applyEdits('0123456789', changes)).toEqual({
      text: 'A23B67D89',
      applied: [changes[1], changes[0], changes[3]],
      left: [changes[2], changes[4]],
    });
  });
});

describe('append', () => {
  it.each([
    ['a: [x] # c', '/a', 'y', 'a: [x, y] # c'],
    ['a: []', '/a', 'y', 'a: [y]'],
    ['a: x # c', '/a', 'y', 'a: [x, y] # c'],
    ['a: {b: x}', '/a', '{b: y}', 'a: [{b: x}, {b: y}]'],
    ['a:\n  - x # c\n  - y\nb: 1', '/a', 'z', 'a:\n  - x # c\n  - y\n  - z\nb: 1'],
    ['a:\n- x\n- b: 1\n  c: 2 # d\n', '/a', '{b: 2}', 'a:\n- x\n- b: 1\n  c: 2 # d\n- {b: 2}\n'],
    ['a:\n  - x\n  -\n', '/a', 'z', 'a:\n  - x\n  -\n  - z\n'],
    ['a:\n  - - x\n  - y\n', '/a/0', 'z', 'a:\n  - - x\n    - z\n  - y\n'],
    ['a:\r\n  - x\r\n', '/a', 'y', 'a:\r\n  - x\r\n  - y\r\n'],
    ['a:\n  b: 1\n', '/a', 'y', undefined],
    ['a:\n', '/a', 'y', undefined],
  ])('%j %s + %j', (yaml, pointer, item, expected) => {
    expect(edited(yaml, { op: 'append', at: at(pointer), yaml: item })).toBe(expected);
  });
});
