import type { WorkProblem } from '../workload/work-problem.ts';
import { absenceLosses, type Loss } from './absence-losses.ts';
import { close, closeDead, reopen } from './dead-nodes.ts';
import type { Feasibility, Solved } from './feasibility.ts';
import { addArc, CLOSED, type FlowNet, SINK, setExcess, setResidual } from './flow-net.ts';
import { pushExcess } from './max-flow.ts';
import { pullExcess } from './pull-excess.ts';
import { tryOut } from './trial.ts';

/** What it costs when a person is away for a whole week. */
export interface AbsenceCost {
  readonly person: number;
  readonly week: number;
  /** Minutes that no plan can place then, beyond those that none can place now; above 0. */
  readonly extra: number;
}

/**
 * What the absence of each person in each week would cost, each by itself, by person, then week; absences that cost
 * nothing are left out. Exact: as if the problem were solved again without the person's working time and minutes of
 * that week, but found by rerouting what they carry. The solved problem stays as it is.
 */
export function absenceCosts({ problem, solved }: Feasibility): readonly AbsenceCost[] {
  const { net } = solved.work;
  const losses = absenceLosses(problem, solved);
  const daysOfWeek = problem.weeks.map((): number[] => []);
  for (const [day, week] of problem.weekOfDay.entries()) daysOfWeek[week]!.push(day);
  const dead = closeDead(net);
  const costs: AbsenceCost[] = [];
  for (const person of problem.people.keys()) {
    for (const week of problem.weeks.keys()) {
      const lost = losses.get(person * problem.weeks.length + week) ?? [];
      const extra = costOf(problem, solved, dead, person, daysOfWeek[week]!, lost);
      if (extra > 0) costs.push({ person, week, extra });
    }
  }
  reopen(net, dead);
  return costs;
}

function costOf(
  { weekOfDay }: WorkProblem,
  solved: Solved,
  dead: Int32Array,
  person: number,
  days: readonly number[],
  losses: readonly Loss[],
): number {
  const { work } = solved;
  const { net } = work;
  return tryOut(work, () => {
    const sources: number[] = [];
    let short = 0;
    for (const day of days) {
      const arc = work.personDays[person * weekOfDay.length + day]!;
      if (arc > 0) short += sendBack(net, net.to[arc ^ 1]!, sources);
    }
    for (const loss of losses) cutDown(net, loss, sources);
    const owing = sources.flatMap((node) => debtOf(net, node));
    for (const { node, minutes } of owing) {
      short += minutes;
      if (net.level[node] !== CLOSED) addArc(net, node, SINK, minutes);
    }
    short -= pushExcess(net, sources);
    const isDead = ({ node }: Debt) => net.level[node] === CLOSED;
    return short - payDead(net, solved, dead, owing.filter(isDead), sources);
  });
}

/**
 * Pays what dead nodes owe, first from their own part, then from excess elsewhere that got stuck; gives how much. Comes
 * last, when no excess can get to the sink any more: flow into dead nodes can bring others back to life.
 */
function payDead(
  net: FlowNet,
  { partOf }: Solved,
  dead: Int32Array,
  owing: readonly Debt[],
  sources: readonly number[],
): number {
  let paid = 0;
  for (const { node, minutes } of owing) {
    const pulled = partOf[node] === 0 ? 0 : pullExcess(net, partOf, node, minutes);
    paid += pulled;
    if (pulled < minutes) addArc(net, node, SINK, minutes - pulled);
  }
  const isStuck = (node: number) => net.excess[node]! > 0;
  if (owing.length === 0 || !sources.some(isStuck)) return paid;
  reopen(net, dead);
  paid += pushExcess(net, sources);
  close(net, dead);
  return paid;
}

/** Closes a person's day: what it carries becomes excess of the pools' days it came from. Gives how much that is. */
function sendBack(net: FlowNet, personDay: number, sources: number[]): number {
  const { first, next, to, residual, excess } = net;
  let removed = 0;
  for (let arc = first[personDay]!; arc >= 0; arc = next[arc]!) {
    if (arc % 2 === 0) continue;
    const flow = residual[arc]!;
    setResidual(net, arc, 0);
    setResidual(net, arc ^ 1, 0);
    if (flow === 0) continue;
    setExcess(net, to[arc]!, excess[to[arc]!]! + flow);
    sources.push(to[arc]!);
    removed += flow;
  }
  return removed;
}

/** Takes capacity from an arc; flow beyond what is left becomes excess of its task, and is owed by the pool's day. */
function cutDown(net: FlowNet, { arc, minutes }: Loss, sources: number[]): void {
  const { to, residual, excess } = net;
  const spare = residual[arc]! - minutes;
  setResidual(net, arc, Math.max(0, spare));
  if (spare >= 0) return;
  const [task, poolDay] = [to[arc ^ 1]!, to[arc]!];
  setResidual(net, arc ^ 1, residual[arc ^ 1]! + spare);
  setExcess(net, task, excess[task]! - spare);
  setExcess(net, poolDay, excess[poolDay]! + spare);
  sources.push(task, poolDay);
}

interface Debt {
  readonly node: number;
  readonly minutes: number;
}

/** What a node owes, which is taken off it: it sends on more than it gets, and whoever can may make up for it. */
function debtOf(net: FlowNet, node: number): Debt[] {
  const minutes = -net.excess[node]!;
  if (minutes <= 0) return [];
  setExcess(net, node, 0);
  return [{ node, minutes }];
}
