import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Range } from '../../src/diagnostics/diagnostic.ts';
import { rules } from '../../src/rules/registry.ts';
import { absenceOperators } from './absences.ts';
import { drawCorpus } from './draw-corpus.ts';
import { type Example, readExample } from './ground.ts';
import type { Mutation, Operator, Touched } from './mutation.ts';
import { referenceOperators } from './references.ts';
import { parentOf, pointerOf, spanOf } from './site.ts';
import { structureOperators } from './structure.ts';
import { valueOperators } from './values.ts';
import { writingOperators } from './writing.ts';

// A clean organisation with one thing broken is told what was broken, where it was broken.

const EXAMPLES = ['smallest', 'solo', 'agency', 'kuzey-kahve'] as const;
const EACH = 500;
const COUNTS = 'tests/mutations/counts.json';

const operators: readonly Operator[] = [
  ...[...referenceOperators, ...writingOperators, ...valueOperators],
  ...[...absenceOperators, ...structureOperators],
];

/** Fields that say which item of a list it is. */
const NAMES = new Set(['id', 'url', 'file', 'person', 'inbound']);

const counts = new Map<string, Record<string, string>>();

it('names rules that there are, and every operator once', () => {
  expect(new Set(operators.map(({ name }) => name)).size).toBe(operators.length);
  const ids = new Set(rules.map(({ id }) => id));
  expect(operators.flatMap((one) => one.rules.filter((rule) => !ids.has(rule)))).toEqual([]);
});

describe.each(EXAMPLES)('examples/%s with one thing broken', (name) => {
  const example = readExample(name);
  const corpus = drawCorpus(operators, example, EACH);
  counts.set(name, corpus.counts);

  it('is broken in many ways', () => {
    expect(corpus.mutations.length).toBeGreaterThanOrEqual(EACH);
  });

  it.each(
    operators
      .filter((one) => corpus.mutations.some(({ operator }) => operator === one))
      .map((one) => [one.name, one] as const),
  )('is told so when we %s', (_, operator) => {
    const missed = corpus.mutations
      .filter((one) => one.operator === operator)
      .flatMap(({ site, mutation }) => {
        const found = example.newFindings(mutation, operator.rules);
        const named = found.filter(({ rule }) => operator.rules.includes(rule));
        if (named.some((one) => touches(one, mutation, example))) return [];
        const told = found.map((one) => `${one.rule} ${one.file}#${one.pointer}`).slice(0, 3);
        return [`${site.file}#${site.pointer} -> ${told.join(', ') || 'nothing'}`];
      });
    expect(missed).toEqual([]);
  });
});

it('is broken as often as is committed, and in each way somewhere', () => {
  const drawn = operators.filter(({ name }) => [...counts.values()].some((one) => !one[name]!.startsWith('0 of')));
  expect(operators.filter((one) => !drawn.includes(one)).map(({ name }) => name)).toEqual([]);
  const text = `${JSON.stringify(Object.fromEntries(counts), undefined, 2)}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(COUNTS, text);
  else expect(text).toBe(readFileSync(COUNTS, 'utf8'));
});

/** Whether a finding stands inside what was touched or at its parent, or points there. */
function touches(diagnostic: Diagnostic, mutation: Mutation, example: Example): boolean {
  const { file, pointer, range, related } = diagnostic;
  return mutation.touched.some((touched) => {
    const text = touched.file === mutation.file ? mutation.text : example.textOf(touched.file);
    const spans = [spanOf(text, touched.path), spanOf(text, touched.path.slice(0, -1), true)].filter(
      (one) => one !== undefined,
    );
    const isThere = (range: Range | undefined) =>
      range !== undefined &&
      spans.some(
        ([start, end]) => range.start.offset < end && start < Math.max(range.end.offset, range.start.offset + 1),
      );
    if (related.some((one) => one.file === touched.file && isThere(one.range))) return true;
    if (file !== touched.file) return false;
    return isThere(range) || (pointer !== undefined && isBeside(pointer, touched.path));
  });
}

/** Whether a pointer is of the value, of something in it, of its parent, or of what names its parent in a list. */
function isBeside(pointer: string, path: Touched['path']): boolean {
  const own = pointerOf(path);
  if (pointer === own || pointer.startsWith(`${own}/`) || pointer === parentOf(own)) return true;
  return parentOf(pointer) === parentOf(own) && NAMES.has(pointer.slice(parentOf(pointer).length + 1));
}
