import type { WorkProblem } from '../../../src/analysis/workload/work-problem.ts';

/** What the oracle may leave out of the model. */
export interface NaiveModel {
  /** Forget that a task is in one pair of hands at a time. */
  readonly manyHands?: boolean;
}

/**
 * Minutes that do not fit, the slow way: every minute is counted, every task has its own ways, one shortest augmenting
 * path at a time (Edmonds & Karp 1972).
 */
export function naiveShortage(problem: WorkProblem, model: NaiveModel = {}): number {
  const capacity = naiveNet(problem, model);
  let short = problem.tasks.reduce((sum, task) => sum + task.minutes, 0);
  for (;;) {
    const path = shortestPath(capacity);
    if (path === undefined) return short;
    const steps = path.slice(1).map((to, i): [string, string] => [path[i]!, to]);
    const amount = Math.min(...steps.map(([from, to]) => capacity.get(from)!.get(to)!));
    for (const [from, to] of steps) {
      add(capacity, from, to, -amount);
      add(capacity, to, from, amount);
    }
    short -= amount;
  }
}

/** Minutes at which anybody of a pool is at work, counted one by one. */
export function minutesOfPool({ people }: WorkProblem, pool: readonly number[], from: number, to: number): number {
  let minutes = 0;
  for (let minute = from; minute < to; minute++) {
    const isAtWork = (index: number) => {
      const { working } = people[index]!;
      return working.some((start, i) => i % 2 === 0 && start <= minute && minute < working[i + 1]!);
    };
    if (pool.some(isAtWork)) minutes += 1;
  }
  return minutes;
}

type Capacities = Map<string, Map<string, number>>;

function naiveNet(problem: WorkProblem, { manyHands = false }: NaiveModel): Capacities {
  const { people, tasks, days, weekOfDay } = problem;
  const net: Capacities = new Map();
  for (const [task, { pool, minutes, release, due }] of tasks.entries()) {
    add(net, 'source', `task ${task}`, minutes);
    for (const [day, week] of weekOfDay.entries()) {
      const [from, to] = [Math.max(release, days[day]!), Math.min(due, days[day + 1]!)];
      const most = minutesOfPool(problem, pool, from, to);
      if (most === 0) continue;
      add(net, `task ${task}`, `task ${task} day ${day}`, manyHands ? Number.MAX_SAFE_INTEGER : most);
      for (const person of pool) {
        add(net, `task ${task} day ${day}`, `person ${person} day ${day}`, Number.MAX_SAFE_INTEGER);
        const personDay = minutesOfPool(problem, [person], days[day]!, days[day + 1]!);
        set(net, `person ${person} day ${day}`, `person ${person} week ${week}`, personDay);
        set(net, `person ${person} week ${week}`, 'sink', Math.max(0, people[person]!.weekly[week]!));
      }
    }
  }
  return net;
}

function shortestPath(capacity: Capacities): string[] | undefined {
  const paths = [['source']];
  const seen = new Set(['source']);
  for (const path of paths) {
    for (const [to, left] of capacity.get(path.at(-1)!) ?? []) {
      if (left <= 0 || seen.has(to)) continue;
      seen.add(to);
      paths.push([...path, to]);
      if (to === 'sink') return paths.at(-1);
    }
  }
  return undefined;
}

function add(net: Capacities, from: string, to: string, amount: number): void {
  set(net, from, to, (net.get(from)?.get(to) ?? 0) + amount);
}

function set(net: Capacities, from: string, to: string, amount: number): void {
  const arcs = net.get(from) ?? new Map<string, number>();
  net.set(from, arcs.set(to, amount));
}
