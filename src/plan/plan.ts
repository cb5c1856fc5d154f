import type { Moment } from './moment.ts';
import type { PlanAppointment, PlanCoverage, PlanCrisis, PlanResilience } from './plan-operations.ts';
import type { PlanBottleneck, PlanLeftOut, PlanLoad, PlanStage } from './plan-work.ts';

/**
 * The operating plan of one organisation over one horizon: plain data, complete, in a fixed order, made of the model and
 * the analyses alone. The same organisation gives the same plan, whatever the order of its files. Minutes are whole.
 */
export interface Plan {
  readonly organization: string;
  readonly horizon: PlanHorizon;
  readonly summary: PlanSummary;
  /** False while a file could not be read: the plan holds what is known, and proves nothing. */
  readonly isComplete: boolean;
  /** False while somebody who is named somewhere cannot be found: who would have been there is not known. */
  readonly areActorsKnown: boolean;
  /** Everybody here, by id. */
  readonly people: readonly PlanPerson[];
  /** Active accounts, by id. */
  readonly accounts: readonly PlanAccount[];
  readonly teams: readonly PlanTeam[];
  /** What appears within the horizon, by time and id. */
  readonly posts: readonly PlanPost[];
  /** The stages that are due within the horizon, by due time and id. */
  readonly stages: readonly PlanStage[];
  /** What everybody has and what is asked of them, by person and week. */
  readonly load: readonly PlanLoad[];
  /** What cannot fit, each with its proof, the greatest first. */
  readonly bottlenecks: readonly PlanBottleneck[];
  /** Work that is not in the plan, with the reason. */
  readonly leftOut: readonly PlanLeftOut[];
  /** How well each account is answered. */
  readonly coverage: readonly PlanCoverage[];
  /** How fast people are reached in a crisis. */
  readonly crisis: readonly PlanCrisis[];
  readonly resilience: PlanResilience;
  /** Everything else that has a date: measurements, meetings, reviews, drills, approvals, by date, kind and id. */
  readonly agenda: readonly PlanAppointment[];
}

/** The stretch of time of a plan. */
export interface PlanHorizon {
  readonly now: Moment;
  /** First day, `2026-11-30`. */
  readonly from: string;
  /** Last day, inclusive. */
  readonly until: string;
  /** The organisation's zone: days and weeks are its. */
  readonly zone: string;
  /** ISO weeks, `2026-W49`. */
  readonly weeks: readonly PlanWeek[];
}

/** An ISO week with its part inside the plan. */
export interface PlanWeek {
  readonly id: string;
  /** First and last day of it inside the plan. */
  readonly from: string;
  readonly until: string;
}

/** The plan in a few numbers. */
export interface PlanSummary {
  readonly entries: number;
  readonly posts: number;
  readonly stages: number;
  /** Person-time of all stages. */
  readonly work: number;
  /** Minutes of it that this plan does not place. */
  readonly short: number;
  /** Minutes of it that no plan can place. */
  readonly bound: number;
  /** This plan is as good as any can be: `short` equals `bound`. */
  readonly isProved: boolean;
  /** No plan with one owner for each stage is better: it is proved, or every choice of owners was ruled out. */
  readonly isOptimal: boolean;
  readonly method: 'greedy' | 'search' | 'exact';
  /** The fullest person-week as a fraction, used and net capacity; `undefined` when nobody has anything to do. */
  readonly fullest:
    | { readonly person: string; readonly week: string; readonly used: number; readonly net: number }
    | undefined;
  /** Times that an entry passes from one person to another. */
  readonly handOvers: number;
}

/** Somebody as the plan knows them. Never a contact field. */
export interface PlanPerson {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  /** Ids of teams. */
  readonly teams: readonly string[];
  /** Absences that touch the horizon, as dates, ends inclusive; without `until` the end is open. */
  readonly absences: readonly {
    readonly from: string;
    readonly until: string | undefined;
    readonly reason: string | undefined;
  }[];
}

/** An account as the plan knows it. */
export interface PlanAccount {
  readonly id: string;
  readonly title: string;
  readonly platform: string | undefined;
  readonly zone: string;
  readonly team: string | undefined;
}

/** A team as the plan knows it. */
export interface PlanTeam {
  readonly id: string;
  readonly name: string;
}

/** Something that appears. */
export interface PlanPost {
  /** `calendar/entry`. */
  readonly entry: string;
  readonly title: string;
  readonly type: string | undefined;
  readonly status: string | undefined;
  readonly account: string;
  /** In the entry's zone on this account. */
  readonly at: Moment;
  readonly zone: string;
}
