import { wantsColor } from '../commands/global-options.ts';
import { reviewWorkspaces } from '../commands/review-workspaces.ts';
import { VERSION } from '../diagnostics/version.ts';
import type { Review } from '../diff/review/review.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { FORMATS, type FormatName } from '../report/formats.ts';
import { REVIEW_FORMATS, type ReviewFormatName } from '../report/review/review-formats.ts';
import { countGaps } from './count-gaps.ts';
import type { Job } from './job.ts';
import type { Judged, WritePage } from './judgement.ts';
import { lintOptions } from './lint-options-of.ts';
import { OWN_NOTICES } from './notices.ts';

/**
 * Judges as `smorg lint` does, whose rules read plan and gaps too; `all` also tells what becomes of those.
 *
 * @throws SmorgError for what the operator must mend
 */
export async function judgeFindings(job: Job): Promise<Judged> {
  const { io, inputs, root, paths, options, links } = job;
  const { checked, reviewIn } = await reviewWorkspaces(paths, root, lintOptions(job), io);
  const language = checked.spoken ?? 'en';
  const whole = reviewIn(language);
  const review: Review = inputs.command === 'lint' ? { ...whole, workspaces: [] } : whole;
  const { lint, verdict, workspaces } = review;
  const write =
    (format: FormatName, isScreen: boolean, shown: LintResult = lint) =>
    async () => {
      const report = await FORMATS[format](shown);
      return report(shown, {
        version: VERSION,
        docsBase: links.docsBase,
        otherNotices: OWN_NOTICES,
        ...(isScreen && { color: wantsColor(options, io), stopToken: io.randomWord() }),
      });
    };
  const page =
    (format: ReviewFormatName): WritePage =>
    async (given) =>
      (await REVIEW_FORMATS[format]())(review, given);
  // Whoever asks for a comment on failures alone wants to know, when all is well again, that it is.
  const isResolved = inputs.comment === 'on-failure' && verdict.exitCode === 0;
  return {
    kind: 'judged',
    exitCode: verdict.exitCode,
    language,
    counts: {
      errors: lint.summary.errors,
      warnings: lint.summary.warnings,
      'new-findings': lint.since && lint.since.counts.new + lint.since.counts.worse,
      ...countGaps(workspaces.map(({ gaps }) => gaps)),
    },
    write: {
      log: write('pretty', true),
      annotations: write('github', false, annotated(lint, inputs.annotations)),
      json: write('json', false),
      sarif: write('sarif', false),
      html: page('html'),
      summary: page('markdown'),
      comment: page(isResolved ? 'resolved' : 'comment'),
    },
  };
}

/** The findings that are shown beside the lines; without a base all are as good as new. */
function annotated(result: LintResult, which: Job['inputs']['annotations']): LintResult {
  if (which !== 'new') return result;
  const isOld = (change: string | undefined) => change === 'unchanged' || change === 'better';
  return { ...result, diagnostics: result.diagnostics.filter(({ change }) => !isOld(change)) };
}
