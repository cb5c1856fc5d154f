import fc from 'fast-check';
import { addDays } from '../../../src/time/calendar-date.ts';

/** A small organisation whose days are counted from a Monday, so that it can be written for any week and zone. */
export interface MadeUpOrganisation {
  readonly zone: string;
  readonly workweek: Hours | undefined;
  readonly closed: readonly { readonly day: number; readonly closes: string | undefined }[];
  readonly people: readonly MadeUpPerson[];
  readonly accounts: readonly MadeUpAccount[];
  readonly workflows: readonly (readonly MadeUpStage[])[];
  readonly entries: readonly MadeUpEntry[];
}

type Hours = string | Readonly<Record<string, string>>;

interface MadeUpPerson {
  readonly zone: string | undefined;
  readonly workingHours: Hours | undefined;
  readonly hasHolidays: boolean;
  readonly absences: readonly { readonly day: number; readonly length: number | undefined }[];
  readonly starts: number | undefined;
  readonly ends: number | undefined;
}

interface MadeUpAccount {
  readonly zone: string | undefined;
  readonly workweek: Hours | undefined;
  readonly hasHolidays: boolean;
}

interface MadeUpStage {
  readonly kind: string;
  readonly by: readonly string[] | undefined;
  readonly effort: number | undefined;
  readonly lead: string | undefined;
  readonly approval: { readonly by: readonly string[]; readonly mode: string } | undefined;
}

interface MadeUpEntry {
  readonly publish: Moment;
  readonly later: Moment | undefined;
  readonly status: string | undefined;
  readonly stage: number | undefined;
  readonly accounts: readonly string[];
  readonly workflow: number;
  readonly assignee: string | undefined;
  readonly effort: number | undefined;
}

interface Moment {
  readonly day: number;
  readonly time: string;
}

const IDS = ['ada-lund', 'iris-vane', 'omar-reyes'];
const ACCOUNTS = ['shop', 'page'];
/** Of every kind: fixed, far west, and with clocks that change in both directions in autumn and in spring. */
export const ANY_ZONES = ['Europe/Istanbul', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Africa/Nairobi'];
/** Leads that mean the same in every week. */
export const STEADY_LEADS = ['0h', '45m', '90s', '3h', '12h', '1wd', '2wd', '5wd', '1wd4h', '1d', '10d', '2w', '1d2h'];
/** All of them: months and years depend on where they begin. */
export const ANY_LEADS = [...STEADY_LEADS, '1mo', '2mo1wd', '1y', '300wd', '2000h'];

const HOURS: readonly (Hours | undefined)[] = [
  undefined,
  { 'mon-fri': '09:00-18:00' },
  { 'mon-thu': '10:00-16:30' },
  { 'tue-sat': '22:00-02:00' },
  { sun: '01:00-05:00' },
  'always',
  {},
];

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });
const day = (max: number): fc.Arbitrary<number> => fc.integer({ min: -6, max });
const time = fc.constantFrom('00:00', '02:30', '09:00', '09:01', '12:15', '18:00', '23:59');
const moment = fc.record({ day: fc.integer({ min: 0, max: 45 }), time });
const hours = fc.constantFrom(...HOURS);

