import { minutesWithin } from '../../time/intervals.ts';
import { elapsedBetween } from '../../time/working-clock.ts';
import { oncePerModel } from '../once-per-model.ts';
import { personTime } from '../working-time/person-time.ts';
import { backSchedule } from './back-schedule.ts';
import type { PlannedStage } from './planned-stage.ts';
import { poolClock } from './schedule-entry.ts';

/** A stage whose window cannot hold it, whatever else there is to do. */
export interface TightWindow {
  readonly stage: PlannedStage;
  /** Working time in the window of whoever has most of it. */
  readonly best: number;
  /** Working time in the window of all who may do it, together. */
  readonly open: number;
}

/**
 * Stages that nobody has time for within their window, late entries aside: those have the reason of their own. Stages
 * of which not everything is known about the people are passed over.
 */
export const tightWindows = oncePerModel((model): readonly TightWindow[] => {
  const tight: TightWindow[] = [];
  for (const stage of backSchedule(model).stages) {
    const { release, due } = stage.window;
    const { people, isKnown } = stage.eligible;
    if (stage.isSqueezed || !isKnown || people.some((person) => !personTime(model)(person).isKnown)) continue;
    const open = elapsedBetween(poolClock(model)(people), release, due);
    const best = Math.max(...people.map((person) => minutesWithin(personTime(model)(person).working, release, due)));
    if (best < stage.effort.minutes) tight.push({ stage, best, open });
  }
  return tight;
});
