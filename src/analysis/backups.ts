import type { NodePlace } from '../diagnostics/place.ts';
import { valueOf } from '../model/field.ts';
import type { Actor, Person } from '../model/generated/entities.ts';
import { activePeople } from './active-people.ts';
import { castOf } from './cast.ts';
import { oncePerModel } from './once-per-model.ts';

/** Who stands in for a person who is here today. */
export interface Backup {
  readonly person: Person;
  /** The actor that is named. */
  readonly actor: Actor;
  /** Everybody here whom the backup stands for, the person among them when it stands for them too. */
  readonly people: ReadonlySet<Person>;
  /** Where the backup is named. */
  readonly at: NodePlace;
}

/**
 * The backups of everybody who is here, by their order. Left out are backups that stand for somebody outside, for whoever
 * is on duty then, or for somebody still to be named or not to be read, and those who have left: they have a finding.
 */
export const backups = oncePerModel((model): readonly Backup[] =>
  [...activePeople(model)].flatMap((person) => {
    const actor = valueOf(person.backup)?.target;
    if (actor === undefined || actor.kind === 'contacts' || actor.kind === 'rosters') return [];
    const { people: cast, isKnown, hasVacancy } = castOf(model, [actor]);
    const people = new Set([...cast].filter((one) => activePeople(model).has(one)));
    return isKnown && !hasVacancy && people.size > 0 ? [{ person, actor, people, at: person.backup.at }] : [];
  }),
);
