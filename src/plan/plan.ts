import type { Appointment } from '../analysis/agenda/appointment.ts';
import type { Moment } from './moment.ts';

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

/** A stage with its window, its owner and when they do it. Moments are in the organisation's zone. */
export interface PlanStage {
  /** `calendar/entry/stage`. */
  readonly id: string;
  readonly entry: string;
  readonly entryTitle: string;
  readonly title: string;
  readonly kind: string;
  readonly account: string;
  readonly release: Moment;
  readonly due: Moment;
  /** Where the window lies by lead times alone. */
  readonly planned: { readonly release: Moment; readonly due: Moment };
  /** The entry is late: its windows share what is left until publishing. */
  readonly isLate: boolean;
  readonly minutes: number;
  readonly effortFrom: 'entry' | 'stage' | 'type';
  /** Lead as written, `2wd`. */
  readonly lead: string;
  readonly isUsualLead: boolean;
  /** What named the candidates. */
  readonly by: 'assignee' | 'stage' | 'matrix' | 'team' | 'owner';
  /** Everybody who may do it, by id. */
  readonly candidates: readonly string[];
  readonly owner: string | undefined;
  /** When the owner works on it. */
  readonly blocks: readonly { readonly start: Moment; readonly end: Moment; readonly minutes: number }[];
  readonly short: number;
}

/** How the figures of one stage came about. */
export interface PlanStageDetail {
  readonly stage: PlanStage;
  /** Days of the window by lead times on which the account does not work. */
  readonly skipped: readonly PlanSkippedDay[];
  /** Everybody who may do it, and why they do it or not, by id. */
  readonly candidates: readonly PlanCandidate[];
  /** Who was named and may not do it, with what they lack (skills, or a language). */
  readonly unfit: readonly { readonly person: string; readonly lacks: readonly string[] }[];
}

/** A day of a window on which nothing is counted. */
export interface PlanSkippedDay {
  readonly date: string;
  readonly reason: 'weekend' | 'holiday' | 'closed';
  /** The holiday's name. */
  readonly name: string | undefined;
}

/** Somebody who may do a stage, seen against the finished plan. */
export interface PlanCandidate {
  readonly person: string;
  /**
   * Why the person does it or not, the first that holds: does it; does a stage that must be somebody else's; has room
   * for less of it; would be busier; would take the entry out of other hands; would do as well and comes later; or would
   * do as well, and the search ended before it weighed them again.
   */
  readonly verdict: 'chosen' | 'four-eyes' | 'no-time' | 'busier' | 'hand-over' | 'later-id' | 'as-good';
  /** Minutes of it that the person could place in the window, all else as planned. */
  readonly room: number;
  /** Minutes for stages that the person has in the weeks of the window, and those of them used otherwise. */
  readonly budget: number;
  readonly used: number;
}

/** A person's week. */
export interface PlanLoad {
  readonly person: string;
  readonly week: string;
  /** Working time after holidays and absences. */
  readonly working: number;
  /** Stated capacity, for the part of the week inside the plan. */
  readonly stated: number;
  readonly meetings: number;
  readonly standing: number;
  readonly answering: number;
  /** What is left for stages. */
  readonly net: number;
  /** Fixed work beyond what the person has. */
  readonly overrun: number;
  /** What is placed. */
  readonly used: number;
  /** What is asked: placed, and what the person owns but cannot place this week or never. */
  readonly asked: number;
}

/** Work that cannot fit whoever does it, and the proof. */
export interface PlanBottleneck {
  /** Stable name of it: the weeks and people that are full. */
  readonly key: string;
  readonly short: number;
  /** Stages that compete, by id. */
  readonly stages: readonly string[];
  readonly weeks: readonly string[];
  readonly people: readonly string[];
  readonly certificate: PlanCertificate;
  /** Cures, each tried, the best first. */
  readonly remedies: readonly PlanRemedy[];
}

/** Why it cannot fit: the stages need `work`, and all they can get is `capacity`. */
export interface PlanCertificate {
  readonly work: number;
  readonly capacity: number;
  readonly personWeeks: readonly { readonly person: string; readonly week: string; readonly minutes: number }[];
  readonly personDays: readonly { readonly person: string; readonly date: string; readonly minutes: number }[];
  /** At most one pair of hands at a time: what a stage can get on a day. */
  readonly stageDays: readonly { readonly stage: string; readonly date: string; readonly minutes: number }[];
}

/** A cure that was tried, with what remains short. */
export type PlanRemedy = { readonly left: number } & (
  | { readonly kind: 'more-hours'; readonly person: string; readonly week: string; readonly minutes: number }
  | { readonly kind: 'publish-later'; readonly entry: string; readonly workingDays: number }
  | { readonly kind: 'begin-earlier'; readonly stage: string; readonly workingDays: number }
  | { readonly kind: 'gain-skill'; readonly person: string; readonly skills: readonly string[] }
  | { readonly kind: 'join'; readonly person: string }
  | { readonly kind: 'work-absence'; readonly person: string; readonly from: string; readonly until: string }
);

/** Work that is not in the plan. */
export interface PlanLeftOut {
  readonly entry: string;
  readonly title: string;
  readonly stage: string | undefined;
  readonly minutes: number | undefined;
  readonly reason:
    | 'no-date'
    | 'no-account'
    | 'no-workflow'
    | 'ambiguous-workflow'
    | 'past'
    | 'unknown'
    | 'nobody'
    | 'vacant'
    | 'only-author'
    | 'no-effort';
  /** `file:line` cannot be known here; the file. */
  readonly file: string;
}

