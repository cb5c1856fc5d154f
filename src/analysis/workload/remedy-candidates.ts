import { valueOf } from '../../model/field.ts';
import type { Model } from '../../model/model.ts';
import { weeklyCapacity } from '../capacity/weekly-capacity.ts';
import type { Bottleneck } from '../flow/cut-certificate.ts';
import { moreMinutes } from '../flow/remedies.ts';
import { helpingHands, learnedSkills } from './helping-hands.ts';
import { liftedAbsences } from './lifted-absences.ts';
import { earlierWindows, laterWindows } from './moved-windows.ts';
import type { RemedyCandidate } from './remedy-candidate.ts';
import { type Workload, workload } from './work-problem-of.ts';

/** A bottleneck of hundreds of stages is not cured by moving one: of each kind the first few are tried. */
const MOST_OF_A_KIND = 6;

/**
 * Cures worth trying: hours, dates, leads, skills, hands and absences of those concerned, in this order. The changes to
 * the problem are those that the same change to the files would make, of the work that is in the plan.
 */
export function remedyCandidates(model: Model, bottleneck: Bottleneck): RemedyCandidate[] {
  const { stages } = workload(model);
  const tasks = bottleneck.tasks.map((task) => stages[task]!);
  const entries = new Set(tasks.map(({ entry }) => entry));
  return [
    ...firstFew(fullWeeks(workload(model), bottleneck), (full) => moreHours(model, bottleneck, full)),
    ...firstFew(entries, (entry): RemedyCandidate | undefined => {
      const windows = valueOf(entry.timeSensitive) === true ? undefined : laterWindows(model, entry);
      return (
        windows && { does: { kind: 'publish-later', entry, workingDays: 1 }, edits: [{ kind: 'new-windows', windows }] }
      );
    }),
    ...firstFew(tasks, (stage): RemedyCandidate | undefined => {
      const windows = earlierWindows(model, stage);
      return (
        windows && { does: { kind: 'begin-earlier', stage, workingDays: 1 }, edits: [{ kind: 'new-windows', windows }] }
      );
    }),
    ...firstFew(learnedSkills(model, bottleneck), (candidate) => candidate()),
    ...firstFew(helpingHands(model, bottleneck), (candidate) => candidate()),
    ...firstFew(liftedAbsences(model, bottleneck), (candidate) => candidate()),
  ];
}

/** The first few candidates that there are. */
function firstFew<T>(items: Iterable<T>, candidateOf: (item: T) => RemedyCandidate | undefined): RemedyCandidate[] {
  const found: RemedyCandidate[] = [];
  for (const item of items) {
    const candidate = candidateOf(item);
    if (candidate !== undefined) found.push(candidate);
    if (found.length === MOST_OF_A_KIND) break;
  }
  return found;
}

interface FullWeek {
  readonly person: number;
  readonly week: number;
}

/** The weeks that are full, and those in which somebody has no time for stages at all: these limit nothing in a proof. */
function* fullWeeks({ problem }: Workload, bottleneck: Bottleneck): Iterable<FullWeek> {
  yield* moreMinutes(problem, bottleneck);
  const { days, weekOfDay, people, tasks } = problem;
  const seen = new Set<string>();
  for (const { release, due, pool } of bottleneck.tasks.map((task) => tasks[task]!)) {
    for (const [day, week] of weekOfDay.entries()) {
      if (days[day + 1]! <= release || days[day]! >= due) continue;
      for (const person of pool) {
        if (people[person]!.weekly[week]! > 0 || seen.has(`${person} ${week}`)) continue;
        seen.add(`${person} ${week}`);
        yield { person, week };
      }
    }
  }
}

/** As much more of somebody's week as is short, as far as their working time goes. */
function moreHours(
  model: Model,
  { short }: Bottleneck,
  { person: index, week }: FullWeek,
): RemedyCandidate | undefined {
  const { people, problem } = workload(model);
  const person = people[index]!;
  const { working, stated, meetings, standing, answering, net } = weeklyCapacity(model)(person).weeks[week]!;
  const fixed = meetings + standing + answering;
  const minutes = Math.min(short + Math.max(0, fixed - stated), working - stated);
  const gained = Math.max(0, stated + minutes - fixed) - net;
  if (minutes <= 0 || gained <= 0) return undefined;
  return {
    does: { kind: 'more-hours', person, week: problem.weeks[week]!, minutes },
    edits: [{ kind: 'more-minutes', person: index, week, minutes: gained }],
  };
}
