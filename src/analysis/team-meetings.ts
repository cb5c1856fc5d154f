import type { Field } from '../model/field.ts';
import { listOf } from '../model/field.ts';
import type { Person, Team } from '../model/generated/entities.ts';
import { activePeople } from './active-people.ts';
import { castOfField, teamCast } from './cast.ts';
import { oncePerModel } from './once-per-model.ts';

/** A team of several people, and whether they come together regularly. */
export interface TeamInStep {
  readonly team: Team;
  /** People who are here today. */
  readonly size: number;
  /** Whether two of them or more are at some recurring ritual or review. */
  readonly meets: boolean;
}

/** With one person less there is nobody to meet. */
const LEAST_PEOPLE = 2;

/** Teams of two and more, of which everybody is known, with whether they meet. What cannot be read may be a meeting. */
export const teamsInStep = oncePerModel((model): readonly TeamInStep[] => {
  const active = activePeople(model);
  const gatherings: ReadonlySet<Person>[] = [];
  const add = (recurrence: Field<unknown>, people: ReadonlySet<Person>) => {
    if (recurrence.state !== 'absent') gatherings.push(people);
  };
  for (const team of model.teams) {
    for (const { recurrence, attendees } of listOf(team.rituals)) {
      const all = attendees.state === 'absent' || attendees.state === 'broken';
      add(recurrence, all ? teamCast(model, team).people : castOfField(model, attendees).people);
    }
  }
  for (const { recurrence, attendees } of model.reviews) add(recurrence, castOfField(model, attendees).people);
  return model.teams.flatMap((team) => {
    const { people, isKnown } = teamCast(model, team);
    const members = [...people].filter((person) => active.has(person));
    if (!isKnown || team.rituals.state === 'broken' || members.length < LEAST_PEOPLE) return [];
    const meets = gatherings.some((one) => members.filter((person) => one.has(person)).length >= LEAST_PEOPLE);
    return [{ team, size: members.length, meets }];
  });
});
