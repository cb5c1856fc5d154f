import type { PlannedStage } from '../../analysis/back-schedule/planned-stage.ts';
import type { StageWindow } from '../../analysis/back-schedule/stage-windows.ts';
import { planningFrame } from '../../analysis/working-time/planning-frame.ts';
import type { Params } from '../../diagnostics/finding.ts';
import type { Model } from '../../model/model.ts';
import { instantToWall } from '../../time/instant-to-wall.ts';
import { writeWallTime } from '../../time/parse-wall-time.ts';
import type { RuleFinding } from '../define-rule.ts';

/** What is said of the window of a stage, at the time at which its entry is to appear. */
export function windowFinding(
  model: Model,
  { stage, window }: { readonly stage: PlannedStage; readonly window: StageWindow },
  message: string,
  params: Params,
): RuleFinding {
  const { zone } = planningFrame(model);
  const moment = (instant: number) => ({ date: writeWallTime(instantToWall(instant, zone)) });
  return {
    at: stage.publish.at,
    message,
    params: {
      ...{ stage: stage.stage.id, entry: stage.entry.id, from: moment(window.release), due: moment(window.due) },
      ...params,
    },
    subject: stage.id,
    related: [{ at: stage.stage.at, message: 'stage' }],
  };
}

/** Nobody who may do a stage works in its window: said of one person, or of several. */
export function awayFinding(
  model: Model,
  tight: { readonly stage: PlannedStage; readonly window: StageWindow },
): RuleFinding {
  const people = tight.stage.eligible.people.map(({ id }) => id);
  const [person = ''] = people;
  return people.length === 1
    ? windowFinding(model, tight, 'alone', { person })
    : windowFinding(model, tight, 'away', { people });
}
