import { relative, resolve } from 'node:path';
import { VERSION } from '../diagnostics/version.ts';
import { findGitRoot } from '../files/git.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { REVIEW_FORMAT_NAMES, REVIEW_FORMATS, type ReviewFormatName } from '../report/review/review-formats.ts';
import type { ReviewReportOptions } from '../report/review/review-options.ts';
import { filesUrls } from './files-urls.ts';
import type { Io } from './io.ts';
import { baseOf } from './prepare-organisations.ts';
import type { ReviewOptions } from './review-options.ts';
import { reviewWorkspaces } from './review-workspaces.ts';
import { writeReportFile } from './write-reports.ts';

interface ReviewOutput {
  readonly format: ReviewFormatName;
  /** The file it goes to, as given; `undefined` for standard output. */
  readonly path: string | undefined;
}

/**
 * `smorg review [ref] [path…]`: what a change does to the organisation: findings, gaps, people's weeks, answers.
 *
 * @returns the exit code of `smorg lint`; with a ref only what is new or worse fails, unless `--no-fail-on-new` is given
 * @throws SmorgError for what the operator must mend
 */
export async function reviewCommand(
  ref: string | undefined,
  paths: readonly string[],
  options: ReviewOptions,
  io: Io,
): Promise<number> {
  const base = baseOf(options, io);
  const outputs = outputsOf(options);
  const { failOnNew = true, ...rest } = options;
  const since = ref === undefined ? {} : { since: ref, failOnNew };
  const { checked, reviewIn } = await reviewWorkspaces(paths, base, { ...rest, ...since }, io);
  const review = reviewIn(checked.spoken ?? 'en');
  const reportOptions = shownOptions(base, review.base?.commit, options, io);
  for (const { format, path } of outputs) {
    const text = (await REVIEW_FORMATS[format]())(review, reportOptions);
    if (path === undefined) io.writeOut(text);
    else writeReportFile(resolve(base, path), path, text);
  }
  return review.verdict.exitCode;
}

function shownOptions(
  base: string,
  earlier: string | undefined,
  { showContacts = false }: ReviewOptions,
  io: Io,
): ReviewReportOptions {
  const gitRoot = findGitRoot(base);
  const prefix = gitRoot === undefined ? '' : relative(gitRoot, base).replaceAll('\\', '/');
  return {
    version: VERSION,
    pathPrefix: prefix === '' ? '' : `${prefix}/`,
    showContacts,
    ...filesUrls(io.env, earlier),
  };
}

function outputsOf({ format: written = ['markdown'] }: ReviewOptions): readonly ReviewOutput[] {
  const outputs = written.map((text): ReviewOutput => {
    const [name = '', path] = text.split(/=(.*)/);
    const format = REVIEW_FORMAT_NAMES.find((known) => known === name);
    if (format === undefined)
      throw operatorError('bad-option-value', { option: '--format', value: name, choices: REVIEW_FORMAT_NAMES });
    return { format, path: path || undefined };
  });
  const onScreen = outputs.filter(({ path }) => path === undefined);
  if (onScreen.length > 1)
    throw operatorError('two-reports-one-output', { formats: onScreen.map(({ format }) => format) });
  return outputs;
}
