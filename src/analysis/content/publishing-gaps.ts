import type { NodePlace } from '../../diagnostics/place.ts';
import { valueOf } from '../../model/field.ts';
import type { Account } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { addDuration } from '../../time/add-duration.ts';
import { dayOf } from '../../time/calendar-date.ts';
import { type Duration, durationOf } from '../../time/duration.ts';
import { timelines } from './timelines.ts';

/** Days on which nothing appears on an account. */
export interface PublishingGap {
  /** The date of the post before, or the first day of the plan. */
  readonly from: string;
  /** The date of the post after, or the day behind the plan's last. */
  readonly to: string;
  readonly days: number;
}

/** How long an account may be silent, and where it says so. */
export interface LongestGap {
  readonly duration: Duration;
  readonly statedAt: NodePlace | undefined;
}

/**
 * How long an account may be silent: what it says, else the usual days where it says that it publishes by the day or the
 * week; `undefined` where it does not, and where that cannot be read.
 */
export function longestGap({ cadence }: Account, usualDays: number): LongestGap | undefined {
  const own = valueOf(cadence);
  if (own === undefined) return undefined;
  if (own.maxGap.state !== 'absent') {
    const duration = valueOf(own.maxGap);
    return duration === undefined ? undefined : { duration, statedAt: own.maxGap.at };
  }
  const per = valueOf(own.per);
  const isOften = (per === 'day' || per === 'week') && (valueOf(own.min) ?? 0) > 0;
  return isOften ? { duration: durationOf({ d: usualDays }), statedAt: undefined } : undefined;
}

/**
 * The stretches within the plan in which an account on which something appears there is silent for longer than it may
 * be. What lies before the plan counts as far as it is known.
 */
export function publishingGaps(model: Model, account: Account, longest: Duration): PublishingGap[] {
  const { from, to } = model.planning;
  const dates = (timelines(model).get(account) ?? []).map(({ wall }) => wall.date).sort();
  const within = dates.filter((date) => date >= from && date < to);
  if (within.length === 0) return [];
  const gaps: PublishingGap[] = [];
  let before = dates.findLast((date) => date < from) ?? from;
  for (const date of [...within, to]) {
    const last = addDuration(before, longest);
    if (last !== undefined && date > last) gaps.push({ from: before, to: date, days: dayOf(date) - dayOf(before) });
    before = date;
  }
  return gaps;
}
