import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { renderText } from '../messages/render.ts';
import { LEFT_OUT_WORDS } from '../messages/report/left-out-words.ts';
import { SEVERITY_COUNTS } from '../messages/report/severity-words.ts';
import { writeCounts } from './counts.ts';
import { type Budget, countFitting } from './markdown/budget.ts';
import { writeRow, writeTableHeading } from './markdown/write-row.ts';
import { writeNotes } from './notes-of-run.ts';
import { rankFindings } from './rank-findings.ts';
import type { ReportOptions } from './report-options.ts';
import { toMarkdownText } from './safe/markdown-text.ts';
import { selectReported } from './select-reported.ts';

// A job summary over 1 MiB is dropped whole, and one near it without a word.
const JOB_SUMMARY_BYTES = 900 * 1_024;
const DETAILS_END = '\n</details>\n';

/**
 * The report as Markdown, for a job summary or a comment: counts first, errors and warnings in a table, infos folded away.
 * What does not fit is left out a row at a time, the mildest first, and counted.
 */
export function formatMarkdown(result: LintResult, options: ReportOptions): string {
  const { maxBytes = JOB_SUMMARY_BYTES, maxCharacters = Number.POSITIVE_INFINITY } = options;
  const top = writeTop(result, options);
  const ranked = rankFindings(selectReported(result));
  const grave = ranked.filter(({ severity }) => severity !== 'info');
  const mild = ranked.filter(({ severity }) => severity === 'info');
  const heading = `\n${writeTableHeading(result.language)}`;
  const details = `\n<details><summary>${countInfos(mild, result)}</summary>\n${heading}`;
  // Room for whatever may have to follow is kept from the start, so that nothing is ever left open.
  const reserved = top + heading + details + DETAILS_END + writeRest(ranked.length, result, options);
  const rows = [...grave, ...mild].map((finding) => writeRow(finding, result.language, options));
  const fitting = countFitting(rows, reserved, { maxBytes, maxCharacters } satisfies Budget);
  const graveRows = rows.slice(0, Math.min(fitting, grave.length));
  const mildRows = rows.slice(grave.length, fitting);
  return [
    top,
    graveRows.length === 0 ? '' : heading + graveRows.join(''),
    mildRows.length === 0 ? '' : details + mildRows.join('') + DETAILS_END,
    fitting === rows.length ? '' : writeRest(rows.length - fitting, result, options),
  ].join('');
}

function writeTop(result: LintResult, options: ReportOptions): string {
  const notes = writeNotes(result, options).map((note) => `\n${toMarkdownText(note)}\n`);
  return `## smorg lint\n\n**${toMarkdownText(writeCounts(result))}**\n${notes.join('')}`;
}

function countInfos(infos: readonly Diagnostic[], { language }: LintResult): string {
  return renderText(SEVERITY_COUNTS.info[language], { count: infos.length }, language);
}

function writeRest(count: number, { language }: LintResult, { fullReportUrl }: ReportOptions): string {
  const words = renderText(LEFT_OUT_WORDS.rows[language], { count }, language);
  const link = fullReportUrl === undefined ? '' : ` [${LEFT_OUT_WORDS.fullReport[language]}](${fullReportUrl})`;
  return `\n${words}${link}\n`;
}
