import type { TightWindow } from '../../analysis/back-schedule/tight-windows.ts';
import { planningFrame } from '../../analysis/working-time/planning-frame.ts';
import type { Model } from '../../model/model.ts';
import { instantToWall } from '../../time/instant-to-wall.ts';
import { writeWallTime } from '../../time/parse-wall-time.ts';
import type { RuleFinding } from '../define-rule.ts';

/** What is said of a stage that does not fit its window, at the time at which its entry is to appear. */
export function windowFinding(model: Model, { stage, best }: TightWindow, message: string): RuleFinding {
  const { zone } = planningFrame(model);
  const { publishAt } = stage.entry;
  const moment = (instant: number) => ({ date: writeWallTime(instantToWall(instant, zone)) });
  return {
    at: publishAt.state === 'value' && !publishAt.isInherited ? publishAt.at : stage.entry.at,
    message,
    params: {
      ...{ stage: stage.id, need: { minutes: stage.effort.minutes }, best: { minutes: best } },
      ...{ from: moment(stage.window.release), due: moment(stage.window.due) },
      people: stage.eligible.people.map(({ id }) => id),
    },
    subject: stage.stage.id,
    related: [{ at: stage.stage.at, message: 'stage' }],
  };
}
