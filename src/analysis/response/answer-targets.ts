import { listOf, valueOf } from '../../model/field.ts';
import type { ResponsePolicy, ResponseRule } from '../../model/generated/entities.ts';
import type { Intervals } from '../../time/intervals.ts';
import { type ShareOfTime, shareWithin } from '../coverage/wait-shares.ts';
import { lateArrivals, type Waits } from '../coverage/waits.ts';
import { minutesOnClock } from '../working-time/minutes-on-clock.ts';
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
    const minutes = duration && minutesOnClock(duration, promise.clock === 'business' ? promise.hours : undefined);
    if (minutes === undefined) return [];
    const kept = shareWithin(waits, minutes);
    return [{ rule, minutes, kept, late: lateArrivals(waits, minutes), isKept: kept.minutes === kept.total }];
  });
}
