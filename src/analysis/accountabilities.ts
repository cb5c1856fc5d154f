import { valueOf } from '../model/field.ts';
import type { Person, Responsibility } from '../model/generated/entities.ts';
import { activePeople } from './active-people.ts';
import { castOf } from './cast.ts';
import { oncePerModel } from './once-per-model.ts';

/**
 * The rows of the matrix that one person alone is accountable for: by name, or as the only one here who holds the role. A
 * team that is accountable has a finding of its own.
 */
export const accountabilities = oncePerModel((model): ReadonlyMap<Person, readonly Responsibility[]> => {
  const rows = new Map<Person, Responsibility[]>();
  for (const row of model.responsibilities) {
    const actor = valueOf(row.accountable)?.target;
    if (actor?.kind !== 'people' && actor?.kind !== 'roles') continue;
    const { people, isKnown } = castOf(model, [actor]);
    const [person, ...others] = [...people].filter((one) => activePeople(model).has(one));
    if (!isKnown || person === undefined || others.length > 0) continue;
    rows.set(person, [...(rows.get(person) ?? []), row]);
  }
  return rows;
});
