import type { Change } from '../../diagnostics/change.ts';
import type { Changed } from './plan-change.ts';

/** How bad something is in one state. */
export interface Weight {
  /** Something is wrong with it. */
  readonly isProblem: boolean;
  /** How bad it is, the first number that differs decides; more is worse, and never is infinite. */
  readonly amounts: readonly number[];
}

/**
 * What happened to a subject of two states. A problem that was none is new and one that is none any more is fixed;
 * otherwise the numbers decide, where the subject is in both states.
 *
 * @param weigh how bad its figures are; `undefined` where they say nothing
 */
export function changed<Figures>(
  before: Figures | undefined,
  after: Figures | undefined,
  weigh: (figures: Figures) => Weight | undefined,
): Changed<Figures> {
  const was = before === undefined ? undefined : weigh(before);
  const is = after === undefined ? undefined : weigh(after);
  const change = changeOf(was, is);
  return { change, isProblem: (change === 'fixed' ? was : is)?.isProblem ?? false, before, after };
}

function changeOf(was: Weight | undefined, is: Weight | undefined): Change {
  const [wasProblem, isProblem] = [was?.isProblem ?? false, is?.isProblem ?? false];
  if (wasProblem !== isProblem) return isProblem ? 'new' : 'fixed';
  if (was === undefined || is === undefined) return 'unchanged';
  for (const [index, amount] of is.amounts.entries()) {
    const before = was.amounts[index] ?? 0;
    if (amount !== before) return amount > before ? 'worse' : 'better';
  }
  return 'unchanged';
}

/** Pairs the records of two states by key; of those with the same key the first with the first. In order of the keys. */
export function pairByKey<Record>(
  before: readonly Record[],
  after: readonly Record[],
  keyOf: (record: Record) => string,
): readonly (readonly [before: Record | undefined, after: Record | undefined])[] {
  const [was, is] = [numbered(before, keyOf), numbered(after, keyOf)];
  const keys = [...new Set([...was.keys(), ...is.keys()])];
  const inOrder = keys.map((key) => JSON.parse(key) as [string, number]).sort(compareKeys);
  return inOrder.map((key) => [was.get(JSON.stringify(key)), is.get(JSON.stringify(key))] as const);
}

function compareKeys([a, i]: [string, number], [b, j]: [string, number]): number {
  return a === b ? i - j : a < b ? -1 : 1;
}

function numbered<Record>(records: readonly Record[], keyOf: (record: Record) => string): Map<string, Record> {
  const seen = new Map<string, number>();
  return new Map(
    records.map((record) => {
      const key = keyOf(record);
      const ordinal = seen.get(key) ?? 0;
      seen.set(key, ordinal + 1);
      return [JSON.stringify([key, ordinal]), record];
    }),
  );
}
