import type { Absence, Entry, Person } from '../../model/generated/entities.ts';
import type { PlannedStage } from '../back-schedule/planned-stage.ts';
import type { Edit } from '../flow/edit.ts';

/** What may cure a bottleneck, with the change to the problem that it means. */
export interface RemedyCandidate {
  readonly does: RemedyAction;
  readonly edits: readonly Edit[];
}

/** What somebody would have to do. */
export type RemedyAction =
  /** `minutes` of capacity beyond what is stated, within working time. */
  | { readonly kind: 'more-hours'; readonly person: Person; readonly week: string; readonly minutes: number }
  | { readonly kind: 'publish-later'; readonly entry: Entry; readonly workingDays: number }
  | { readonly kind: 'begin-earlier'; readonly stage: PlannedStage; readonly workingDays: number }
  | { readonly kind: 'gain-skill'; readonly person: Person; readonly skills: readonly string[] }
  | { readonly kind: 'join'; readonly person: Person }
  | { readonly kind: 'work-absence'; readonly person: Person; readonly absence: Absence };
