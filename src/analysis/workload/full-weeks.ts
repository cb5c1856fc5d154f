import type { Person } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { activePeople } from '../active-people.ts';
import { weeklyCapacity } from '../capacity/weekly-capacity.ts';
import { oncePerModel } from '../once-per-model.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import { assignment, feasibility } from './assigned-work.ts';
import { workload } from './work-problem-of.ts';

/** A person's week that is nearly full. */
export interface FullWeek {
  readonly person: Person;
  readonly week: string;
  /** Everything that is asked in that week, and everything that there is, in minutes. */
  readonly asked: number;
  readonly has: number;
  /** Weeks of the plan above the same line. */
  readonly weeks: number;
}

/** People who are used above the configured part of what they have, each in their fullest week. */
export const fullWeeks = oncePerModel((model): readonly FullWeek[] => {
  const { people } = workload(model);
  const percent = Math.round(model.planning.utilisationWarn * 100);
  return people.flatMap((person, index) => {
    if (!activePeople(model).has(person) || !weeklyCapacity(model)(person).isKnown) return [];
    const full = weeksOf(model, person, index).filter(({ asked, has }) => asked * 100 > has * percent);
    const fullest = full.reduce<FullWeek | undefined>(
      (most, week) => (most === undefined || week.asked * most.has > most.asked * week.has ? week : most),
      undefined,
    );
    return fullest === undefined ? [] : [{ ...fullest, weeks: full.length }];
  });
});

/** Weeks that a proof names already: what cannot fit in them is said there. */
const provedFull = oncePerModel((model): ReadonlySet<string> => {
  const { weeks, weekOfDay } = planningFrame(model);
  const keys = feasibility(model).bottlenecks.flatMap(({ certificate: { personWeeks, personDays } }) => [
    ...personWeeks.map(({ person, week }) => `${person} ${week}`),
    ...personDays.map(({ person, day }) => `${person} ${weeks[weekOfDay[day]!]}`),
  ]);
  return new Set(keys);
});

/** The weeks in which the person is there and has work to place; fixed work beyond what there is has a rule of its own. */
function weeksOf(model: Model, person: Person, index: number): FullWeek[] {
  const { weeks } = planningFrame(model);
  const used = assignment(model).used[index] ?? [];
  return weeklyCapacity(model)(person).weeks.flatMap((row, week) => {
    const has = Math.min(row.working, row.stated);
    const asked = (used[week] ?? 0) + row.meetings + row.standing + row.answering;
    const isProved = provedFull(model).has(`${person.id} ${weeks[week]}`);
    const counts = has > 0 && row.overrun === 0 && (used[week] ?? 0) > 0 && !isProved;
    return counts ? [{ person, week: weeks[week]!, asked, has, weeks: 1 }] : [];
  });
}
