import { DAY_MINUTES } from './calendar-date.ts';
import type { HourRange } from './parse-hour-range.ts';

/** Opening or working hours by weekday: seven lists from Monday, each sorted and without overlap. */
export type HoursOfWeek = readonly (readonly HourRange[])[];

/** Every minute of the week. */
export const ALWAYS: HoursOfWeek = Array.from({ length: 7 }, () => [{ start: 0, end: DAY_MINUTES }]);
