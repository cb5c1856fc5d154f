import type { NodePlace } from '../../diagnostics/place.ts';
import type { Entry, Person } from '../../model/generated/entities.ts';
import type { PlannedStage } from '../back-schedule/planned-stage.ts';
import { weeklyCapacity } from '../capacity/weekly-capacity.ts';
import type { Bottleneck } from '../flow/cut-certificate.ts';
import { oncePerModel } from '../once-per-model.ts';
import { personTime } from '../working-time/person-time.ts';
import { feasibility } from './assigned-work.ts';
import { workload } from './work-problem-of.ts';

/** Work that cannot fit, with what a finding about it needs. */
export interface Overload {
  readonly bottleneck: Bottleneck;
  readonly index: number;
  /** The stages that compete, the longest first. */
  readonly stages: readonly PlannedStage[];
  readonly people: readonly Person[];
}

/**
 * Bottlenecks that are proved about people of whom everything is known. A stage that is longer than its own window is
 * left to its own rule: it does not compete with anything.
 */
export const overloads = oncePerModel((model): readonly Overload[] => {
  const { problem, people, stages } = workload(model);
  return feasibility(model).bottlenecks.flatMap((bottleneck, index) => {
    const pool = [...new Set(bottleneck.tasks.flatMap((task) => problem.tasks[task]!.pool))].sort((a, b) => a - b);
    const concerned = pool.map((person) => people[person]!);
    const isKnown = concerned.every(
      (person) => personTime(model)(person).isKnown && weeklyCapacity(model)(person).isKnown,
    );
    const { personWeeks, personDays } = bottleneck.certificate;
    const isAlone = bottleneck.tasks.length === 1 && personWeeks.length + personDays.length === 0;
    const own = bottleneck.tasks.map((task) => stages[task]!);
    if (!isKnown || isAlone || !own.every(isCertain)) return [];
    const longest = own.toSorted((a, b) => b.effort.minutes - a.effort.minutes);
    return [{ bottleneck, index, stages: longest, people: concerned }];
  });
});

/** Everybody who may do the stage is known, with the time that it is given, and nobody outside can help. */
function isCertain({ eligible, hasKnownWindow }: PlannedStage): boolean {
  return eligible.isKnown && !eligible.hasOutsider && hasKnownWindow;
}

/** Where a finding about an entry's time stands: at its time, or at the entry when that is inherited. */
export function timeOf({ publishAt, at }: Entry): NodePlace {
  return publishAt.state === 'value' && !publishAt.isInherited ? publishAt.at : at;
}
