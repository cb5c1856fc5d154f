import type { LintResult } from '../lint/lint-result.ts';
import type { ReportOptions } from './report-options.ts';

const CONFIGURATION = 'smorg.yaml';

/**
 * A file's path as a code host knows it, from the root of the repository. A finding about the command line has no file,
 * but code hosts refuse a finding without one: it is shown at the configuration, else at the first file of the run.
 */
export function hostPath(file: string | undefined, result: LintResult, { pathPrefix = '' }: ReportOptions): string {
  return pathPrefix + (file ?? anchorFile(result));
}

function anchorFile({ checkedFiles }: LintResult): string {
  return checkedFiles.find((path) => path === CONFIGURATION) ?? checkedFiles[0] ?? CONFIGURATION;
}
