import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanBottleneck, PlanLoad } from '../../plan/plan-work.ts';
import type { BottleneckChange, LoadChange, WorkChange, WorkFigures, WorkProblem } from './plan-change.ts';
import { changed, pairByKey } from './weigh-change.ts';

/** The weeks of people, by person and week. */
export function compareLoad(before: readonly PlanLoad[], after: readonly PlanLoad[]): LoadChange[] {
  return pairByKey(before, after, ({ person, week }) => JSON.stringify([person, week])).map(([was, is]) => {
    const { person, week } = (is ?? was)!;
    const over = { before: overload(was), after: overload(is) };
    return { person, week, over, ...changed(was, is, (load) => amountsOf([overload(load)])) };
  });
}

/** Minutes asked beyond what somebody has in a week. */
function overload(load: PlanLoad | undefined): number {
  return load === undefined ? 0 : Math.max(0, load.asked - load.net) + load.overrun;
}

function amountsOf(amounts: readonly number[]) {
  return { isProblem: amounts.some((amount) => amount > 0), amounts };
}

/** What cannot fit, the greatest first as it is now, then as it was. */
export function compareBottlenecks(
  before: readonly PlanBottleneck[],
  after: readonly PlanBottleneck[],
): BottleneckChange[] {
  const pairs = matchBottlenecks(before, after);
  const rows = pairs.map(
    ([was, is]): BottleneckChange => ({
      key: (is ?? was)!.key,
      ...changed(was, is, ({ short }) => amountsOf([short])),
    }),
  );
  const size = ({ before: was, after: is }: BottleneckChange) => [is?.short ?? 0, was?.short ?? 0] as const;
  return rows.sort((a, b) => {
    const [x, y] = [size(a), size(b)];
    return y[0] - x[0] || y[1] - x[1] || compareCodeUnits(a.key, b.key);
  });
}

type Pair<Record> = readonly [before: Record | undefined, after: Record | undefined];

/** Who shares most stages belongs together, then who shares most weeks of the same people; the same from both sides. */
function matchBottlenecks(
  before: readonly PlanBottleneck[],
  after: readonly PlanBottleneck[],
): readonly Pair<PlanBottleneck>[] {
  const candidates = before.flatMap((was) =>
    after.flatMap((is) => {
      const weight = [
        shared(was.stages, is.stages),
        shared(was.people, is.people) * shared(was.weeks, is.weeks),
      ] as const;
      const key = [was.key, is.key].sort(compareCodeUnits).join('\n');
      return weight[0] + weight[1] === 0 ? [] : [{ was, is, weight, key }];
    }),
  );
  candidates.sort((a, b) => b.weight[0] - a.weight[0] || b.weight[1] - a.weight[1] || compareCodeUnits(a.key, b.key));
  const taken = new Set<PlanBottleneck>();
  const pairs: Pair<PlanBottleneck>[] = [];
  for (const { was, is } of candidates) {
    if (taken.has(was) || taken.has(is)) continue;
    taken.add(was).add(is);
    pairs.push([was, is]);
  }
  const alone = (all: readonly PlanBottleneck[]) => all.filter((one) => !taken.has(one));
  return [
    ...pairs,
    ...alone(before).map((was): Pair<PlanBottleneck> => [was, undefined]),
    ...alone(after).map((is): Pair<PlanBottleneck> => [undefined, is]),
  ];
}

function shared(a: readonly string[], b: readonly string[]): number {
  const known = new Set(a);
  return b.filter((one) => known.has(one)).length;
}

interface WorkRow extends WorkFigures {
  readonly entry: string;
  readonly title: string;
  readonly problem: WorkProblem;
}

/** What is wrong with the work of entries, by entry and problem. */
export function compareWork(before: Plan, after: Plan): WorkChange[] {
  const key = ({ entry, problem }: WorkRow) => JSON.stringify([entry, problem]);
  return pairByKey(workRows(before), workRows(after), key).map(([was, is]) => {
    const { entry, title, problem } = (is ?? was)!;
    const weigh = ({ stages, minutes }: WorkFigures) => ({ isProblem: true, amounts: [minutes ?? stages.length] });
    const figures = (row: WorkRow | undefined) => row && { stages: row.stages, minutes: row.minutes };
    return { entry, title, problem, ...changed(figures(was), figures(is), weigh) };
  });
}

function workRows({ stages, leftOut }: Plan): readonly WorkRow[] {
  const rows = new Map<string, WorkRow>();
  const add = (entry: string, title: string, problem: WorkProblem, stage: string | undefined, minutes?: number) => {
    const key = JSON.stringify([entry, problem]);
    const known = rows.get(key);
    const all = [...(known?.stages ?? []), ...(stage === undefined ? [] : [stage])];
    const most = minutes === undefined ? known?.minutes : Math.max(minutes, known?.minutes ?? 0);
    rows.set(key, { entry, title, problem, stages: all.sort(compareCodeUnits), minutes: most });
  };
  for (const { entry, entryTitle, id, isLate, owner, release, planned } of stages) {
    if (isLate) add(entry, entryTitle, 'late', id, Math.max(0, release.utc - planned.release.utc));
    if (owner === undefined) add(entry, entryTitle, 'unassigned', id);
  }
  for (const { entry, title, reason, stage } of leftOut) {
    add(entry, title, reason, stage === undefined || stage.includes('/') ? stage : `${entry}/${stage}`);
  }
  return [...rows.values()];
}
