import type { Language } from '../../diagnostics/text.ts';
import type { PlanChange } from '../../diff/since/plan-change.ts';
import type { PlanReportOptions } from '../plan/plan-options.ts';

/** What a report of what a change does to the plan needs besides the change, which is narrowed to the view already. */
export interface ChangeReportOptions extends PlanReportOptions {
  /** The ref as given, and the full name of the commit that was compared with. */
  readonly base: { readonly ref: string; readonly commit: string };
}

/** Turns a finished change into the text of one format. Pure: the same input gives the same bytes. */
export type ChangeReporter = (change: PlanChange, language: Language, options: ChangeReportOptions) => string;