/** Any small organisation with these zones and leads. */
export function madeUpOrganisation(
  zones: readonly string[],
  leads: readonly string[],
): fc.Arbitrary<MadeUpOrganisation> {
  const zone = maybe(fc.constantFrom(...zones));
  const people = fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 3 });
  const person = fc.record({
    ...{ zone, workingHours: hours, hasHolidays: fc.boolean(), starts: maybe(day(20)), ends: maybe(day(60)) },
    absences: fc.array(fc.record({ day: day(30), length: maybe(fc.nat(12)) }), { maxLength: 2 }),
  });
  const stage = fc.record({
    kind: fc.constantFrom('brief', 'produce', 'produce', 'review', 'approve', 'legal', 'publish'),
    by: maybe(people),
    effort: maybe(fc.constantFrom(0, 5, 60, 480, 1500)),
    lead: maybe(fc.constantFrom(...leads)),
    approval: maybe(fc.record({ by: people, mode: fc.constantFrom('any', 'all') })),
  });
  const entry = fc.record({
    ...{ publish: moment, later: maybe(moment), workflow: fc.nat(1), assignee: maybe(fc.constantFrom(...IDS)) },
    status: maybe(fc.constantFrom('idea', 'draft', 'in-review', 'changes-requested', 'approved', 'scheduled')),
    stage: fc.option(fc.nat(3), { nil: undefined, freq: 8 }),
    accounts: fc.uniqueArray(fc.constantFrom(...ACCOUNTS), { minLength: 1, maxLength: 2 }),
    effort: fc.option(fc.constantFrom(0, 30, 900), { nil: undefined, freq: 4 }),
  });
  return fc.record({
    zone: fc.constantFrom(...zones),
    workweek: hours,
    closed: fc.array(fc.record({ day: day(30), closes: maybe(fc.constantFrom('00:00', '13:00')) }), { maxLength: 3 }),
    people: fc.array(person, { minLength: 3, maxLength: 3 }),
    accounts: fc.array(fc.record({ zone, workweek: hours, hasHolidays: fc.boolean() }), { minLength: 2, maxLength: 2 }),
    workflows: fc.array(fc.array(stage, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 2 }),
    entries: fc.array(entry, { minLength: 1, maxLength: 4 }),
  });
}

/** The organisation as values of YAML files, a section each, its days counted from this Monday. */
export function writeOrganisation(made: MadeUpOrganisation, monday: string): Record<string, unknown>[] {
  const date = (offset: number): string => addDays(monday, offset);
  const wall = ({ day: offset, time: clock }: Moment): string => `${date(offset)} ${clock}`;
  const minutes = (count: number | undefined): string | undefined => (count === undefined ? undefined : `${count}m`);
  const holidays = (has: boolean): string | undefined => (has ? 'local' : undefined);
  const days = made.closed.map((one) => ({ on: date(one.day), name: 'Closed', closes: one.closes }));
  const people = made.people.map(({ zone, workingHours, hasHolidays, absences, starts, ends }, i) => ({
    ...{ name: IDS[i], timezone: zone, workingHours, holidays: holidays(hasHolidays) },
    absences: absences.map((one) => ({
      from: date(one.day),
      to: one.length === undefined ? 'tbd' : date(one.day + one.length),
    })),
    ...{ starts: starts === undefined ? undefined : date(starts), ends: ends === undefined ? undefined : date(ends) },
  }));
  const accounts = made.accounts.map(({ zone, workweek, hasHolidays }) => ({
    ...{ platform: 'blog', team: 'studio', timezone: zone, workweek, holidays: holidays(hasHolidays) },
  }));
  const workflows = made.workflows.map((stages) => ({
    stages: stages.map(({ kind, by, effort, lead, approval }, i) => ({
      ...{ id: `stage-${i}`, kind, by, effort: minutes(effort), lead, approval },
    })),
  }));
  const entries = made.entries.map((entry, i) => ({
    ...{ id: `entry-${i}`, type: 'image', status: entry.status, accounts: entry.accounts },
    ...{ publishAt: wall(entry.publish), workflow: `flow-${entry.workflow}` },
    stage: entry.stage === undefined ? undefined : `stage-${entry.stage}`,
    variants: entry.later === undefined ? undefined : { shop: { text: 'Other words.', publishAt: wall(entry.later) } },
    assignees: entry.assignee === undefined ? undefined : { 'stage-1': entry.assignee },
    effort: entry.effort === undefined ? undefined : { 'stage-0': minutes(entry.effort) },
  }));
  return [
    { organization: { name: 'Kuzey', timezone: made.zone, workweek: made.workweek } },
    { holidays: { local: { days } } },
    { people: keyed(IDS, people), teams: { studio: { members: IDS } } },
    { accounts: keyed(ACCOUNTS, accounts) },
    { workflows: keyed(['flow-0', 'flow-1'], workflows) },
    { calendars: { first: { entries: entries.slice(0, 2) } } },
    { calendars: { second: { entries: entries.slice(2) } } },
  ];
}

function keyed<T>(keys: readonly string[], values: readonly T[]): Record<string, T> {
  return Object.fromEntries(values.map((value, i) => [keys[i]!, value]));
}
