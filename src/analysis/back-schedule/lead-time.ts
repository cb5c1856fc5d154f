import { addDuration } from '../../time/add-duration.ts';
import { DAY_MINUTES, dateOf, dayOf } from '../../time/calendar-date.ts';
import { type Duration, durationOf } from '../../time/duration.ts';
import { instantOf } from '../../time/hours-within.ts';
import { subtractWorking, type WorkingClock } from '../../time/working-clock.ts';
import { zoneOffset } from '../../time/zone-table.ts';
import type { AccountTime } from '../working-time/account-time.ts';

const NOTHING = durationOf({});

/** What a lead is counted on. */
export interface LeadClocks {
  /** Working days are the account's. */
  readonly account: AccountTime;
  /** Hours and minutes are working time of the people who may do the stage. */
  readonly pool: WorkingClock;
}

/**
 * The instant a lead before another: where a stage begins that must be done by then.
 *
 * A number of working days is counted from the day of the instant, or from the last working day before it when nothing
 * is open on that day before the instant, and leads to the end of the working day so many days earlier. A half day is a
 * working day. Calendar days, weeks, months and years keep the local time of day.
 *
 * @param due UTC minutes
 */
export function leadBefore(due: number, lead: Duration, { account, pool }: LeadClocks): number {
  let instant = due;
  if (lead.workingDays > 0) instant = workingDaysBefore(instant, lead.workingDays, account);
  const days = lead.weeks * 7 + lead.days;
  if (days + lead.months + lead.years > 0) instant = calendarBefore(instant, { ...lead, weeks: 0, days }, account.zone);
  const minutes = lead.minutes + Math.ceil(lead.seconds / 60);
  return minutes === 0
    ? instant
    : (subtractWorking(pool, instant, minutes) ?? beforeAll(pool.intervals[0], instant - minutes));
}

function workingDaysBefore(due: number, count: number, { workingDays }: AccountTime): number {
  let low = 0;
  let high = workingDays.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (workingDays[middle]!.opens < due) low = middle + 1;
    else high = middle;
  }
  const counted = low - 1 - count;
  return workingDays[counted]?.closes ?? beforeAll(workingDays[0]?.opens, due - count * DAY_MINUTES);
}

/** Before anything is known: by the calendar for an account that never works, and never later than what is known. */
function beforeAll(known: number | undefined, byCalendar: number): number {
  return Math.min(known ?? byCalendar, byCalendar);
}

function calendarBefore(due: number, { days, months, years }: Duration, zone: string): number {
  const wall = due + zoneOffset(zone, due);
  const day = Math.floor(wall / DAY_MINUTES);
  const back = addDuration(dateOf(day), { ...NOTHING, days: -days, months: -months, years: -years });
  return back === undefined ? due : instantOf(dayOf(back) * DAY_MINUTES + (wall - day * DAY_MINUTES), zone);
}
