import { valueOf } from '../../model/field.ts';
import type { Model } from '../../model/model.ts';
import { DAY_MINUTES, dayOf } from '../../time/calendar-date.ts';
import { instantOf } from '../../time/hours-within.ts';
import { isoWeekOf, mondayOf } from '../../time/iso-week.ts';
import { oncePerModel } from '../once-per-model.ts';

/**
 * The time that the plan is about. Days and weeks are those of the organisation's zone for everybody, so that a week of
 * the plan is one and the same stretch of time for people in several zones. Instants are UTC minutes since 1970.
 */
export interface PlanningFrame {
  /** The organisation's zone, `UTC` where it names none. */
  readonly zone: string;
  /** The present. */
  readonly now: number;
  /** Where the plan begins: the first day's midnight, or the present when that is later. */
  readonly from: number;
  /** Where it ends: the midnight behind its last day. */
  readonly to: number;
  /** Day number of the first day. */
  readonly firstDay: number;
  /** Where each day begins, the first at `from`; the last item is `to`. */
  readonly days: readonly number[];
  /** Index into `weeks` of each day. */
  readonly weekOfDay: readonly number[];
  /** The ISO weeks in order, `2026-W49`. */
  readonly weeks: readonly string[];
  /** Where each week begins and ends: its Monday's midnights, also where the plan holds only a part of it. */
  readonly weekBounds: readonly { readonly start: number; readonly end: number }[];
}

/** Days before the plan that working time is known for: leads reach back, and answers come late. */
const DAYS_BEFORE = 120;
/** Days behind it: what is asked on the last day is answered later. */
const DAYS_BEHIND = 35;

/** The frame of the model's horizon. */
export const planningFrame = oncePerModel((model): PlanningFrame => {
  const zone = zoneOf(model);
  const midnight = (day: number): number => instantOf(day * DAY_MINUTES, zone);
  const lastDay = dayOf(model.planning.to);
  let firstDay = dayOf(model.planning.from);
  // A plan of days that are over begins today.
  while (firstDay < lastDay - 1 && midnight(firstDay + 1) <= model.now) firstDay++;
  const days: number[] = [Math.min(Math.max(midnight(firstDay), model.now), midnight(lastDay))];
  const weekOfDay: number[] = [];
  const weeks: string[] = [];
  const weekBounds: { start: number; end: number }[] = [];
  for (let day = firstDay; day < lastDay; day++) {
    const week = isoWeekOf(day);
    if (weeks.at(-1) !== week) {
      weeks.push(week);
      const monday = mondayOf(day);
      weekBounds.push({ start: midnight(monday), end: midnight(monday + 7) });
    }
    weekOfDay.push(weeks.length - 1);
    days.push(Math.max(midnight(day + 1), days[0]!));
  }
  return { zone, now: model.now, from: days[0]!, to: days.at(-1)!, firstDay, days, weekOfDay, weeks, weekBounds };
});

/** The stretch of time for which working time is worked out: the plan with what lies around it. */
export function knownTime(frame: PlanningFrame): { readonly from: number; readonly to: number } {
  return { from: frame.from - DAYS_BEFORE * DAY_MINUTES, to: frame.to + DAYS_BEHIND * DAY_MINUTES };
}

function zoneOf(model: Model): string {
  return (model.organization && valueOf(model.organization.timezone)) ?? 'UTC';
}
