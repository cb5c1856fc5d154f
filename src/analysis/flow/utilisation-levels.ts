import type { WorkProblem } from '../workload/work-problem.ts';
import { addTasks } from './add-tasks.ts';
import type { Bottleneck } from './cut-certificate.ts';
import { closeDead, reopen } from './dead-nodes.ts';
import { CLOSED } from './flow-net.ts';
import { highestRatio, scalable, settleClosed } from './scaled-net.ts';
import { createWorkNet } from './work-net.ts';

/** Tasks that need more than the time there is for them, whoever does what. */
export interface UtilisationLevel {
  /** Indices of tasks, ascending. */
  readonly tasks: readonly number[];
  /** Minutes of these tasks; divided by `capacity` it is the utilisation that nobody can avoid, above 1. */
  readonly work: number;
  /** Minutes that there are for them; 0 when there are none at all. */
  readonly capacity: number;
}

/**
 * Splits a bottleneck by how far too much it is: first the densest core, whose work exceeds its time most, then the
 * densest part of what is left beside it, and so on down to 100 %. The levels are unique, and their work and capacity add
 * up to those of the bottleneck (the principal partition, Fujishige 1980). One level where work times capacity is 2^53 or
 * more, which could not be compared exactly.
 */
export function utilisationLevels(problem: WorkProblem, bottleneck: Bottleneck): readonly UtilisationLevel[] {
  const { tasks: all, certificate } = bottleneck;
  if (!Number.isSafeInteger(certificate.work * certificate.capacity)) {
    return [{ tasks: all, work: certificate.work, capacity: certificate.capacity }];
  }
  const work = createWorkNet(problem, 8 * all.length, 32 * all.length);
  const { net, tag } = work;
  let nodes: readonly number[] = addTasks(work, problem, all);
  const scaled = scalable(net);
  let { work: restWork, capacity: restCapacity } = certificate;
  const levels: UtilisationLevel[] = [];
  while (nodes.length > 0) {
    const ratio = highestRatio(scaled, { work: restWork, capacity: restCapacity });
    const dead = closeDead(net);
    const tasks = nodes.filter((node) => net.level[node] === CLOSED).map((node) => tag[node]!);
    const needed = tasks.reduce((sum, task) => sum + problem.tasks[task]!.minutes, 0);
    const capacity = (needed / ratio.work) * ratio.capacity;
    levels.push({ tasks: tasks.sort((a, b) => a - b), work: needed, capacity });
    restWork -= needed;
    restCapacity -= capacity;
    nodes = nodes.filter((node) => net.level[node] !== CLOSED);
    settleClosed(scaled);
    reopen(net, dead);
  }
  return levels;
}
