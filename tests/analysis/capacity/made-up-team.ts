import fc from 'fast-check';
import { addDays } from '../../../src/time/calendar-date.ts';

/** The day from which the days of a made-up team are counted: a Monday, in a month in which no clock changes. */
export const MONDAY = '2026-11-30';

/** A range of hours on some days of the week, 0 for Monday, in minutes; its end may lie behind midnight. */
export interface MadeUpHours {
  readonly days: readonly number[];
  readonly start: number;
  readonly end: number;
}

export interface MadeUpMember {
  readonly zone: string;
  readonly hours: readonly MadeUpHours[];
  /** Minutes a week. */
  readonly capacity: number | undefined;
  readonly share: number | undefined;
  readonly absences: readonly { readonly from: number; readonly to: number | undefined }[];
  readonly starts: number | undefined;
  readonly ends: number | undefined;
  readonly hasHolidays: boolean;
}

export interface MadeUpTeam {
  readonly zone: string;
  readonly members: readonly MadeUpMember[];
  /** Days on which the holiday calendar closes, and from which minute on. */
  readonly closed: readonly { readonly day: number; readonly closes: number }[];
  readonly rituals: readonly { readonly weekday: number; readonly at: number | undefined; readonly lasts: number }[];
  readonly duties: readonly {
    readonly effort: number;
    readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
    readonly count: number;
    readonly doers: readonly number[];
  }[];
  readonly volumes: readonly {
    readonly perDay: number;
    readonly handling: number;
    readonly doers: readonly number[];
  }[];
}

export const MEMBERS = ['ada-lund', 'iris-vane'];
const ZONES = ['Europe/Istanbul', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'];
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const zone = fc.constantFrom(...ZONES);
const doers = fc.subarray([0, 1], { minLength: 1 });

/** The same hours on some days of the week, also past midnight. */
const hours = fc
  .tuple(fc.subarray([0, 1, 2, 3, 4, 5, 6]), fc.constantFrom(540, 575, 1320), fc.constantFrom(180, 540, 601))
  .map(([days, start, length]): MadeUpHours[] => [{ days, start, end: start + length }]);

const member: fc.Arbitrary<MadeUpMember> = fc.record({
  ...{ zone, hours, hasHolidays: fc.boolean() },
  capacity: maybe(fc.integer({ min: 1, max: 60 }).map((count) => count * 60)),
  share: maybe(fc.constantFrom(10, 33, 50, 100)),
  absences: fc.array(
    fc.record({ from: fc.integer({ min: -4, max: 26 }), to: maybe(fc.nat(9)) }).map(({ from, to }) => ({
      from,
      to: to === undefined ? undefined : from + to,
    })),
    { maxLength: 2 },
  ),
  starts: maybe(fc.integer({ min: -9, max: 15 })),
  ends: maybe(fc.integer({ min: 1, max: 40 })),
});

/** Any two people with what takes their time. */
export const madeUpTeam: fc.Arbitrary<MadeUpTeam> = fc.record({
  zone,
  members: fc.tuple(member, member),
  closed: fc.uniqueArray(fc.record({ day: fc.nat(27), closes: fc.constantFrom(0, 600, 780) }), {
    maxLength: 3,
    selector: ({ day }) => day,
  }),
  rituals: fc.array(
    fc.record({
      weekday: fc.nat(6),
      at: fc.constantFrom(undefined, undefined, 0, 605, 1430),
      lasts: fc.constantFrom(15, 90),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  duties: fc.array(
    fc.record({
      effort: fc.integer({ min: 1, max: 400 }),
      unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'quarter' as const, 'year' as const),
      count: fc.integer({ min: 1, max: 3 }),
      doers,
    }),
    { maxLength: 3 },
  ),
  volumes: fc.array(fc.record({ perDay: fc.nat(30), handling: fc.integer({ min: 1, max: 9 }), doers }), {
    maxLength: 2,
  }),
});

/** The team as the text of a YAML file. */
export function writeTeam({ zone: timezone, members, closed, rituals, duties, volumes }: MadeUpTeam): string {
  const date = (day: number | undefined): string | undefined => (day === undefined ? undefined : addDays(MONDAY, day));
  const people = members.map((one) => ({
    ...{ name: 'Somebody', timezone: one.zone, workingHours: hoursOf(one.hours) },
    capacity: one.capacity === undefined ? undefined : `${one.capacity}m`,
    absences: one.absences.map(({ from, to }) => ({ from: date(from), to: date(to) ?? 'tbd' })),
    ...{ starts: date(one.starts), ends: date(one.ends), holidays: one.hasHolidays ? 'local' : undefined },
  }));
  const named = (indices: readonly number[]): string[] => indices.map((index) => MEMBERS[index]!);
  return JSON.stringify({
    organization: { timezone },
    holidays: { local: { days: closed.map(({ day, closes }) => ({ on: date(day), closes: clock(closes) })) } },
    people: Object.fromEntries(people.map((person, i) => [MEMBERS[i]!, person])),
    teams: {
      studio: {
        members: members.map(({ share }, i) => ({
          person: MEMBERS[i],
          share: share === undefined ? undefined : `${share}%`,
        })),
        rituals: rituals.map(({ weekday, at, lasts }, i) => ({
          ...{ id: `ritual-${i}`, lasts: `${lasts}m` },
          recurrence: { every: 'week', on: DAYS[weekday], at: at === undefined ? undefined : clock(at) },
        })),
      },
    },
    responsibilities: Object.fromEntries(
      duties.map(({ effort, unit, count, doers: indices }, i) => [
        `duty-${i}`,
        {
          effort: `${effort}m`,
          every: count === 1 ? unit : `${count} ${unit}s`,
          starting: MONDAY,
          responsible: named(indices),
        },
      ]),
    ),
    responses: Object.fromEntries(
      volumes.map(({ perDay, handling, doers: indices }, i) => [
        `policy-${i}`,
        { volume: { perDay, handling: `${handling}m` }, responders: named(indices) },
      ]),
    ),
  });
}

function hoursOf(ranges: readonly MadeUpHours[]): Record<string, string> {
  const written = ranges.flatMap(({ days, start, end }) =>
    days.map((day) => [DAYS[day]!, `${clock(start)}-${clock(end % 1440)}`] as const),
  );
  return Object.fromEntries(written);
}

function clock(minute: number): string {
  const [hour, rest] = [Math.floor(minute / 60), minute % 60];
  return `${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
