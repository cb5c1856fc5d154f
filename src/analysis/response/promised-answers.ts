import { valueOf } from '../../model/field.ts';
import type { ResponsePolicy, ResponseRule } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { DAY_MINUTES } from '../../time/calendar-date.ts';
import { mostWithinDay } from '../../time/hours-of-week.ts';
import { oncePerModel } from '../once-per-model.ts';
import { minutesOnClock } from '../working-time/minutes-on-clock.ts';
import { answeredRules } from './answered-rules.ts';

/** A first answer that a policy promises. */
export interface PromisedAnswer {
  readonly policy: ResponsePolicy;
  readonly rule: ResponseRule;
  readonly clock: 'business' | 'calendar';
  /** Minutes on the clock of the policy. */
  readonly minutes: number;
  /** Whether it takes more than 24 hours whenever a message comes in. */
  readonly isOverDay: boolean;
}

/** What is promised, in the order of the model; hours of business count where the policy says which they are. */
export const promisedAnswers = oncePerModel((model): readonly PromisedAnswer[] => model.responses.flatMap(promisedBy));

/** What one policy promises. */
export function promisedUnder(model: Model, policy: ResponsePolicy): readonly PromisedAnswer[] {
  return promisedAnswers(model).filter((promised) => promised.policy === policy);
}

function promisedBy(policy: ResponsePolicy): PromisedAnswer[] {
  const hours = valueOf(policy.coverage);
  const clock = clockOf(policy);
  if (clock === undefined || (clock === 'business' && hours === undefined)) return [];
  const counted = clock === 'business' ? hours : undefined;
  const day = counted === undefined ? DAY_MINUTES : mostWithinDay(counted);
  return answeredRules(policy).flatMap((rule) => {
    const duration = valueOf(rule.firstResponse);
    const minutes = duration && minutesOnClock(duration, counted);
    return minutes === undefined ? [] : [{ policy, rule, clock, minutes, isOverDay: minutes > day }];
  });
}

/** The clock that runs: what the policy says, else business hours where hours are promised. */
function clockOf({ clock, coverage }: ResponsePolicy): 'business' | 'calendar' | undefined {
  if (clock.state === 'broken' || coverage.state === 'broken') return undefined;
  return valueOf(clock) ?? (coverage.state === 'value' ? 'business' : 'calendar');
}
