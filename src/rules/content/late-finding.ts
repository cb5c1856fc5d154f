import type { LateEntry } from '../../analysis/back-schedule/late-entry.ts';
import { planningFrame } from '../../analysis/working-time/planning-frame.ts';
import type { Model } from '../../model/model.ts';
import { instantToWall } from '../../time/instant-to-wall.ts';
import { writeWallTime } from '../../time/parse-wall-time.ts';
import type { RuleFinding } from '../define-rule.ts';

/** What is said of an entry that is late, at the time at which it is to appear. */
export function lateFinding(model: Model, { entry, publish, stage, due, work, least, left }: LateEntry): RuleFinding {
  const { zone } = planningFrame(model);
  const isShort = left < least;
  return {
    at: publish.at,
    message: isShort ? 'short' : 'late',
    params: {
      ...{ entry: entry.id, stage: stage.id, need: { minutes: isShort ? least : work }, left: { minutes: left } },
      due: { date: writeWallTime(instantToWall(due, zone)) },
    },
    related: [{ at: stage.at, message: 'stage' }],
  };
}
