import { activityOf } from '../facts/activities.ts';
import { valueOf } from '../model/field.ts';
import type { Responsibility } from '../model/generated/entities.ts';
import { foldWord } from '../time/fold-word.ts';
import { oncePerModel } from './once-per-model.ts';
import { scopesOverlap } from './scope.ts';

/** Words that do not tell one activity from another. */
const FILLERS = new Set(
  ['a', 'an', 'the', 'of', 'to', 'for', 'on', 'in', 'and', 'our', 'all', 'every'].concat([
    've',
    'ile',
    'icin',
    'bir',
    'tum',
    'butun',
    'her',
  ]),
);

/**
 * Earlier rows that are the same work for an account in common under another name: the same standard activity once by
 * id and once by `activity`, or a title of the same words. Rows that name the same `activity` are not among them
 * (`sameWork`), nor rows that name different ones: those say themselves that they are not the same.
 */
export const alikeRows = oncePerModel((model): ReadonlyMap<Responsibility, readonly Responsibility[]> => {
  const alike = new Map<Responsibility, readonly Responsibility[]>();
  const before = new Map<string, Responsibility[]>();
  for (const row of model.responsibilities) {
    if (row.activity.state === 'broken') continue;
    const found = new Set<Responsibility>();
    for (const key of keysOf(row)) {
      const others = before.get(key) ?? [];
      for (const other of others) {
        const isNamedTwice = row.activity.state === 'value' && other.activity.state === 'value';
        if (!isNamedTwice && scopesOverlap(row.accounts, other.accounts)) found.add(other);
      }
      before.set(key, [...others, row]);
    }
    if (found.size > 0) alike.set(row, [...found]);
  }
  return alike;
});

function keysOf(row: Responsibility): string[] {
  const activity = valueOf(row.activity) ?? activityOf(row.id)?.id;
  const words = foldWord(valueOf(row.title) ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word))
    .sort();
  return [
    ...(activity === undefined ? [] : [`activity ${activity}`]),
    ...(words.length === 0 ? [] : [words.join(' ')]),
  ];
}
