import type { LateEntry } from '../../analysis/back-schedule/late-entries.ts';
import { planningFrame } from '../../analysis/working-time/planning-frame.ts';
import type { Model } from '../../model/model.ts';
import { instantToWall } from '../../time/instant-to-wall.ts';
import { writeWallTime } from '../../time/parse-wall-time.ts';
import type { RuleFinding } from '../define-rule.ts';

/** What is said of an entry that is late, at the time at which it is to appear. */
export function lateFinding(model: Model, { entry, stage, need, left }: LateEntry): RuleFinding {
  const { publishAt } = entry;
  const { zone } = planningFrame(model);
  return {
    at: publishAt.state === 'value' && !publishAt.isInherited ? publishAt.at : entry.at,
    message: left < need ? 'short' : 'late',
    params: {
      ...{ entry: entry.id, stage: stage.stage.id, need: { minutes: need }, left: { minutes: left } },
      due: { date: writeWallTime(instantToWall(stage.planned.due, zone)) },
    },
    related: [{ at: stage.stage.at, message: 'stage' }],
  };
}
