import type { WorkProblem } from '../workload/work-problem.ts';
import { apartOf } from './apart.ts';
import type { Assignment } from './assignment.ts';
import { asLoad, compareLoads } from './load.ts';
import { measureRoom, type Room } from './measure-room.ts';
import { neighboursOf } from './neighbours.ts';

/** One person of a task's pool, against the plan as it is. */
export interface Candidate extends Room {
  readonly verdict: Verdict;
}

/**
 * Why the person does the task or does not, the first that holds: does it; does a task that must be somebody else's;
 * has room for less of it; would be busier; would not, but the one who does it has a neighbouring task of the item too;
 * would do as well and comes later. `as-good` is what remains: the search ended before it weighed this person again.
 */
export type Verdict = 'chosen' | 'four-eyes' | 'no-time' | 'busier' | 'hand-over' | 'later-id' | 'as-good';

/** A person with the number of neighbouring tasks of the item that are theirs. */
interface Rival extends Room {
  readonly neighbours: number;
}

/**
 * Everybody in the pool of a task with what speaks for and against them, in the order of the pool. The measures are
 * those by which the plan was balanced.
 */
export function candidatesOf(problem: WorkProblem, assignment: Assignment, task: number): readonly Candidate[] {
  const { minutes, item } = problem.tasks[task]!;
  const inItem = Array.from(problem.tasks.keys()).filter((other) => problem.tasks[other]!.item === item);
  const apart = apartOf(problem, inItem);
  const { before, after } = neighboursOf(problem, apart, inItem);
  const ownerOf = (other: number): number | undefined => assignment.tasks[other]?.owner;
  const barred = (apart.get(task) ?? []).map(ownerOf);
  const hands = [ownerOf(before[task]!), ownerOf(after[task]!)];
  const rivals = measureRoom(problem, assignment, task).map(
    (room): Rival => ({ ...room, neighbours: hands.filter((hand) => hand === room.person).length }),
  );
  const chosen = rivals.find(({ person }) => person === ownerOf(task));
  return rivals.map((rival): Candidate => {
    const { person, room, used, budget } = rival;
    const verdict = barred.includes(person) ? 'four-eyes' : verdictOn(rival, chosen, minutes);
    return { person, room, used, budget, verdict };
  });
}

function verdictOn(rival: Rival, chosen: Rival | undefined, minutes: number): Verdict {
  if (rival === chosen) return 'chosen';
  if (chosen === undefined || rival.room > chosen.room) return 'as-good';
  if (rival.room < chosen.room) return 'no-time';
  const order = compareLoads(
    asLoad(rival.used + minutes, rival.budget, rival.neighbours),
    asLoad(chosen.used + minutes, chosen.budget, chosen.neighbours),
  );
  if (order === 0) return rival.person > chosen.person ? 'later-id' : 'as-good';
  if (order < 0) return 'as-good';
  const plain = compareLoads(
    asLoad(rival.used + minutes, rival.budget, 0),
    asLoad(chosen.used + minutes, chosen.budget, 0),
  );
  return plain > 0 ? 'busier' : 'hand-over';
}
