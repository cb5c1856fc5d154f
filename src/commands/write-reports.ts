import { relative, resolve } from 'node:path';
import type { Language } from '../diagnostics/text.ts';
import { VERSION } from '../diagnostics/version.ts';
import { findGitRoot } from '../files/git.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { FORMATS } from '../report/formats.ts';
import type { ReportOptions } from '../report/report-options.ts';
import { wantsColor } from './global-options.ts';
import type { Io } from './io.ts';
import type { LintOptions } from './lint-options.ts';
import type { Output } from './outputs.ts';

/** What the reports of one run need. */
export interface ReportJob {
  readonly outputs: readonly Output[];
  readonly options: LintOptions;
  readonly io: Io;
  /** Absolute folder that paths in reports are relative to. */
  readonly base: string;
  /** Milliseconds since the run began. */
  readonly elapsed: () => number;
  /** The finished result in a language. */
  readonly resultIn: (language: Language) => LintResult;
  /** The language that each format speaks. */
  readonly languageOf: (output: Output) => Language;
}

/**
 * Writes every report of a run to its file or to standard output.
 *
 * @throws SmorgError `output-not-written`
 */
export async function writeReports(job: ReportJob): Promise<void> {
  for (const output of job.outputs) {
    const result = job.resultIn(job.languageOf(output));
    const report = await FORMATS[output.format](result);
    const text = report(result, reportOptions(job, output));
    if (output.path === undefined) job.io.writeOut(text);
    else writeReportFile(resolve(job.base, output.path), output.path, text);
  }
}

function reportOptions({ options, io, base, elapsed }: ReportJob, output: Output): ReportOptions {
  const isScreen = output.path === undefined;
  const gitRoot = findGitRoot(base);
  const prefix = gitRoot === undefined ? '' : relative(gitRoot, base).replaceAll('\\', '/');
  return {
    version: VERSION,
    pathPrefix: prefix === '' ? '' : `${prefix}/`,
    color: isScreen && wantsColor(options, io),
    hyperlinks: isScreen && io.isTerminal && wantsColor(options, io),
    columns: io.columns,
    detail: options.quiet ? 'quiet' : options.verbose ? 'verbose' : 'normal',
    elapsedMs: isScreen ? elapsed() : undefined,
    stopToken: isScreen && io.env['GITHUB_ACTIONS'] === 'true' ? io.randomWord() : undefined,
  };
}

/**
 * Writes a report to a file.
 *
 * @param name the path as given, for messages
 * @throws SmorgError `output-not-written`
 */
export function writeReportFile(path: string, name: string, text: string): void {
  try {
    writeAtomically(path, text);
  } catch {
    throw operatorError('output-not-written', { path: name });
  }
}
