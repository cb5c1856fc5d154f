import type { EntityName } from '../../diagnostics/finding.ts';
import type { NodePlace } from '../../diagnostics/place.ts';
import type { Person } from '../../model/generated/entities.ts';

/** What a date of the agenda is for. */
export type AppointmentKind =
  /** The figure of a KPI. */
  | 'measurement'
  /** A review meeting. */
  | 'review'
  /** A meeting that keeps a team in step. */
  | 'ritual'
  /** The crisis plan or a playbook is gone through. */
  | 'plan-review'
  | 'drill'
  /** A template or a statement is approved anew. */
  | 'statement-approval'
  /** Who can get into an account is gone through. */
  | 'access-review'
  | 'audience-analysis'
  /** A declared vacancy is filled. */
  | 'vacancy'
  /** What a review or a post-mortem decided is done. */
  | 'action'
  /** The review after a crisis is written. */
  | 'postmortem';

/** Something besides content that has a date: what, when, whose it is, and where that is written. */
export interface Appointment {
  readonly kind: AppointmentKind;
  /** Local date; of what has a time of day the date of the organisation's zone. */
  readonly date: string;
  /** When it begins in UTC minutes, where a time is known. */
  readonly start: number | undefined;
  /** How long it takes, where that is written. */
  readonly minutes: number | undefined;
  readonly entity: EntityName;
  readonly title: string;
  /** Actors as they are written, declared vacancies left out. */
  readonly owners: readonly string[];
  /** The people among them who are here on the day, by id. */
  readonly people: readonly Person[];
  /** It was to be done before today. Listed once, on the day on which it was to be done. */
  readonly isOverdue: boolean;
  /** Nothing says that it was ever done before. */
  readonly isFirst: boolean;
  /** The day that it is counted from: when it was last done, or when the crisis was. */
  readonly since: string | undefined;
  /** How often it comes back, as files write it. */
  readonly every: string | undefined;
  readonly at: NodePlace;
}
