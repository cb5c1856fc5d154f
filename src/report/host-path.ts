import type { LintResult } from '../lint/lint-result.ts';
import type { ReportOptions } from './report-options.ts';

const CONFIGURATION = 'smorg.yaml';

/**
 * A file's path as a code host knows it, from the root of the repository. A finding about the command line has no file,
 * but code hosts refuse a finding without one: it is shown at the configuration, else at the first file of the run.
 */
export function hostPath(file: string | undefined, result: LintResult, { pathPrefix = '' }: ReportOptions): string {
  return dropDots(pathPrefix + (file ?? anchorFile(result)));
}

function anchorFile({ checkedFiles }: LintResult): string {
  return checkedFiles.find((path) => path === CONFIGURATION) ?? checkedFiles[0] ?? CONFIGURATION;
}

/** A run in a folder inside the workspace names files above it, `social/../people.yaml`, which code hosts do not look up. */
function dropDots(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/') || '.';
}
