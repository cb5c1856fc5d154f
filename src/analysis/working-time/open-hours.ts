import type { HoursOfWeek } from '../../time/hours-of-week.ts';
import type { Closures } from '../../time/hours-within.ts';
import { hoursWithin } from '../../time/hours-within.ts';
import type { Intervals } from '../../time/intervals.ts';
import { oncePerModel } from '../once-per-model.ts';
import { knownTime, planningFrame } from './planning-frame.ts';

/** The hours that hold where nobody wrote any: Monday to Friday, 09:00 to 18:00. */
export const USUAL_HOURS: HoursOfWeek = Array.from({ length: 7 }, (_, day) =>
  day < 5 ? [{ start: 540, end: 1080 }] : [],
);

/**
 * Hours of the week as intervals of the known time, or until a later instant. Worked out once for each pattern: most
 * people share a few.
 */
export const openHours = oncePerModel((model) => {
  const known = new Map<string, Intervals>();
  const frame = knownTime(planningFrame(model));
  return (hours: HoursOfWeek, zone: string, closures: Closures, to = frame.to): Intervals => {
    const key = JSON.stringify([zone, hours, to, [...closures].sort(([a], [b]) => a - b)]);
    let open = known.get(key);
    if (open === undefined) {
      open = hoursWithin(hours, zone, frame.from, to, closures);
      known.set(key, open);
    }
    return open;
  };
});
