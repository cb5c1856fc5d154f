import type { NodePlace } from '../../diagnostics/place.ts';
import type { Account, Entry, Person, Stage, Workflow } from '../../model/generated/entities.ts';
import type { Duration } from '../../time/duration.ts';
import type { StageEffort } from './effort-of.ts';
import type { Eligible } from './eligible-people.ts';
import type { PublishTime } from './publish-time.ts';
import type { StageWindow } from './stage-windows.ts';

/** A stage of an entry that is still to be done, with when and by whom. Instants are UTC minutes. */
export interface PlannedStage {
  /** `calendar/entry/stage`; with `@actor` behind it where several must approve. */
  readonly id: string;
  readonly entry: Entry;
  /** The account on which the entry appears first; its business calendar counts working days. */
  readonly account: Account;
  /** When it appears there. */
  readonly publish: PublishTime;
  readonly workflow: Workflow;
  readonly stage: Stage;
  readonly effort: StageEffort;
  /** When it may be worked on, inside the plan: never before the present or the first day. */
  readonly window: StageWindow;
  /** The window by lead times alone; where it lies before the present, the entry is late. */
  readonly planned: StageWindow;
  /** The entry is late, so its windows share what is left until publishing. */
  readonly isSqueezed: boolean;
  /** False when something on which the windows of the entry depend cannot be read, so that they may be others. */
  readonly hasKnownWindow: boolean;
  readonly lead: Duration;
  /** No lead is written, so a working day is assumed. */
  readonly isUsualLead: boolean;
  readonly eligible: Eligible;
  /** Must be somebody else than who did the text: an approval or a legal review. */
  readonly isApproval: boolean;
  /** First stage in which something is made: who does it is the author. */
  readonly isAuthoring: boolean;
  /** Who made it already, when that is known: no approver. */
  readonly author: Person | undefined;
}

/** Work that is not in the plan, and why. */
export interface LeftOut {
  readonly entry: Entry;
  /** The stage, when it is not the whole entry. */
  readonly stage: Stage | undefined;
  /** Person-time of it, when it is known. */
  readonly minutes: number | undefined;
  readonly reason: LeftOutReason;
  /** Who may do the stage. */
  readonly eligible: Eligible | undefined;
  readonly at: NodePlace;
}

/**
 * Why work is not in the plan: the entry has no date, no account, no workflow (several that hold alike, or one without
 * stages); its date is past; what is needed cannot be read; nobody may do the stage, its place is a declared vacancy, only the author
 * might approve, or it is done by somebody outside; or it takes no time that is known.
 */
export type LeftOutReason =
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
