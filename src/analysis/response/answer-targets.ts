import { listOf, valueOf } from '../../model/field.ts';
import type { ResponsePolicy, ResponseRule } from '../../model/generated/entities.ts';
import { calendarMinutes } from '../../time/calendar-minutes.ts';
import type { Duration } from '../../time/duration.ts';
import type { Intervals } from '../../time/intervals.ts';
import { type ShareOfTime, shareWithin } from '../coverage/wait-shares.ts';
import { lateArrivals, type Waits } from '../coverage/waits.ts';
import { minutesOfWeek } from '../working-time/open-hours.ts';
import type { PromisedTime } from './promised-time.ts';

/** A promised first response and how it is kept. */
export interface AnswerTarget {
  readonly rule: ResponseRule;
  /** Minutes on the policy's clock. */
  readonly minutes: number;
  /** What is answered in time of all that comes in, in minutes of arrivals. */
  readonly kept: ShareOfTime;
  /** When what comes in is answered too late. */
  readonly late: Intervals;
  readonly isKept: boolean;
}

/** The first responses that a policy promises, in the order of its rules; those whose length cannot be told are left out. */
export function answerTargets(policy: ResponsePolicy, promise: PromisedTime, waits: Waits): AnswerTarget[] {
  return listOf(policy.rules).flatMap((rule) => {
    const duration = valueOf(rule.firstResponse);
    const minutes = duration && minutesOnClock(duration, promise);
    if (minutes === undefined) return [];
    const kept = shareWithin(waits, minutes);
    return [{ rule, minutes, kept, late: lateArrivals(waits, minutes), isKept: kept.minutes === kept.total }];
  });
}

/**
 * A duration on the policy's clock. On the business clock a day, working or not, is as long as the longest day of the
 * promised hours, and a week as long as all of them together; on the calendar clock working days have no length.
 */
export function minutesOnClock(
  duration: Duration,
  { clock, hours }: Pick<PromisedTime, 'clock' | 'hours'>,
): number | undefined {
  if (clock === 'calendar') return calendarMinutes(duration);
  const { days, workingDays, weeks, months, years, minutes, seconds } = duration;
  if (months > 0 || years > 0) return undefined;
  const day = Math.max(...hours.map((ranges) => ranges.reduce((sum, { start, end }) => sum + end - start, 0)));
  return weeks * minutesOfWeek(hours) + (days + workingDays) * day + minutes + Math.ceil(seconds / 60);
}
