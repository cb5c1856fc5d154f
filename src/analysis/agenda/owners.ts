import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { Reference, Scope } from '../../model/entity.ts';
import { type Field, valueOf } from '../../model/field.ts';
import type { Account, Person, Responsibility } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { isActivePerson } from '../active.ts';
import { castOf, referencesIn } from '../cast.ts';
import { oncePerModel } from '../once-per-model.ts';

/** A field that names one actor or several. */
export type ActorField = Field<Reference | readonly Reference[]>;

/** Whose something is: the actors as written, and everybody they stand for. */
export interface Owners {
  readonly ids: readonly string[];
  readonly cast: ReadonlySet<Person>;
}

/** Nobody's. */
export const NOBODY: Owners = { ids: [], cast: new Set() };

/**
 * The owners that the first written of several choices names, each choice being the fields that together name them. A
 * field that is vacant or cannot be read is written: what it says is nobody, and nobody else is put in its place.
 */
export function ownersIn(model: Model, choices: readonly (readonly ActorField[])[]): Owners {
  const chosen = choices.find((fields) => fields.some(({ state }) => state !== 'absent'));
  const references = (chosen ?? []).flatMap(referencesIn).filter(({ vacancy }) => vacancy === undefined);
  if (references.length === 0) return NOBODY;
  return {
    ids: [...new Set(references.map(({ id }) => id))],
    cast: castOf(
      model,
      references.map(({ target }) => target),
    ).people,
  };
}

/** The people of a cast who are here on a day, or today when the day is over; by id. */
export function peopleOn(model: Model, cast: ReadonlySet<Person>, date: string): readonly Person[] {
  const day = date < model.today ? model.today : date;
  const isHere = isHereOn(model);
  return [...cast].filter((person) => isHere(person, day)).sort((a, b) => compareCodeUnits(a.id, b.id));
}

/** Whether somebody is here on a day; looked up once for those who stay, because every date of the agenda asks. */
const isHereOn = oncePerModel((model) => {
  const staying = new Set(
    model.people.filter(({ starts, ends }) => valueOf(starts) === undefined && valueOf(ends) === undefined),
  );
  return (person: Person, day: string): boolean => staying.has(person) || isActivePerson(person, day);
});

/** Who is responsible for an activity in the matrix, by row; of rows for some accounts only those that are wanted. */
export function responsibleFor(
  model: Model,
  activity: string,
  isWanted: (accounts: Field<Scope<Account>>) => boolean = () => true,
): readonly ActorField[] {
  return (rowsByActivity(model).get(activity) ?? [])
    .filter((row) => isWanted(row.accounts))
    .map((row) => row.responsible);
}

const rowsByActivity = oncePerModel((model): ReadonlyMap<string, readonly Responsibility[]> => {
  const rows = new Map<string, Responsibility[]>();
  for (const row of model.responsibilities) {
    const activity = valueOf(row.activity) ?? row.id;
    rows.set(activity, [...(rows.get(activity) ?? []), row]);
  }
  return rows;
});
