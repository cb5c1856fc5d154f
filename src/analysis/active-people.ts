import type { Person } from '../model/generated/entities.ts';
import { isActivePerson } from './active.ts';
import { oncePerModel } from './once-per-model.ts';

/** Everybody who works here today. */
export const activePeople = oncePerModel(
  (model): ReadonlySet<Person> => new Set(model.people.filter((person) => isActivePerson(person, model.today))),
);
