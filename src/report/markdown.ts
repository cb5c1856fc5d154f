import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Text } from '../diagnostics/text.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { renderText } from '../messages/render.ts';
import { LEFT_OUT_WORDS } from '../messages/report/left-out-words.ts';
import { SEVERITY_COUNTS } from '../messages/report/severity-words.ts';
import { SINCE_WORDS } from '../messages/report/since-words.ts';
import { writeCounts } from './counts.ts';
import { type Budget, countFitting } from './markdown/budget.ts';
import { writeRow, writeTableHeading } from './markdown/write-row.ts';
import { writeNotes } from './notes-of-run.ts';
import { rankFindings } from './rank-findings.ts';
import type { ReportOptions } from './report-options.ts';
import { toMarkdownText } from './safe/markdown-text.ts';
import { selectReported } from './select-reported.ts';
import { writeSince } from './since-lines.ts';

// A job summary over 1 MiB is dropped whole, and one near it without a word.
const JOB_SUMMARY_BYTES = 900 * 1_024;
const DETAILS_END = '\n</details>\n';

interface Part {
  /** What stands on the fold; a part without is open. */
  readonly title: string | undefined;
  readonly findings: readonly Diagnostic[];
}

/**
 * The report as Markdown, for a job summary or a comment: counts first, errors and warnings in a table, infos folded away.
 * Compared with an earlier state, what is new or worse stands in the table, and the rest is folded away. What does not fit
 * is left out a row at a time, the mildest first, and counted.
 */
export function formatMarkdown(result: LintResult, options: ReportOptions): string {
  const { maxBytes = JOB_SUMMARY_BYTES, maxCharacters = Number.POSITIVE_INFINITY } = options;
  const top = writeTop(result, options);
  const heading = `\n${writeTableHeading(result.language)}`;
  const parts = result.since === undefined ? bySeverity(result) : byChange(result);
  const openings = parts.map(({ title }) =>
    title === undefined ? heading : `\n<details><summary>${title}</summary>\n${heading}`,
  );
  const endings = parts.map(({ title }) => (title === undefined ? '' : DETAILS_END));
  const count = parts.reduce((sum, { findings }) => sum + findings.length, 0);
  // Room for whatever may have to follow is kept from the start, so that nothing is ever left open.
  const reserved = [top, ...openings, ...endings, writeRest(count, result, options)].join('');
  const rows = parts.flatMap(({ findings }) => findings.map((one) => writeRow(one, result.language, options)));
  const fitting = countFitting(rows, reserved, { maxBytes, maxCharacters } satisfies Budget);
  let start = 0;
  const bodies = parts.map(({ findings }, index) => {
    const own = rows.slice(start, Math.min(start + findings.length, fitting));
    start += findings.length;
    return own.length === 0 ? '' : openings[index] + own.join('') + endings[index];
  });
  return [top, ...bodies, fitting === rows.length ? '' : writeRest(rows.length - fitting, result, options)].join('');
}

function bySeverity(result: LintResult): Part[] {
  const ranked = rankFindings(selectReported(result));
  const mild = ranked.filter(({ severity }) => severity === 'info');
  return [
    { title: undefined, findings: ranked.filter(({ severity }) => severity !== 'info') },
    { title: say(SEVERITY_COUNTS.info, mild.length, result), findings: mild },
  ];
}

function byChange(result: LintResult): Part[] {
  const { fixed } = result.since!;
  const ranked = rankFindings(selectReported(result));
  const isFresh = ({ change }: Diagnostic): boolean => change !== 'unchanged' && change !== 'better';
  const better = ranked.filter(({ change }) => change === 'better');
  const same = ranked.filter(({ change }) => change === 'unchanged');
  return [
    { title: undefined, findings: ranked.filter(isFresh) },
    { title: say(SINCE_WORDS.better, better.length, result), findings: better },
    { title: say(SINCE_WORDS.fixed, fixed.length, result), findings: fixed },
    { title: say(SINCE_WORDS.unchanged, same.length, result), findings: same },
  ];
}

function say(text: Text, count: number, { language }: LintResult): string {
  return renderText(text[language], { count }, language);
}

function writeTop(result: LintResult, options: ReportOptions): string {
  const notes = writeNotes(result, options).map((note) => `\n${toMarkdownText(note)}\n`);
  const [since, ...unread] = writeSince(result).map(toMarkdownText);
  const changes = since === undefined ? '' : `**${since}**\n${unread.map((line) => `\n${line}\n`).join('')}\n`;
  return `## smorg lint\n\n${changes}**${toMarkdownText(writeCounts(result))}**\n${notes.join('')}`;
}

function writeRest(count: number, { language }: LintResult, { fullReportUrl }: ReportOptions): string {
  const words = renderText(LEFT_OUT_WORDS.rows[language], { count }, language);
  const link = fullReportUrl === undefined ? '' : ` [${LEFT_OUT_WORDS.fullReport[language]}](${fullReportUrl})`;
  return `\n${words}${link}\n`;
}
