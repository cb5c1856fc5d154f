import type { Moment } from './moment.ts';

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
  /**
   * How far too much it is, the densest part first: stages whose work exceeds all the time they can get by the greatest
   * ratio, then the densest of what is left. Empty for bottlenecks beyond the greatest few.
   */
  readonly levels: readonly PlanLevel[];
  /** Cures, each tried, the best first. */
  readonly remedies: readonly PlanRemedy[];
}

/** Stages that need more than the time there is for them: `work / capacity` is the utilisation that nobody can avoid. */
export interface PlanLevel {
  readonly stages: readonly string[];
  readonly work: number;
  readonly capacity: number;
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
  | {
      readonly kind: 'work-absence';
      readonly person: string;
      readonly from: string;
      readonly until: string | undefined;
    }
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
    | 'no-stages'
    | 'past'
    | 'unknown'
    | 'nobody'
    | 'vacant'
    | 'only-author'
    | 'outside'
    | 'no-effort';
  /** The file it is written in. */
  readonly file: string;
}
