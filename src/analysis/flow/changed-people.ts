import { type Intervals, subtract, toIntervals } from '../../time/intervals.ts';
import type { WorkProblem } from '../workload/work-problem.ts';
import { dayOf } from './day-of.ts';
import { weeklyMinutes } from './work-net.ts';

/** Somebody whose time an edit changes. */
export interface ChangedPerson {
  readonly person: number;
  /** The whole days on which nothing can stay as it is: working time changes, or a week has fewer minutes. */
  readonly days: Intervals;
}

/** Whose time differs between two versions of a problem. An unchanged person is the same object in both. */
export function changedPeople(before: WorkProblem, after: WorkProblem): readonly ChangedPerson[] {
  const changed: ChangedPerson[] = [];
  for (const person of before.people.keys()) {
    if (before.people[person] !== after.people[person]) changed.push({ person, days: daysOf(before, after, person) });
  }
  return changed;
}

function daysOf(before: WorkProblem, after: WorkProblem, person: number): Intervals {
  const [old, now] = [before.people[person]!, after.people[person]!];
  const { days, weekOfDay } = before;
  const pairs: number[] = [];
  const differing =
    old.working === now.working ? [] : [subtract(old.working, now.working), subtract(now.working, old.working)];
  for (const intervals of differing) {
    for (let i = 0; i < intervals.length; i += 2) {
      pairs.push(days[dayOf(before, intervals[i]!)]!, days[dayOf(before, intervals[i + 1]! - 1) + 1]!);
    }
  }
  for (const [day, week] of weekOfDay.entries()) {
    if (weeklyMinutes(now.weekly, week) < weeklyMinutes(old.weekly, week)) pairs.push(days[day]!, days[day + 1]!);
  }
  return toIntervals(pairs);
}
