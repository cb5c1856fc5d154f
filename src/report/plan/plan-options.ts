import type { Language } from '../../diagnostics/text.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ReportOptions } from '../report-options.ts';
import type { PlanView } from './select-view.ts';

type Shared = 'version' | 'color' | 'columns' | 'detail' | 'stopToken' | 'maxBytes' | 'maxCharacters' | 'fullReportUrl';

/** What a report of a plan needs besides the plan. Everything that could differ between two machines is handed in here. */
export interface PlanReportOptions extends Pick<ReportOptions, Shared> {
  /** Version of the time zone data that the runtime has, `2025c`. */
  readonly timeZoneData: string;
  /** The part of the plan that is reported; the whole plan is still what proofs are told from. */
  readonly view?: PlanView | undefined;
}

/** Turns a finished plan into the text of one format. Pure: the same input gives the same bytes. */
export type PlanReporter = (plan: Plan, language: Language, options: PlanReportOptions) => string;
