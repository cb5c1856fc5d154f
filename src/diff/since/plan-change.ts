import type { Change } from '../../diagnostics/change.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanAlone, PlanChain, PlanCoverage, PlanReachAt, PlanResilience } from '../../plan/plan-operations.ts';
import type { PlanBottleneck, PlanLeftOut, PlanLoad } from '../../plan/plan-work.ts';

/**
 * Why two plans are not compared: a file of either state cannot be read, so that what is missing proves nothing; or there
 * was nothing to plan before, so that all of the present plan would be new.
 */
export type PlanObstacle = 'base-incomplete' | 'head-incomplete' | 'base-without-work';

/**
 * What a change does to the plan, row by row. Ids are those of the head, also in what is told of the base. Rows stand in
 * the order of their subjects; a row without `before` has no counterpart in the base, one without `after` none in the head.
 */
export interface PlanChange {
  /** Why nothing is compared; then there are no rows. */
  readonly obstacle: PlanObstacle | undefined;
  /** The plan of the base under the head's ids, and the head's. */
  readonly before: Plan;
  readonly after: Plan;
  /** Minutes that no plan can place. */
  readonly shortage: AmountChange;
  /** Minutes that the plan found does not place. */
  readonly unplaced: AmountChange;
  /** Every person-week of either plan, also those that are as they were. */
  readonly load: readonly LoadChange[];
  readonly bottlenecks: readonly BottleneckChange[];
  /** Entries that are late, and work that is in nobody's hands or not in the plan at all. */
  readonly work: readonly WorkChange[];
  readonly coverage: readonly CoverageChange[];
  /** How fast the roles of a crisis are reached. */
  readonly reach: readonly ReachChange[];
  /** How long first statements take. */
  readonly statements: readonly StatementChange[];
  /** What rests on one person, on two, or on nobody at all (`people` is empty). */
  readonly alone: readonly AloneChange[];
  /** What does not fit when somebody is away for a week. */
  readonly absences: readonly AbsenceChange[];
}

/** What happened to a subject of both plans. */
export interface Changed<Figures> {
  readonly change: Change;
  /** Something is wrong with it in the head; of what is fixed, was wrong in the base. */
  readonly isProblem: boolean;
  readonly before: Figures | undefined;
  readonly after: Figures | undefined;
}

/** An amount that should be nothing. */
export interface AmountChange extends Changed<number> {
  readonly before: number;
  readonly after: number;
}

/** The week of a person. It is a problem while more is asked than the person has. */
export interface LoadChange extends Changed<PlanLoad> {
  readonly person: string;
  readonly week: string;
  /** Minutes beyond what the person has. */
  readonly over: { readonly before: number; readonly after: number };
}

/** Work that cannot fit: the bottleneck of the base that shares most with one of the head is the same. */
export interface BottleneckChange extends Changed<PlanBottleneck> {
  readonly key: string;
}

/** What is wrong with an entry's work: it is late, nobody has it, or it is left out for one of the plan's reasons. */
export type WorkProblem = 'late' | 'unassigned' | PlanLeftOut['reason'];

/** What is wrong with the work of an entry. */
export interface WorkChange extends Changed<WorkFigures> {
  readonly entry: string;
  readonly title: string;
  readonly problem: WorkProblem;
}

/** How much of an entry is concerned. */
export interface WorkFigures {
  /** Ids of the stages; none where the whole entry is left out. */
  readonly stages: readonly string[];
  /** Of what is late: minutes since it should have begun. */
  readonly minutes: number | undefined;
}

/**
 * What is looked at in how an account is answered: whether any policy promises answers, the minutes of the promise that
 * nobody covers, the longest wait, a promised answer, or the backlog.
 */
export type CoverageAspect = 'promise' | 'uncovered' | 'wait' | 'target' | 'backlog';

/** How an account is answered in a language. The figures are the whole rows of the plans. */
export interface CoverageChange extends Changed<PlanCoverage> {
  readonly account: string;
  readonly language: string | undefined;
  readonly aspect: CoverageAspect;
  /** Of a promised answer: which. */
  readonly target: { readonly inbound: string; readonly category: string | undefined } | undefined;
}

/** How fast a role is reached at worst; a problem while it never is. */
export interface ReachChange extends Changed<PlanReachAt> {
  readonly playbook: string;
  readonly title: string;
  readonly severity: string;
  readonly role: string;
  /** When one person does not answer; told only where the rest is as it was. */
  readonly isWithoutOne: boolean;
}

/** The way to a first statement; a problem while it is never finished, or after its target. */
export interface StatementChange extends Changed<PlanChain> {
  readonly playbook: string;
  readonly title: string;
  readonly severity: string;
}

/** What of an account rests on one person or on two. */
export interface AloneChange extends Changed<PlanAlone> {
  readonly account: string;
  readonly function: string;
  readonly stage: string | undefined;
}

/** What does not fit when a person is away for a week. */
export interface AbsenceChange extends Changed<PlanResilience['absences'][number]> {
  readonly person: string;
  readonly week: string;
}
