import type { Person, Roster } from '../../model/generated/entities.ts';
import { activePeople } from '../active-people.ts';
import { castOf, referencesIn } from '../cast.ts';
import { rosterDuty } from '../duty/roster-duty.ts';
import { oncePerModel } from '../once-per-model.ts';

/**
 * Everybody here who answers in their own hours of work: responders by name, role or team, and those of rosters that say
 * whose turn it is and not when. In the order in which policies name them.
 */
export const peopleWhoAnswer = oncePerModel((model): readonly Person[] => {
  const actors = model.responses
    .flatMap(({ responders }) => referencesIn(responders))
    .map(({ target }) => target)
    .filter((target) => target?.kind !== 'rosters' || !rosterDuty(model)(target as Roster).hasHours);
  return [...castOf(model, actors).people].filter((person) => activePeople(model).has(person));
});
