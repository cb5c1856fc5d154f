import { oncePerModel } from '../analysis/once-per-model.ts';
import { planningFrame } from '../analysis/working-time/planning-frame.ts';
import { DAY_MINUTES, dateOf, pad } from '../time/calendar-date.ts';
import { writeClockTime } from '../time/parse-clock-time.ts';
import { zoneOffset } from '../time/zone-table.ts';

/** An instant with what the clocks of a zone show at it. */
export interface Moment {
  /** UTC minutes since 1970. */
  readonly utc: number;
  /** Local date, `2026-12-15`. */
  readonly date: string;
  /** Local time of day, `18:00`. */
  readonly time: string;
  /** How far the zone is ahead of UTC then, `+03:00`. */
  readonly offset: string;
}

/** The moment of an instant in a zone known to the runtime. */
export function momentAt(utc: number, zone: string): Moment {
  const offset = zoneOffset(zone, utc);
  const local = utc + offset;
  const day = Math.floor(local / DAY_MINUTES);
  const ahead = Math.abs(offset);
  const written = `${offset < 0 ? '-' : '+'}${pad(Math.floor(ahead / 60), 2)}:${pad(ahead % 60, 2)}`;
  return { utc, date: dateOf(day), time: writeClockTime(local - day * DAY_MINUTES), offset: written };
}

/** Moments in the organisation's zone. Stages share most of theirs, as one is due where the next begins. */
export const momentIn = oncePerModel((model) => {
  const { zone } = planningFrame(model);
  const known = new Map<number, Moment>();
  return (utc: number): Moment => {
    let moment = known.get(utc);
    if (moment === undefined) {
      moment = momentAt(utc, zone);
      known.set(utc, moment);
    }
    return moment;
  };
});
