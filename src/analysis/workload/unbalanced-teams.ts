import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { Person, Team } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { activePeople } from '../active-people.ts';
import { weeklyCapacity } from '../capacity/weekly-capacity.ts';
import { teamCast } from '../cast.ts';
import { oncePerModel } from '../once-per-model.ts';
import { assignment } from './assigned-work.ts';
import { workload } from './work-problem-of.ts';

/** A team in which one member carries far more than the others. */
export interface UnbalancedTeam {
  readonly team: Team;
  readonly person: Person;
  /** Of what the person, and a member on average, has in the weeks of the plan: whole percent, rounded down. */
  readonly percent: number;
  readonly mean: number;
}

/** Nobody is overloaded below this, whatever the others do; above it by this many times the mean is unequal. */
const BUSY = 0.7;
const TIMES = 2;

/**
 * Teams whose fullest member is busy and used more than twice as much as a member on average, over all weeks of the plan
 * and by everything that is asked. Of two people nobody can be above twice the mean.
 */
export const unbalancedTeams = oncePerModel((model): readonly UnbalancedTeam[] =>
  model.teams.flatMap((team) => {
    const { people, isKnown } = teamCast(model, team);
    const members = [...people].filter((person) => activePeople(model).has(person));
    if (!isKnown || members.length <= TIMES) return [];
    const used = members.map((person) => ({ person, part: usedPart(model, person) }));
    if (used.some(({ part }) => part === undefined)) return [];
    const parts = used.map(({ person, part = 0 }) => ({ person, part }));
    const [fullest] = parts.sort((a, b) => b.part - a.part || compareCodeUnits(a.person.id, b.person.id));
    const mean = parts.reduce((sum, { part }) => sum + part, 0) / parts.length;
    if (fullest === undefined || fullest.part <= BUSY || fullest.part <= TIMES * mean) return [];
    const percentOf = (part: number) => Math.floor(part * 100);
    return [{ team, person: fullest.person, percent: percentOf(fullest.part), mean: percentOf(mean) }];
  }),
);

/** The part of a person's time in the plan that is asked for; `undefined` where it is not known or there is none. */
function usedPart(model: Model, person: Person): number | undefined {
  const { weeks, isKnown } = weeklyCapacity(model)(person);
  const has = weeks.reduce((sum, { working, stated }) => sum + Math.min(working, stated), 0);
  if (!isKnown || has === 0) return undefined;
  const fixed = weeks.reduce((sum, { meetings, standing, answering }) => sum + meetings + standing + answering, 0);
  const index = workload(model).people.indexOf(person);
  const placed = assignment(model).used[index] ?? [];
  return (placed.reduce((sum, minutes) => sum + minutes, 0) + fixed) / has;
}
