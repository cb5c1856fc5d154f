import { valueOf } from '../../model/field.ts';
import type { Person, Responsibility } from '../../model/generated/entities.ts';
import type { HoursOfWeek } from '../../time/hours-of-week.ts';
import type { RecurrenceEvery } from '../../time/recurrence.ts';
import { activePeople } from '../active-people.ts';
import { castOfField } from '../cast.ts';
import { oncePerModel } from '../once-per-model.ts';

/** What a responsibility takes of a person, as a fraction of minutes a week. */
export interface StandingWork {
  readonly responsibility: Responsibility;
  /** Minutes each time, times how often a week, shared by those who do it: `minutes / parts`. */
  readonly minutes: number;
  readonly parts: number;
  /** How often it comes on each day worked instead of once a week. */
  readonly isDaily: boolean;
}

/** Times a week as a fraction, by unit; months and quarters are twelfths and quarters of 52 weeks. */
const PER_WEEK: Readonly<Record<RecurrenceEvery['unit'], readonly [times: number, weeks: number]>> = {
  day: [1, 1],
  week: [1, 1],
  month: [3, 13],
  quarter: [1, 13],
  year: [1, 52],
};

/** The standing work of everybody here: responsibilities that say how long they take and how often they come. */
export const standingWork = oncePerModel((model): ReadonlyMap<Person, readonly StandingWork[]> => {
  const work = new Map<Person, StandingWork[]>();
  for (const responsibility of model.responsibilities) {
    const [effort, every] = [valueOf(responsibility.effort), valueOf(responsibility.every)];
    if (effort === undefined || every === undefined) continue;
    const cast = castOfField(model, responsibility.responsible).people;
    const doers = [...cast].filter((person) => activePeople(model).has(person));
    const [times, weeks] = PER_WEEK[every.unit];
    const one = { responsibility, minutes: effort * times, parts: weeks * every.count * doers.length };
    for (const person of doers) {
      work.set(person, [...(work.get(person) ?? []), { ...one, isDaily: every.unit === 'day' }]);
    }
  }
  return work;
});

/** Minutes that standing work takes in a whole week of these hours, rounded down for each responsibility. */
export function standingMinutes(work: readonly StandingWork[], hours: HoursOfWeek): number {
  const days = hours.filter((ranges) => ranges.length > 0).length;
  return work.reduce(
    (sum, { minutes, parts, isDaily }) => sum + Math.floor((minutes * (isDaily ? days : 1)) / parts),
    0,
  );
}
