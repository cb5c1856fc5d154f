import { createRequire } from 'node:module';
import type { Recurrence, RecurrenceOn } from '../../src/time/recurrence.ts';

// A CommonJS package whose names Node does not find by itself.
const { RRule } = createRequire(import.meta.url)('rrule') as typeof import('rrule');

type Options = ConstructorParameters<typeof RRule>[0];

/** Where a rule begins that has no beginning of its own: a Saturday, so that no default of `rrule` can help. */
const LONG_AGO = '2000-01-01';

/**
 * The same dates by RFC 5545 as the package `rrule` reads it. Always in UTC and without a zone: with one, its answer
 * depends on the host's.
 */
export function datesByRrule({ every, on = [], starting }: Recurrence, from: string, to: string): string[] {
  const start = utc(starting ?? LONG_AGO);
  const base: Options = { dtstart: start, interval: every.count, wkst: RRule.MO, freq: RRule.DAILY };
  const rules = on.length > 0 ? on.map((day) => ruleOf(day)) : [implied(every.unit, starting, start)];
  const dates = rules.flatMap((rule) =>
    new RRule({ ...base, ...frequency(every, start), ...rule })
      .between(utc(from), new Date(utc(to).getTime() - 1), true)
      .map((date) => date.toISOString().slice(0, 10)),
  );
  return [...new Set(dates)].sort();
}

function frequency({ unit, count }: Recurrence['every'], start: Date): Options {
  if (unit === 'day') return { freq: RRule.DAILY };
  if (unit === 'week') return { freq: RRule.WEEKLY };
  if (unit === 'year') return { freq: RRule.YEARLY, bymonth: start.getUTCMonth() + 1 };
  return { freq: RRule.MONTHLY, interval: unit === 'quarter' ? count * 3 : count };
}

function ruleOf(on: RecurrenceOn): Options {
  if (on.kind === 'month-day') return monthDay(on.day);
  const weekday = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU][on.weekday]!;
  return { byweekday: on.kind === 'weekday' ? weekday : weekday.nth(on.nth) };
}

/** RFC 5545 leaves out months that are too short; the last of the days up to the one wanted is what we mean. */
function monthDay(day: number): Options {
  if (day <= 28) return { bymonthday: day };
  return { bymonthday: [28, 29, 30, 31].filter((one) => one <= day), bysetpos: -1 };
}

function implied(unit: string, starting: string | undefined, start: Date): Options {
  if (unit === 'day') return {};
  if (unit === 'week') return starting === undefined ? { byweekday: RRule.MO } : {};
  return monthDay(starting === undefined ? 1 : start.getUTCDate());
}

function utc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
