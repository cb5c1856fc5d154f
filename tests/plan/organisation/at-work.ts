import { IANAZone } from 'luxon';
import type { Files, Hours } from './files.ts';
import { dateAfter } from './write-organisation.ts';

// Told from the data by looking at a clock, so that it shares nothing with what is tested.

/** What a clock shows: the date, the day of the week from Monday, and the minute of the day. */
export interface Shown {
  readonly date: string;
  readonly weekday: number;
  readonly minute: number;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const known = new Map<string, Shown>();

/** What the clocks of a zone show at an instant, in UTC minutes. Asked for the same instants over and over. */
export function shownAt(instant: number, zone: string): Shown {
  const key = `${zone} ${instant}`;
  const shown = known.get(key) ?? lookAt(instant, zone);
  known.set(key, shown);
  return shown;
}

function lookAt(instant: number, zone: string): Shown {
  const wall = (instant + IANAZone.create(zone).offset(instant * 60_000)) * 60_000;
  const date = new Date(wall).toISOString().slice(0, 10);
  return { date, weekday: weekdayOf(date), minute: (wall - Date.parse(date)) / 60_000 };
}

/** The zone of a person or an account. */
export function zoneOf(files: Files, { timezone }: { readonly timezone?: string | undefined }): string {
  return timezone ?? files['organisation.yaml'].organization.timezone;
}

/** Whether a person is at work. */
export function isAtWork(files: Files, id: string, instant: number): boolean {
  const person = files['people.yaml'].people[id]!;
  const shown = shownAt(instant, zoneOf(files, person));
  const { date } = shown;
  const isAway = person.absences.some(({ from, to }) => date >= from && (to === 'tbd' || date <= (to ?? from)));
  const isHere = (person.starts ?? date) <= date && (person.ends === undefined || date < person.ends);
  return isHere && !isAway && isOpen(files, person.workingHours, person.holidays, shown);
}

/** Whether any time of a local date belongs to an account's working hours. */
export function isWorkingDay(files: Files, id: string, date: string): boolean {
  const { workweek, holidays } = files['content.yaml'].accounts[id]!;
  const quarters = Array.from({ length: 96 }, (_, index) => index * 15);
  return quarters.some((minute) => isOpen(files, workweek, holidays, { date, weekday: weekdayOf(date), minute }));
}

function isOpen(files: Files, hours: Hours | undefined, holidays: string | undefined, shown: Shown): boolean {
  const { organization, holidays: calendars } = files['organisation.yaml'];
  const { date, weekday, minute } = shown;
  const day = holidays === undefined ? undefined : calendars['h-0'].days.find(({ on }) => on === date);
  if (day !== undefined && minute >= minuteOf(day.closes ?? '00:00')) return false;
  const week: Hours = hours ?? organization.workweek;
  return (
    rangesOn(week, weekday).some(([start, end]) => minute >= start && minute < end) ||
    rangesOn(week, (weekday + 6) % 7).some(([, end]) => minute + 1_440 < end)
  );
}

/** The ranges that begin on a weekday, in minutes; one over midnight ends beyond 1440. */
function rangesOn(week: Hours, weekday: number): [start: number, end: number][] {
  return Object.entries(week)
    .filter(([days]) => includesDay(days, weekday))
    .flatMap(([, ranges]) => ranges)
    .map((range) => {
      const [start, end] = range.split('-').map(minuteOf);
      return [start!, end! <= start! ? end! + 1_440 : end!];
    });
}

function includesDay(days: string, weekday: number): boolean {
  const [first, last = first] = days.split('-').map((day) => WEEKDAYS.indexOf(day));
  return first! <= last! ? weekday >= first! && weekday <= last! : weekday >= first! || weekday <= last!;
}

function minuteOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours! * 60 + minutes!;
}

function weekdayOf(date: string): number {
  return (new Date(date).getUTCDay() + 6) % 7;
}

/** The next date on which an account works. */
export function nextWorkingDay(files: Files, account: string, date: string): string {
  let next = dateAfter(date, 1);
  while (!isWorkingDay(files, account, next)) next = dateAfter(next, 1);
  return next;
}
