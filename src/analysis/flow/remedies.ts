import type { WorkProblem } from '../workload/work-problem.ts';
import type { Certificate, CutCapacities } from './certificate.ts';
import type { Bottleneck } from './cut-certificate.ts';
import { applyEdits, type Edit, type MoreMinutes } from './edit.ts';
import type { Feasibility } from './feasibility.ts';
import { tryEdit } from './try-edit.ts';

/** Something that may cure a bottleneck; whoever proposes it may add what they want to say of it. */
export interface Candidate {
  readonly edits: readonly Edit[];
}

/** A candidate that was tried. */
export interface Remedy<C extends Candidate> {
  readonly candidate: C;
  /**
   * Minutes that stay short of this bottleneck: what the whole edited problem is short of beyond the other bottlenecks
   * as they are now, so that work which the edit pushes out elsewhere counts. 0 when the candidate cures it.
   */
  readonly left: number;
  /** Minutes that the whole edited problem is short of. */
  readonly short: number;
  /** Time that binds after the edit and did not before: why the candidate does not do more. */
  readonly binds: CutCapacities;
  /** Why what is left is left: proofs on the edited problem, of every bottleneck that the edit may have changed. */
  readonly certificates: readonly Certificate[];
}

/** Tries each candidate against a bottleneck by a flow on the edited problem, in the order given. */
export function tryRemedies<C extends Candidate>(
  feasibility: Feasibility,
  bottleneck: Bottleneck,
  candidates: readonly C[],
): readonly Remedy<C>[] {
  return candidates.map((candidate) => {
    const { short, before, after } = tryEdit(feasibility, applyEdits(feasibility.problem, candidate.edits));
    const left = Math.max(0, short - feasibility.short + bottleneck.short);
    return { candidate, left, short, binds: newlyBinding(before, after), certificates: after.map(certificateOf) };
  });
}

/**
 * More time for each person and week whose weekly minutes bind, as much as is short: with less it cannot fit, as one
 * more minute never relieves more than one.
 */
export function moreMinutes(
  { people, weeks }: WorkProblem,
  { certificate, short }: Bottleneck,
): readonly MoreMinutes[] {
  const indexOf = new Map(people.map(({ id }, index) => [id, index]));
  return certificate.personWeeks.map(({ person, week }) => ({
    ...{ kind: 'more-minutes', person: indexOf.get(person)!, week: weeks.indexOf(week), minutes: short },
  }));
}

function newlyBinding(before: readonly Bottleneck[], after: readonly Bottleneck[]): CutCapacities {
  const known = new Set(before.map(certificateOf).flatMap(keysOf));
  const cuts = after.map(certificateOf);
  return {
    personWeeks: cuts.flatMap((cut) => cut.personWeeks.filter((entry) => !known.has(weekKey(entry)))),
    personDays: cuts.flatMap((cut) => cut.personDays.filter((entry) => !known.has(dayKey(entry)))),
    taskDays: cuts.flatMap((cut) => cut.taskDays.filter((entry) => !known.has(taskKey(entry)))),
  };
}

function certificateOf({ certificate }: Bottleneck): Certificate {
  return certificate;
}

function keysOf({ personWeeks, personDays, taskDays }: CutCapacities): string[] {
  return [...personWeeks.map(weekKey), ...personDays.map(dayKey), ...taskDays.map(taskKey)];
}

function weekKey({ person, week }: CutCapacities['personWeeks'][number]): string {
  return JSON.stringify(['week', person, week]);
}

function dayKey({ person, day }: CutCapacities['personDays'][number]): string {
  return JSON.stringify(['day', person, day]);
}

function taskKey({ task, day }: CutCapacities['taskDays'][number]): string {
  return JSON.stringify(['task', task, day]);
}
