import type { Change } from '../../diagnostics/change.ts';
import type { Language } from '../../diagnostics/text.ts';
import type { Changed, PlanChange } from '../../diff/since/plan-change.ts';
import { namesOf } from '../plan/names.ts';
import { tellAbsence, tellAlone, tellCoverage, tellReach, tellStatement } from './tell-operations.ts';
import { type TellContext, tellBottleneck, tellLoad, tellShortage, tellUnplaced, tellWork } from './tell-work.ts';

/** What of the plan a row is about. */
export type ChangeArea = 'fit' | 'load' | 'work' | 'coverage' | 'crisis' | 'resilience';

/** A row in words, text from files not made inert yet. */
export interface ToldRow {
  readonly area: ChangeArea;
  readonly change: Change;
  readonly text: string;
}

/** What a change does to the plan in words. */
export interface ToldPlanChange {
  /** New and worse rows, those of people's weeks first. */
  readonly worse: readonly ToldRow[];
  /** Fixed and better rows. */
  readonly better: readonly ToldRow[];
  /** Weeks with more or less work in which nothing is wrong, before or now. */
  readonly moved: readonly ToldRow[];
  /** How many problems are as they were. */
  readonly unchanged: number;
}

/** The rows of a change as sentences with what was and what is, in the order in which a reader should meet them. */
export function tellPlanChange(change: PlanChange, language: Language): ToldPlanChange {
  const context: TellContext = { change, language, names: namesOf(allNamed(change)) };
  const rows = tellAll(change, context);
  const moved = change.load.filter((row) => row.change === 'unchanged' && isMoved(row));
  const of = (...changes: readonly Change[]) => rows.filter((row) => changes.includes(row.change));
  return {
    worse: of('new', 'worse'),
    better: of('better', 'fixed'),
    moved: mostMoved(moved).map((row) => ({ area: 'load', change: 'unchanged', text: tellLoad(row, context) })),
    unchanged: listsOf(change)
      .flat()
      .filter((row) => row.change === 'unchanged' && row.isProblem).length,
  };
}

/** Whoever and whatever either state knows, so that the gone have a name too. */
function allNamed({ before, after }: PlanChange): Parameters<typeof namesOf>[0] {
  const known = new Set(after.people.map(({ id }) => id));
  return {
    people: [...after.people, ...before.people.filter(({ id }) => !known.has(id))],
    stages: [...after.stages, ...before.stages],
    posts: [...after.posts, ...before.posts],
    leftOut: [...after.leftOut, ...before.leftOut],
  };
}

/** Where nobody has anything to do, another capacity changes nothing. */
function isMoved({ before, after }: PlanChange['load'][number]): boolean {
  const isBusy = (before?.asked ?? 0) + (after?.asked ?? 0) > 0;
  return isBusy && (before?.asked !== after?.asked || before?.net !== after?.net);
}

function listsOf(change: PlanChange): readonly (readonly Changed<unknown>[])[] {
  const { load, bottlenecks, work, coverage, reach, statements, alone, absences } = change;
  return [load, bottlenecks, work, coverage, reach, statements, alone, absences];
}

function tellAll(change: PlanChange, context: TellContext): readonly ToldRow[] {
  const tell = <Row extends Changed<unknown>>(
    area: ChangeArea,
    rows: readonly Row[],
    words: (row: Row, context: TellContext) => string,
  ): ToldRow[] =>
    rows
      .filter((row) => row.change !== 'unchanged')
      .map((row) => ({ area, change: row.change, text: words(row, context) }));
  const alike = <Row extends Changed<unknown>>(
    area: ChangeArea,
    rows: readonly Row[],
    keyOf: (row: Row) => unknown,
    words: (rows: readonly Row[], context: TellContext) => string,
  ): ToldRow[] =>
    groupAlike(rows, keyOf).map((group) => ({ area, change: group[0]!.change, text: words(group, context) }));
  return [
    ...tell('load', mostMoved(change.load), tellLoad),
    ...tell('fit', ownTotal(change), tellShortage),
    ...tell('fit', ownUnplaced(change), tellUnplaced),
    ...tell('fit', change.bottlenecks, tellBottleneck),
    ...tell('work', change.work, tellWork),
    ...alike('coverage', change.coverage, coverageKey, tellCoverage),
    ...alike('crisis', change.reach, (row) => [row.role, row.isWithoutOne, ...minutesOf(row)], tellReach),
    ...alike('crisis', change.statements, (row) => [row.after?.target, ...minutesOf(row)], tellStatement),
    ...tell('resilience', change.alone, tellAlone),
    ...tell('resilience', change.absences, tellAbsence),
  ];
}

/** The weeks in which most changed in front. */
function mostMoved(load: PlanChange['load']): PlanChange['load'] {
  const by = ({ over, before, after }: PlanChange['load'][number]) =>
    [Math.abs(over.after - over.before), Math.abs((after?.asked ?? 0) - (before?.asked ?? 0))] as const;
  return [...load].sort((a, b) => by(b)[0] - by(a)[0] || by(b)[1] - by(a)[1]);
}

/** The sum, where it says more than the one bottleneck that changed. */
function ownTotal({ shortage, bottlenecks }: PlanChange): readonly PlanChange['shortage'][] {
  const [first, ...others] = bottlenecks.filter((row) => row.change !== 'unchanged');
  const isSame =
    others.length === 0 &&
    (first?.before?.short ?? 0) === shortage.before &&
    (first?.after?.short ?? 0) === shortage.after;
  return isSame ? [] : [shortage];
}

/** What the plan that was found leaves, where that is not just what no plan can place. */
function ownUnplaced({ shortage, unplaced }: PlanChange): readonly PlanChange['unplaced'][] {
  return unplaced.before === shortage.before && unplaced.after === shortage.after ? [] : [unplaced];
}

/** What happens alike to several accounts or in several crises is told once. */
function groupAlike<Row extends Changed<unknown>>(rows: readonly Row[], keyOf: (row: Row) => unknown): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.change === 'unchanged') continue;
    const key = JSON.stringify([row.change, keyOf(row)]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function minutesOf({ before, after }: Changed<{ readonly minutes: number | undefined }>): readonly unknown[] {
  return [before, after].map((one) => (one === undefined ? '' : (one.minutes ?? 'never')));
}

function coverageKey({ aspect, target, before, after }: PlanChange['coverage'][number]): unknown {
  const figures = [before, after].map((one) => {
    if (one === undefined) return '';
    const { required, uncovered, worst, targets, backlog } = one;
    if (aspect === 'promise') return aspect;
    if (aspect === 'uncovered') return [required, uncovered];
    if (aspect === 'wait') return worst?.until === undefined ? 'never' : (worst.byPromise ?? worst.byWall);
    if (aspect === 'backlog') return [backlog?.isCleared, backlog?.largest?.minutes];
    const own = targets.find(({ inbound, category }) => inbound === target?.inbound && category === target.category);
    return [own?.minutes, own?.kept, own?.of];
  });
  return [aspect, target?.inbound, target?.category, figures];
}
