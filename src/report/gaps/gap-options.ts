import type { Priority } from '../../diagnostics/severity.ts';
import type { GapReport } from '../../gaps/gap-report.ts';
import type { ReportOptions } from '../report-options.ts';

type Shared = 'version' | 'color' | 'columns' | 'detail' | 'stopToken' | 'maxBytes' | 'maxCharacters' | 'fullReportUrl';

/** The part of a report that is shown. Scores are always those of the whole. */
export interface GapView {
  /** Number of a section of the article. */
  readonly section?: number | undefined;
  /** Gaps of this priority and graver ones. */
  readonly priority?: Priority | undefined;
}

/** What a gap report needs besides the gaps. */
export interface GapReportOptions extends Pick<ReportOptions, Shared> {
  readonly view?: GapView | undefined;
  /** Also show how the scores come about. */
  readonly explainsScore?: boolean | undefined;
}

/** Turns a finished gap report into the text of one format. Pure: the same input gives the same bytes. */
export type GapReporter = (report: GapReport, options: GapReportOptions) => string;
