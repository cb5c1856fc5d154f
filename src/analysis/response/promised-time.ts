import { type Field, valueOf } from '../../model/field.ts';
import type { Account, HolidayHours, ResponsePolicy } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { ALWAYS, type HoursOfWeek } from '../../time/hours-of-week.ts';
import type { Closures } from '../../time/hours-within.ts';
import { type Intervals, intersect, subtract, unionOf } from '../../time/intervals.ts';
import { closuresOf } from '../working-time/closures.ts';
import { openHours } from '../working-time/open-hours.ts';
import { usualHours } from '../working-time/person-time.ts';
import { knownTime, planningFrame } from '../working-time/planning-frame.ts';

/** When a policy promises answers on an account. Known as far as working time is. */
export interface PromisedTime {
  readonly clock: 'business' | 'calendar';
  readonly zone: string;
  /** The hours of the week: the coverage, else on the calendar clock all, on the business clock the account's workweek. */
  readonly hours: HoursOfWeek;
  readonly required: Intervals;
  readonly isKnown: boolean;
}

/**
 * The promise of a policy. Without `clock` it is the business clock where hours are promised, else the calendar. Times
 * are by the clocks of the policy's own zone, else the account's. On the account's holidays the promise holds as on
 * other days, unless `onHolidays` says `closed`, or which hours hold instead; a half day is one from when it closes.
 */
export function promisedTime(model: Model, policy: ResponsePolicy, account: Account): PromisedTime {
  const clock = valueOf(policy.clock) ?? (valueOf(policy.coverage) === undefined ? 'calendar' : 'business');
  const zone = zoneOf(model, policy, account);
  const workweek = (): HoursOfWeek => valueOf(account.workweek) ?? usualHours(model);
  const hours = valueOf(policy.coverage) ?? (clock === 'calendar' ? ALWAYS : workweek());
  const { from, to } = knownTime(planningFrame(model));
  const holidays = valueOf(policy.onHolidays);
  const closures: Closures =
    holidays === undefined || holidays === 'open' ? new Map() : closuresOf(account.holidays, from, to);
  const open = openHours(model);
  const ordinary = open(hours, zone, closures);
  const instead = typeof holidays === 'object' ? valueOf(holidays.hours) : undefined;
  const closed = (): Intervals => subtract(open(ALWAYS, zone, new Map()), open(ALWAYS, zone, closures));
  const required =
    instead === undefined || closures.size === 0
      ? ordinary
      : unionOf([ordinary, intersect(open(instead, zone, new Map()), closed())]);
  return { clock, zone, hours, required, isKnown: isPromiseKnown(policy, account, holidays) };
}

function zoneOf(model: Model, policy: ResponsePolicy, account: Account): string {
  const own = policy.timezone.state === 'value' && !policy.timezone.isInherited ? policy.timezone.value : undefined;
  return own ?? valueOf(account.timezone) ?? valueOf(policy.timezone) ?? planningFrame(model).zone;
}

function isPromiseKnown(policy: ResponsePolicy, account: Account, holidays: HolidayHours | string | undefined) {
  const fields: Field<unknown>[] = [
    policy.clock,
    policy.timezone,
    policy.coverage,
    policy.onHolidays,
    account.timezone,
  ];
  if (holidays !== undefined && holidays !== 'open') fields.push(account.holidays);
  if (typeof holidays === 'object') fields.push(holidays.hours);
  return fields.every(({ state }) => state !== 'broken');
}
