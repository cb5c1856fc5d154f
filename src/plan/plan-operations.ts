import type { Appointment } from '../analysis/agenda/appointment.ts';
import type { Moment } from './moment.ts';

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
  /** False where something it rests on cannot be read, so that somebody may answer who is not counted. */
  readonly isKnown: boolean;
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
  /** The longest when one person answers nowhere, and who that is. */
  readonly withoutOne: PlanReachAt | undefined;
}

/** What happens when somebody is away. */
export interface PlanResilience {
  /** Functions and approvals of accounts that rest on one person, or on two, by account, function, stage and people. */
  readonly alone: readonly PlanAlone[];
  /** Core functions of accounts that nobody does, by account and function. */
  readonly undone: readonly { readonly account: string; readonly function: string }[];
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
