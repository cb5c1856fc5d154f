import type { Params } from '../../diagnostics/finding.ts';
import type { LintResult } from '../../lint/lint-result.ts';
import { renderText } from '../../messages/render.ts';
import { SINCE_WORDS } from '../../messages/report/since-words.ts';
import { SUMMARY_WORDS } from '../../messages/report/summary-words.ts';
import { writeCounts } from '../counts.ts';
import { writeClean, writeNotes, writeScope } from '../notes-of-run.ts';
import type { ReportOptions } from '../report-options.ts';
import { toTerminalText } from '../safe/terminal-text.ts';
import { writeSince } from '../since-lines.ts';
import { MOST_FULL_PER_RULE, type Shown } from './choose-shown.ts';
import type { Paint } from './paint.ts';

/** The closing lines: counts, what was left out of the report, what was checked. One calm line when all is well. */
export function drawSummary(result: LintResult, options: ReportOptions, shown: Shown, paint: Paint): string {
  const { errors, warnings, infos, suppressed, baselined } = result.summary;
  const isClean = errors + warnings + infos + suppressed + baselined === 0;
  const rows = [
    ...writeSince(result).map((line, index) => (index === 0 ? paint.strong : paint.quiet)(toTerminalText(line))),
    ...(isClean ? drawClean(result, options, paint) : drawOpen(result, options, shown, paint)),
  ];
  if (options.detail === 'verbose')
    rows.push(...result.summary.foreignFiles.map((file) => paint.quiet(`  ${say(result, 'foreignFile', { file })}`)));
  return rows.join('\n');
}

function say({ language }: LintResult, word: keyof typeof SUMMARY_WORDS, params: Params): string {
  return toTerminalText(renderText(SUMMARY_WORDS[word][language], params, language));
}

function sayFolded({ language }: LintResult, count: number): string {
  return renderText(SINCE_WORDS.folded[language], { count }, language);
}

function drawClean(result: LintResult, options: ReportOptions, paint: Paint): string[] {
  const scope = writeScope(result).join(' ');
  return [paint.good(writeClean(result, options)), ...(scope === '' ? [] : [paint.quiet(toTerminalText(scope))])];
}

function drawOpen(result: LintResult, options: ReportOptions, shown: Shown, paint: Paint): string[] {
  const rows = [
    writeCounts(result, (text, severity) =>
      severity === undefined ? paint.good(text) : paint.severity[severity](text),
    ),
  ];
  if (shown.brief > 0) rows.push(say(result, 'brief', { count: shown.brief, each: MOST_FULL_PER_RULE }));
  if (shown.folded > 0) rows.push(toTerminalText(sayFolded(result, shown.folded)));
  if (shown.hidden > 0) rows.push(say(result, 'hidden', { count: shown.hidden }));
  if (shown.quiet > 0) rows.push(say(result, 'quiet', { count: shown.quiet }));
  if (options.detail !== 'quiet')
    rows.push(...writeNotes(result, options).map((note) => paint.quiet(toTerminalText(note))));
  return rows;
}
