import type { Language } from '../../diagnostics/text.ts';
import type { DiffReport } from '../../diff/diff-report.ts';
import type { PlanReportOptions } from '../plan/plan-options.ts';

/** What a report of a difference needs besides the difference. */
export interface DiffReportOptions extends Omit<PlanReportOptions, 'view'> {
  /** Contact fields may appear. */
  readonly showContacts: boolean;
}

/** Turns a finished difference into the text of one format. Pure: the same input gives the same bytes. */
export type DiffReporter = (report: DiffReport, language: Language, options: DiffReportOptions) => string;
