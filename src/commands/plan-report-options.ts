import { VERSION } from '../diagnostics/version.ts';
import type { PlanReportOptions } from '../report/plan/plan-options.ts';
import { type GlobalOptions, wantsColor } from './global-options.ts';
import type { Io } from './io.ts';

/** What reports of plans and drills take from the command line and the process. */
export function planReportOptions(options: GlobalOptions, io: Io, isScreen = true): PlanReportOptions {
  return {
    version: VERSION,
    color: isScreen && wantsColor(options, io),
    columns: io.columns,
    detail: options.quiet ? 'quiet' : options.verbose ? 'verbose' : 'normal',
    stopToken: isScreen && io.env['GITHUB_ACTIONS'] === 'true' ? io.randomWord() : undefined,
    timeZoneData: io.timeZoneData,
  };
}
