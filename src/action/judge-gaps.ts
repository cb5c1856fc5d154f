import { gapsExitCode } from '../commands/gaps-exit-code.ts';
import { wantsColor } from '../commands/global-options.ts';
import { reviewWorkspaces } from '../commands/review-workspaces.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { VERSION } from '../diagnostics/version.ts';
import type { Gap, GapReport } from '../gaps/gap-report.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { GAP_FORMATS } from '../report/gaps/gap-formats.ts';
import { GAPS_SINCE_FORMATS } from '../report/gaps/gaps-since-formats.ts';
import { formatGithub } from '../report/github.ts';
import { countGaps } from './count-gaps.ts';
import type { Job } from './job.ts';
import type { Judged } from './judgement.ts';
import { lintOptions } from './lint-options-of.ts';
import { OWN_NOTICES } from './notices.ts';
import { onlyOne, writePages } from './write-pages.ts';

/**
 * Judges what is missing, as `smorg gaps` does.
 *
 * @throws SmorgError for what the operator must mend
 */
export async function judgeGaps(job: Job): Promise<Judged> {
  const { io, inputs, root, paths, options, base } = job;
  const { checked, reviewIn } = await reviewWorkspaces(paths, root, lintOptions(job), io);
  const language = checked.spoken ?? 'en';
  const review = reviewIn(language);
  const reports = review.workspaces.map(({ gaps, folder }) => {
    if (gaps === undefined) throw operatorError('broken-configuration', { path: folder });
    return gaps;
  });
  const isCompared = base !== undefined;
  const { failOn } = inputs;
  const failing = { failOnNew: isCompared && inputs.failOnNew, ...(failOn && { failOn }) };
  const exitCode = gapsExitCode(reports, failing, undefined);
  const formats = isCompared ? GAPS_SINCE_FORMATS : GAP_FORMATS;
  const markdown = await formats.markdown();
  const isResolved = inputs.comment === 'on-failure' && exitCode === 0;
  return {
    ...{ kind: 'judged', exitCode, language, counts: countGaps(reports) },
    write: {
      log: async () => {
        const pretty = await formats.pretty();
        const shown = { version: VERSION, color: wantsColor(options, io), stopToken: io.randomWord() };
        return reports.map((report) => pretty(report, shown)).join('');
      },
      annotations: async () => {
        const shown = reports.flatMap(({ gaps }) => gaps.filter((gap) => inputs.annotations !== 'new' || isFresh(gap)));
        const result = { ...review.lint, diagnostics: shown.map(asFinding) };
        return formatGithub(result, { version: VERSION, otherNotices: OWN_NOTICES });
      },
      json: async () => (await formats.json())(onlyOne(reports, foldersOf(reports)), { version: VERSION }),
      sarif: nothing,
      html: nothing,
      ...writePages(reports, (report, room) => markdown(report, { version: VERSION, ...room }), { review, isResolved }),
    },
  };
}

/** Inputs that ask for it are refused with this command. */
async function nothing(): Promise<string> {
  return '';
}

function foldersOf(reports: readonly GapReport[]): readonly string[] {
  return reports.map(({ folder }) => folder);
}

/** Without a base all gaps are as good as new. */
function isFresh({ change }: Gap): boolean {
  return change !== 'unchanged' && change !== 'better';
}

/** A gap as what the runner shows beside a line. */
function asFinding({ rule, severity, message, nextStep, places, docs, fingerprint, change }: Gap): Diagnostic {
  const [place] = places;
  return {
    ...{ rule, severity, message, help: nextStep, docs, fingerprint, disposition: 'reported' },
    ...{ params: {}, related: [], fixes: [], sources: [] },
    ...(place && { file: place.file, range: place.range }),
    ...(change && { change }),
  };
}
