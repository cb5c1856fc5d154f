import type { WorkProblem } from '../workload/work-problem.ts';
import { absenceLosses, type Loss } from './absence-losses.ts';
import { closeDead, reopen, revive } from './dead-nodes.ts';
import type { Feasibility, Solved } from './feasibility.ts';
import { CLOSED, type FlowNet, setExcess, setResidual } from './flow-net.ts';
import { pushExcess } from './max-flow.ts';
import { tryOut } from './trial.ts';
import { withdraw } from './withdraw.ts';

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
  closeDead(net);
  const costs: AbsenceCost[] = [];
  for (const person of problem.people.keys()) {
    for (const week of problem.weeks.keys()) {
      const lost = losses.get(person * problem.weeks.length + week) ?? [];
      const extra = costOf(problem, solved, person, daysOfWeek[week]!, lost);
      if (extra > 0) costs.push({ person, week, extra });
    }
  }
  reopen(net);
  return costs;
}

function costOf(
  { weekOfDay }: WorkProblem,
  { work, partOf, parts }: Solved,
  person: number,
  days: readonly number[],
  losses: readonly Loss[],
): number {
  const { net } = work;
  return tryOut(work, () => {
    const sources: number[] = [];
    let removed = 0;
    for (const day of days) {
      const arc = work.personDays[person * weekOfDay.length + day]!;
      if (arc > 0) removed += sendBack(net, net.to[arc ^ 1]!, sources);
    }
    for (const loss of losses) cutDown(net, loss, sources);
    const freed: number[] = [];
    for (const node of sources) removed += settle(net, node, freed);
    // Time of others that came free gives life to nodes that were dead, and parts that are short may get some of it.
    const revived = revive(net, freed);
    const met = new Set(freed.map((node) => partOf[node]!));
    for (const part of met) sources.push(...(parts[part - 1]?.shortNodes ?? []));
    removed -= pushExcess(net, sources);
    for (const node of revived) net.level[node] = CLOSED;
    return removed;
  });
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

/** Takes what a node owes back from where it went; gives how much that was, and adds what it came free from. */
function settle(net: FlowNet, node: number, freed: number[]): number {
  const owed = -net.excess[node]!;
  if (owed <= 0) return 0;
  withdraw(net, node, owed, (other) => freed.push(other));
  setExcess(net, node, 0);
  return owed;
}
