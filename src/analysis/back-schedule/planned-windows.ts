import type { Stage } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import type { Duration } from '../../time/duration.ts';
import { elapsedAt, type WorkingClock } from '../../time/working-clock.ts';
import { accountTime } from '../working-time/account-time.ts';
import { knownTime, planningFrame } from '../working-time/planning-frame.ts';
import type { Eligible } from './eligible-people.ts';
import { leadBefore } from './lead-time.ts';
import { poolClock } from './pool-clock.ts';
import type { PublishTime } from './publish-time.ts';
import type { StageWindow } from './stage-windows.ts';
import type { Supposition } from './supposition.ts';

/** What the window of a step depends on. */
export interface LeadStep {
  readonly stage: Stage;
  readonly lead: Duration;
  readonly eligible: Eligible;
}

/** A window by its lead time. */
export interface LeadWindow extends StageWindow {
  /**
   * The instant from which on people's working time moves the window: where hours of it were counted, minus infinity when
   * there were too few of them. `undefined` for a lead without hours.
   */
  readonly countsFrom: number | undefined;
}

/** Windows by lead times alone, from publishing backwards; those who approve one and the same stage do it side by side. */
export function plannedWindows(
  model: Model,
  steps: readonly LeadStep[],
  publish: PublishTime,
  { extraDays, time }: Supposition,
): LeadWindow[] {
  const windows = new Array<LeadWindow>(steps.length);
  const account = accountTime(model)(publish.account);
  let due = publish.instant;
  for (let index = steps.length - 1; index >= 0; ) {
    const { stage, lead } = steps[index]!;
    let begin = index;
    while (begin > 0 && steps[begin - 1]!.stage === stage) begin--;
    const alike = steps.slice(begin, index + 1);
    const people = alike.length === 1 ? alike[0]!.eligible.people : alike.flatMap(({ eligible }) => eligible.people);
    const pool = poolClock(model)(people, time);
    // Beyond what is known of people the account's hours stand for theirs.
    const isPoolKnown = pool.intervals.length > 0 && due <= knownTime(planningFrame(model)).to;
    const clocks = { account, pool: isPoolKnown ? pool : account.clock };
    const extra = extraDays?.get(stage);
    const longer = extra === undefined ? lead : { ...lead, workingDays: lead.workingDays + extra };
    const release = Math.min(leadBefore(due, longer, clocks), due);
    const countsFrom = countingFrom(lead, pool, release);
    for (; index >= begin; index--) windows[index] = { release, due, countsFrom };
    due = release;
  }
  return windows;
}

function countingFrom({ minutes, seconds }: Duration, pool: WorkingClock, release: number): number | undefined {
  const counted = minutes + Math.ceil(seconds / 60);
  if (counted === 0) return undefined;
  return elapsedAt(pool, release) < counted ? Number.NEGATIVE_INFINITY : release;
}
