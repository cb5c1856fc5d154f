import { valueOf } from '../../model/field.ts';
import type { Person } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { activePeople } from '../active-people.ts';
import { castOfField } from '../cast.ts';

/** People with those who stand in for them. */
export interface WithStandIns {
  readonly people: ReadonlySet<Person>;
  /** False when there may be more of them: a backup cannot be read, or is somebody outside. */
  readonly isWhole: boolean;
}

/** The people with the backups they name, who are here today; nobody stands in for a backup. */
export function withStandIns(model: Model, people: Iterable<Person>): WithStandIns {
  const all = new Set(people);
  let isWhole = true;
  for (const person of [...all]) {
    const { people: backups, isKnown } = castOfField(model, person.backup);
    if (!isKnown || valueOf(person.backup)?.target?.kind === 'contacts') isWhole = false;
    for (const backup of backups) if (activePeople(model).has(backup)) all.add(backup);
  }
  return { people: all, isWhole };
}