/** How one response policy answers on one account in one language. */
export interface PlanCoverage {
  readonly account: string;
  readonly policy: string;
  readonly language: string | undefined;
  readonly clock: 'business' | 'calendar';
  readonly responders: readonly string[];
  /** Minutes that are promised within the horizon, and those of them that nobody covers. */
  readonly required: number;
  readonly uncovered: number;
  /** Moments in the account's zone. */
  readonly zone: string;
  readonly holes: readonly PlanHole[];
  /** The arrival that waits longest, on the policy's clock and by the wall clock; `undefined` without arrivals. */
  readonly worst: PlanWait | undefined;
  /** Half of all arrivals wait at most this, and nine tenths; `undefined` for never. */
  readonly median: number | undefined;
  readonly ninetieth: number | undefined;
  readonly targets: readonly PlanTarget[];
  readonly backlog: PlanBacklog | undefined;
}

/** A stretch of promised time in which nobody answers. */
export interface PlanHole {
  readonly from: Moment;
  readonly to: Moment;
  readonly minutes: number;
  readonly cause: 'nobody' | 'shift-end' | 'absence' | 'holiday' | 'clock-change';
  /** Who went, or is away. */
  readonly person: string | undefined;
}

/** A wait for the first answer. */
export interface PlanWait {
  readonly at: Moment;
  /** When somebody is there; `undefined` when nobody is, as far as is looked. */
  readonly until: Moment | undefined;
  /** Minutes by the wall clock, and on the clock of the promise. */
  readonly byWall: number | undefined;
  readonly byPromise: number | undefined;
}

/** A promise of a first answer. */
export interface PlanTarget {
  readonly inbound: string;
  readonly category: string | undefined;
  readonly minutes: number;
  /** Minutes of arrival time in which the promise is kept, of all. */
  readonly kept: number;
  readonly of: number;
  readonly isKept: boolean;
}

/** What piles up when it comes in steadily. */
export interface PlanBacklog {
  /** Minutes of answering that come in over the horizon, and those that responders have. */
  readonly asked: number;
  readonly available: number;
  readonly largest: { readonly at: Moment; readonly minutes: number } | undefined;
  readonly longestDelay: { readonly at: Moment; readonly minutes: number | undefined } | undefined;
  readonly isCleared: boolean;
}

/** How fast a playbook's people are reached at one severity. */
export interface PlanCrisis {
  readonly playbook: string;
  readonly title: string;
  readonly severity: string;
  readonly roles: readonly PlanReach[];
  /** Detection, verification and approvals, at the worst instant, against the target. */
  readonly approvals: PlanChain | undefined;
}

/** The worst instant to need somebody. */
export interface PlanReach {
  /** A role of the crisis plan. */
  readonly role: string;
  readonly people: readonly string[];
  readonly worst: PlanReachAt | undefined;
  /** The same when one person does not answer. */
  readonly withoutOne: PlanReachAt | undefined;
}

/** How long it takes from an instant until somebody is reached; without minutes nobody is. */
export interface PlanReachAt {
  readonly at: Moment;
  readonly minutes: number | undefined;
  readonly person: string | undefined;
}

/** The way to the first statement. */
export interface PlanChain {
  readonly at: Moment;
  readonly minutes: number | undefined;
  readonly target: number | undefined;
  readonly steps: readonly {
    readonly step: 'detection' | 'verification' | 'approval';
    readonly who: readonly string[];
    readonly done: Moment | undefined;
  }[];
}

/** What happens when somebody is away. */
export interface PlanResilience {
  /** Functions and approvals of accounts that rest on one person, or on two, by account, function, stage and people. */
  readonly alone: readonly PlanAlone[];
  /** Extra minutes that do not fit when a person is away for a week; only where there are any. */
  readonly absences: readonly { readonly person: string; readonly week: string; readonly short: number }[];
}

/** What nobody is left to do on an account when these people are away at once. */
export interface PlanAlone {
  readonly account: string;
  /** A core function, or `approval`. */
  readonly function: string;
  /** Of an approval `workflow/stage`; with `@actor` behind it where several must approve. */
  readonly stage: string | undefined;
  /** One or two, by id. */
  readonly people: readonly string[];
  /** Minutes of the account's hours in the plan, those with just one of them at work, and those with none. */
  readonly hours: { readonly open: number; readonly alone: number; readonly nobody: number } | undefined;
}

/** What else has a date. */
export interface PlanAppointment {
  readonly kind: AppointmentKind;
  readonly date: string;
  /** When it begins, where a time is known; in the organisation's zone. */
  readonly at: Moment | undefined;
  readonly minutes: number | undefined;
  /** The entity, `kpis` and `reach-instagram`. */
  readonly section: string;
  readonly id: string;
  readonly title: string;
  /** Actors as they are written. */
  readonly owners: readonly string[];
  /** The people they stand for, by id. */
  readonly people: readonly string[];
  readonly isOverdue: boolean;
  /** Nothing says that it was ever done before. */
  readonly isFirst: boolean;
  /** The date from which it is counted, where it is counted; of a post-mortem the day of the crisis. */
  readonly since: string | undefined;
  /** How often it comes back, as files write it. */
  readonly every: string | undefined;
  readonly file: string;
}

/** Kinds of appointments. */
export type AppointmentKind = Appointment['kind'];
