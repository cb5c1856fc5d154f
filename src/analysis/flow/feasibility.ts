import type { WorkProblem } from '../workload/work-problem.ts';
import { addTasks } from './add-tasks.ts';
import { type Bottleneck, bottleneckOf } from './cut-certificate.ts';
import { pushExcess } from './max-flow.ts';
import { type SourceSide, sourceSide } from './source-side.ts';
import { createWorkNet, NODE, type WorkNet } from './work-net.ts';

/** Whether the work can fit, and why not. */
export interface Feasibility {
  readonly problem: WorkProblem;
  /** Minutes of all tasks. */
  readonly work: number;
  /** Minutes that no plan can place. A plan can be worse, never better. */
  readonly short: number;
  /** What is short for a reason of its own, by first task; their shortages add up to `short`. */
  readonly bottlenecks: readonly Bottleneck[];
  readonly solved: Solved;
}

/** The net with a maximum flow in it, for questions that start from there. They leave it as it was. */
export interface Solved {
  readonly work: WorkNet;
  /** The node of each task. */
  readonly taskNodes: readonly number[];
  /** Of each node, 1 + the index of its part; 0 when work can still flow from it. */
  readonly partOf: SourceSide['partOf'];
  readonly parts: readonly SolvedPart[];
}

/** A part of the source side of the minimal cut. */
export interface SolvedPart {
  readonly bottleneck: Bottleneck;
  /** The nodes of tasks that are short themselves. */
  readonly shortNodes: readonly number[];
}

/**
 * Finds by a maximum flow how much of the work cannot fit, and proves it by the minimal minimum cut, which is the same
 * whatever the order of files, people and tasks (Gale 1957, Picard & Queyranne 1980). Days are buckets: what is short
 * here is short in every plan, what fits here may still not fit by the hour.
 */
export function feasibilityOf(problem: WorkProblem): Feasibility {
  const work = createWorkNet(problem, 5 * problem.tasks.length, 20 * problem.tasks.length);
  const nodes = addTasks(work, problem, problem.tasks.keys());
  const needed = problem.tasks.reduce((sum, task) => sum + task.minutes, 0);
  const short = needed - pushExcess(work.net, nodes);
  const side = sourceSide(work.net, nodes);
  const parts = side.parts.map((part) => ({
    bottleneck: bottleneckOf(problem, work, part, side.partOf),
    shortNodes: part.filter((node) => work.kind[node] === NODE.task && work.net.excess[node]! > 0),
  }));
  const bottlenecks = parts.map(({ bottleneck }) => bottleneck).sort((a, b) => a.tasks[0]! - b.tasks[0]!);
  const taskNodes: number[] = [];
  for (const node of nodes) taskNodes[work.tag[node]!] = node;
  return { problem, work: needed, short, bottlenecks, solved: { work, taskNodes, partOf: side.partOf, parts } };
}
