import { compareCodeUnits } from '../diagnostics/compare.ts';
import { keyOf, type Meaning } from '../model/meaning/meaning.ts';
import { stepKey } from './identify-items.ts';
import type { FieldChange } from './organisation-diff.ts';

/** Changes in order of their paths, what is about a list before what is about its items, and members in order too. */
export function sortChanges(changes: readonly FieldChange[]): FieldChange[] {
  const keyed = changes.map((change) => [change.path.map(stepKey), sortMembers(change)] as const);
  return keyed.sort(([a], [b]) => compareKeys(a, b)).map(([, change]) => change);
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, key] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (key !== other) return compareCodeUnits(key, other);
  }
  return a.length - b.length;
}

function sortMembers(change: FieldChange): FieldChange {
  if (change.kind === 'members') return { ...change, added: sorted(change.added), removed: sorted(change.removed) };
  if (change.kind !== 'order') return change;
  return { ...change, moved: [...change.moved].sort((a, b) => compareCodeUnits(stepKey(a), stepKey(b))) };
}

function sorted(members: readonly Meaning[]): Meaning[] {
  return [...members].sort((a, b) => compareCodeUnits(keyOf(a), keyOf(b)));
}
