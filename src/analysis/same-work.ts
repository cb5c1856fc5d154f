import { valueOf } from '../model/field.ts';
import type { Responsibility } from '../model/generated/entities.ts';
import { oncePerModel } from './once-per-model.ts';
import { scopesOverlap } from './scope.ts';

/** Rows for the same activity that cover an account in common, by row, the row itself aside, in their order. */
export const sameWork = oncePerModel((model): ReadonlyMap<Responsibility, readonly Responsibility[]> => {
  const byActivity = new Map<string, Responsibility[]>();
  for (const row of model.responsibilities) {
    const activity = valueOf(row.activity);
    if (activity !== undefined) byActivity.set(activity, [...(byActivity.get(activity) ?? []), row]);
  }
  const same = new Map<Responsibility, readonly Responsibility[]>();
  for (const rows of byActivity.values()) {
    for (const row of rows) {
      same.set(
        row,
        rows.filter((other) => other !== row && scopesOverlap(row.accounts, other.accounts)),
      );
    }
  }
  return same;
});
