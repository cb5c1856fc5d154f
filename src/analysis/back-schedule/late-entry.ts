import type { Entry, Stage } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { elapsedBetween } from '../../time/working-clock.ts';
import { accountTime } from '../working-time/account-time.ts';
import { personTime } from '../working-time/person-time.ts';
import { knownTime, planningFrame } from '../working-time/planning-frame.ts';
import type { PlannedStage } from './planned-stage.ts';
import { poolClock } from './pool-clock.ts';
import type { PublishTime } from './publish-time.ts';
import type { EntryStages } from './remaining-stages.ts';
import type { StageWindow } from './stage-windows.ts';

/** An entry that will hardly appear on time, with what is left for it. */
export interface LateEntry {
  readonly entry: Entry;
  /** Its first appearance. */
  readonly publish: PublishTime;
  /** The first stage that remains. */
  readonly stage: Stage;
  /** When that should be done, in UTC minutes; in the past when the entry is behind its lead times. */
  readonly due: number;
  /** Person-time of everything that remains, usual efforts and all of a stage that is being worked on included. */
  readonly work: number;
  /** What it takes at least, one stage after the other: stated efforts of stages that are not begun. */
  readonly least: number;
  /** Minutes until it appears in which somebody works who may do a stage. */
  readonly left: number;
}

type Step = Pick<PlannedStage, 'stage' | 'eligible'> & { readonly effort: PlannedStage['effort'] | undefined };

/**
 * Says what is late about an entry: a stage should be done by now, or what remains cannot be done any more. `undefined`
 * for an entry that is on time.
 *
 * @param steps what remains, in order, those of one stage side by side
 * @param planned the window of each by lead times
 */
export function lateEntry(
  model: Model,
  entry: Entry,
  publish: PublishTime,
  steps: readonly Step[],
  planned: readonly StageWindow[],
  { isBegun }: Pick<EntryStages, 'isBegun'>,
): LateEntry | undefined {
  const { now } = planningFrame(model);
  const [first] = steps;
  if (first === undefined) return undefined;
  const { due } = planned[0]!;
  const isProvable = model.isComplete && publish.instant <= knownTime(planningFrame(model)).to;
  const certain = steps.filter((step) => isCertain(model, step) && !(isBegun && step.stage === first.stage));
  const least = isProvable ? sumOfLongest(certain) : 0;
  if (due > now && least === 0) return undefined;
  const work = steps.reduce((sum, { effort }) => sum + (effort?.minutes ?? 0), 0);
  const people = new Set(steps.flatMap(({ eligible }) => eligible.people));
  const clock =
    people.size > 0 && isProvable ? poolClock(model)([...people]) : accountTime(model)(publish.account).clock;
  const left = elapsedBetween(clock, now, publish.instant);
  // Where nobody works until then, that is the reason, and the windows say so.
  const isShort = left > 0 && least > left;
  return due <= now || isShort ? { entry, publish, stage: first.stage, due, work, least, left } : undefined;
}

/** Whether somebody wrote how long a step takes, and all who may do it are known, and when they work. */
function isCertain(model: Model, { effort, eligible }: Step): boolean {
  const { people, hasOutsider, isKnown } = eligible;
  if (effort === undefined || effort.from === 'type' || hasOutsider || !isKnown || people.length === 0) return false;
  return people.every((person) => personTime(model)(person).isKnown);
}

/** Stages come one after the other; those who approve the same one do it side by side. */
function sumOfLongest(steps: readonly Step[]): number {
  const longest = new Map<Stage, number>();
  for (const { stage, effort } of steps) {
    longest.set(stage, Math.max(longest.get(stage) ?? 0, effort?.minutes ?? 0));
  }
  return [...longest.values()].reduce((sum, minutes) => sum + minutes, 0);
}
