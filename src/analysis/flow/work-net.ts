import { minutesWithin } from '../../time/intervals.ts';
import type { WorkProblem } from '../workload/work-problem.ts';
import { addArc, addNode, createNet, type FlowNet, SINK } from './flow-net.ts';

/** What a node of a work net stands for. */
export const NODE = { sink: 0, none: 1, task: 2, poolDay: 3, personDay: 4, personWeek: 5 } as const;

/**
 * The network of model M2 of the planner's design: task → (pool, day) → (person, day) → (person, week) → sink. A task
 * takes from a day what its pool is at work within its window, a person gives what they are at work that day and have
 * for tasks that week. All that fits fits through here, so what does not fit here fits in no plan.
 */
export interface WorkNet {
  readonly net: FlowNet;
  /** Of each node, what it stands for. */
  readonly kind: number[];
  /** Which one: a task, a day, `person × days + day`, or `person × weeks + week`. */
  readonly tag: number[];
  /** `person × days + day` → the arc to the person's week, 0 where there is none (yet). */
  readonly personDays: Int32Array;
  /** `person × weeks + week` → the arc to the sink, 0 where there is none. */
  readonly personWeeks: Int32Array;
}

/** A net in which nobody works and nothing is to do. */
export function createWorkNet({ people, weekOfDay, weeks }: WorkProblem, nodes: number, arcs: number): WorkNet {
  const net = createNet(nodes, arcs);
  // Arc 0 is nobody's, so that 0 can mean none.
  addArc(net, addNode(net, 0), SINK, 0);
  const personDays = new Int32Array(people.length * weekOfDay.length);
  return {
    net,
    kind: [NODE.sink, NODE.none],
    tag: [0, 0],
    personDays,
    personWeeks: new Int32Array(people.length * weeks.length),
  };
}

/** Adds a node that stands for something, with minutes that want to leave it. */
export function addMeaning({ net, kind, tag }: WorkNet, what: number, which: number, minutes = 0): number {
  const node = addNode(net, minutes);
  kind[node] = what;
  tag[node] = which;
  return node;
}

/** The node of a person's day, added when it is new; `undefined` when the person is not at work that day. */
export function personDayNode(work: WorkNet, problem: WorkProblem, person: number, day: number): number | undefined {
  const key = person * problem.weekOfDay.length + day;
  const known = work.personDays[key]!;
  if (known !== 0) return work.net.to[known ^ 1]!;
  const { days, weekOfDay } = problem;
  const minutes = minutesWithin(problem.people[person]!.working, days[day]!, days[day + 1]!);
  if (minutes === 0) return undefined;
  const week = personWeekNode(work, problem, person, weekOfDay[day]!);
  const node = addMeaning(work, NODE.personDay, key);
  work.personDays[key] = addArc(work.net, node, week, minutes);
  return node;
}

function personWeekNode(work: WorkNet, { people, weeks }: WorkProblem, person: number, week: number): number {
  const key = person * weeks.length + week;
  const known = work.personWeeks[key]!;
  if (known !== 0) return work.net.to[known ^ 1]!;
  const node = addMeaning(work, NODE.personWeek, key);
  work.personWeeks[key] = addArc(work.net, node, SINK, weeklyMinutes(people[person]!.weekly, week));
  return node;
}

/** Minutes that somebody has for tasks in a week; what is fixed may exceed the capacity, then none. */
export function weeklyMinutes(weekly: readonly number[], week: number): number {
  return Math.max(0, weekly[week] ?? 0);
}
