import { valueOf } from '../../model/field.ts';
import type { Account } from '../../model/generated/entities.ts';
import { DAY_MINUTES } from '../../time/calendar-date.ts';
import { instantOf } from '../../time/hours-within.ts';
import type { Intervals } from '../../time/intervals.ts';
import { type WorkingClock, workingClock } from '../../time/working-clock.ts';
import { zoneOffset } from '../../time/zone-table.ts';
import { oncePerModel } from '../once-per-model.ts';
import { areClosuresKnown, closuresOf } from './closures.ts';
import { latestPublishing } from './latest-publishing.ts';
import { openHours } from './open-hours.ts';
import { usualHours } from './person-time.ts';
import { knownTime, planningFrame } from './planning-frame.ts';

/** The business calendar of an account: what lead times in working days count on. */
export interface AccountTime {
  readonly zone: string;
  /** The workweek less holidays, in UTC minutes: the account's, brand's or organisation's, else Monday to Friday 09:00 to 18:00. */
  readonly open: Intervals;
  /** The same with running totals. */
  readonly clock: WorkingClock;
  /** Where the hours of each working day end, with its day number, ascending. */
  readonly workingDays: readonly WorkingDay[];
  /** False when zone, hours or holidays cannot be read. */
  readonly isKnown: boolean;
}

/** A local date on which the account has working time. */
export interface WorkingDay {
  readonly day: number;
  /** Where the day's hours begin and end, those past midnight cut there. */
  readonly opens: number;
  readonly closes: number;
}

/** The business calendar of an account. */
export const accountTime = oncePerModel((model) => {
  const known = new Map<Account, AccountTime>();
  const frame = planningFrame(model);
  const { from } = knownTime(frame);
  const to = latestPublishing(model);
  return (account: Account): AccountTime => {
    let time = known.get(account);
    if (time === undefined) {
      const zone = valueOf(account.timezone) ?? frame.zone;
      const hours = valueOf(account.workweek) ?? usualHours(model);
      const open = openHours(model)(hours, zone, closuresOf(account.holidays, from, to), to);
      const isKnown =
        [account.timezone, account.workweek].every(({ state }) => state !== 'broken') &&
        areClosuresKnown(account.holidays);
      time = { zone, open, clock: workingClock(open), workingDays: workingDaysOf(open, zone), isKnown };
      known.set(account, time);
    }
    return time;
  };
});

/** Day number of an instant's date in a zone. */
export function localDay(instant: number, zone: string): number {
  return Math.floor((instant + zoneOffset(zone, instant)) / DAY_MINUTES);
}

function workingDaysOf(open: Intervals, zone: string): WorkingDay[] {
  const days: WorkingDay[] = [];
  for (let i = 0; i < open.length; i += 2) {
    // A stretch over midnight (an account that is always open) is cut into its days.
    for (let start = open[i]!; start < open[i + 1]!; ) {
      const day = localDay(start, zone);
      const end = Math.min(open[i + 1]!, Math.max(instantOf((day + 1) * DAY_MINUTES, zone), start + 1));
      const last = days.at(-1);
      if (last?.day === day) days[days.length - 1] = { ...last, closes: end };
      else days.push({ day, opens: start, closes: end });
      start = end;
    }
  }
  return days;
}
