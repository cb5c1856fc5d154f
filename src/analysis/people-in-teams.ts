import type { Person } from '../model/generated/entities.ts';
import { teamCast } from './cast.ts';
import { oncePerModel } from './once-per-model.ts';

/** Everybody who is in a team. */
export interface PeopleInTeams {
  readonly people: ReadonlySet<Person>;
  /** False when the members of a team cannot be read, so that there may be more. */
  readonly isKnown: boolean;
}

/** The members and leads of all teams. */
export const peopleInTeams = oncePerModel((model): PeopleInTeams => {
  const casts = model.teams.map((team) => teamCast(model, team));
  return {
    people: new Set(casts.flatMap(({ people }) => [...people])),
    isKnown: casts.every(({ isKnown }) => isKnown),
  };
});
