import { DAY_MINUTES } from './calendar-date.ts';
import type { HourRange } from './parse-hour-range.ts';

/** Opening or working hours by weekday: seven lists from Monday, each sorted and without overlap. */
export type HoursOfWeek = readonly (readonly HourRange[])[];

/** Every minute of the week. */
export const ALWAYS: HoursOfWeek = Array.from({ length: 7 }, () => [{ start: 0, end: DAY_MINUTES }]);

/** Minutes of a whole week by the hours alone. */
export function minutesOfWeek(hours: HoursOfWeek): number {
  return hours.flat().reduce((sum, { start, end }) => sum + Math.min(end - start, 7 * DAY_MINUTES), 0);
}

/** The most minutes of the hours that lie within any 24 hours, at whatever minute of the week these begin. */
export function mostWithinDay(hours: HoursOfWeek): number {
  const week = 7 * DAY_MINUTES;
  const ranges = hours.flatMap((ranges, day) =>
    ranges.flatMap(({ start, end }) =>
      [-week, 0, week].map((shift) => [day * DAY_MINUTES + start + shift, day * DAY_MINUTES + end + shift] as const),
    ),
  );
  // The overlap is greatest where a range begins as the day does, or ends as it ends.
  const beginnings = ranges.flatMap(([start, end]) => [start, end - DAY_MINUTES]);
  const within = (from: number): number =>
    ranges.reduce(
      (sum, [start, end]) => sum + Math.max(0, Math.min(end, from + DAY_MINUTES) - Math.max(start, from)),
      0,
    );
  return beginnings.reduce((most, from) => Math.max(most, within(from)), 0);
}
