import { SEVERITIES } from '../diagnostics/severity.ts';
import type { Section } from '../facts/sections.ts';
import type { Gap, GapReport } from '../gaps/gap-report.ts';
import { PRIORITIES } from '../gaps/score.ts';
import type { GapFailOn, GapsOptions } from './gaps-options.ts';

type FailingOption = 'failUnder' | 'failOn' | 'failOnNew' | 'priority';

/**
 * The exit code of `smorg gaps`: 4 when a check failed, 1 when a score is below `--fail-under` or a gap reaches
 * `--fail-on`, else 0. With `--section` both look at that section alone; `--priority` only narrows what is shown. With
 * `--fail-on-new` only gaps that are new or worse count, from `--fail-on` on, else from `--priority` on, else all of them.
 */
export function gapsExitCode(
  reports: readonly GapReport[],
  { failUnder, failOn, failOnNew = false, priority }: Pick<GapsOptions, FailingOption>,
  section: Section | undefined,
): number {
  if (reports.some(({ checks }) => checks.some(({ idle }) => idle === 'failed'))) return 4;
  const from = failOn ?? (failOnNew ? (priority ?? 'low') : 'never');
  const isFailed = reports.some(
    (report) =>
      (failUnder !== undefined && !reaches(report, failUnder, section)) ||
      report.gaps.some(
        (gap) =>
          (section === undefined || gap.section === section) &&
          (!failOnNew || gap.change === 'new' || gap.change === 'worse') &&
          isReached(gap, from),
      ),
  );
  return isFailed ? 1 : 0;
}

/** Whether a score is high enough. Of what cannot be read nothing is known, so it does not do; what nothing asks for does. */
function reaches({ isComplete, score, sections }: GapReport, least: number, section: Section | undefined): boolean {
  if (!isComplete) return false;
  const own = section === undefined ? score : sections.find((one) => one.section === section)?.score;
  return own === undefined || own >= least;
}

function isReached({ severity, priority }: Gap, failOn: GapFailOn): boolean {
  const severities: readonly string[] = SEVERITIES;
  const priorities: readonly string[] = PRIORITIES;
  if (severities.includes(failOn)) return severities.indexOf(severity) <= severities.indexOf(failOn);
  return priorities.includes(failOn) && priorities.indexOf(priority) <= priorities.indexOf(failOn);
}
