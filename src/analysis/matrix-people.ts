import type { Person, Team } from '../model/generated/entities.ts';
import { castOfField, referencesIn, teamCast } from './cast.ts';
import { oncePerModel } from './once-per-model.ts';

/** Everybody who does an activity or answers for one, of a team that is named all who work in it and below it. */
export const matrixPeople = oncePerModel((model): ReadonlySet<Person> => {
  const people = new Set<Person>();
  const add = (more: ReadonlySet<Person>) => {
    for (const person of more) people.add(person);
  };
  for (const { responsible, accountable } of model.responsibilities) {
    for (const field of [responsible, accountable]) {
      add(castOfField(model, field).people);
      for (const { target } of referencesIn(field)) {
        if (target?.kind === 'teams') add(teamCast(model, target as Team).people);
      }
    }
  }
  return people;
});
