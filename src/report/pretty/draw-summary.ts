import type { Params } from '../../diagnostics/finding.ts';
import type { LintResult } from '../../lint/lint-result.ts';
import { renderText } from '../../messages/render.ts';
import { SUMMARY_WORDS } from '../../messages/report/summary-words.ts';
import { writeCounts } from '../counts.ts';
import { writeNotes } from '../notes-of-run.ts';
import type { ReportOptions } from '../report-options.ts';
import { toTerminalText } from '../safe/terminal-text.ts';
import { MOST_FULL_PER_RULE, type Shown } from './choose-shown.ts';
import type { Paint } from './paint.ts';

/** The closing lines: counts, what was left out of the report, what was checked. Two calm lines when all is well. */
export function drawSummary(result: LintResult, options: ReportOptions, shown: Shown, paint: Paint): string {
  const say = (word: keyof typeof SUMMARY_WORDS, params: Params): string =>
    toTerminalText(renderText(SUMMARY_WORDS[word][result.language], params, result.language));
  const rows = [
    writeCounts(result, (text, severity) =>
      severity === undefined ? paint.good(text) : paint.severity[severity](text),
    ),
  ];
  if (shown.brief > 0) rows.push(say('brief', { count: shown.brief, each: MOST_FULL_PER_RULE }));
  if (shown.hidden > 0) rows.push(say('hidden', { count: shown.hidden }));
  if (shown.quiet > 0) rows.push(say('quiet', { count: shown.quiet }));
  if (options.detail === 'quiet') return rows.join('\n');
  rows.push(...writeNotes(result, options).map((note) => paint.quiet(toTerminalText(note))));
  if (options.detail === 'verbose')
    rows.push(...result.summary.foreignFiles.map((file) => paint.quiet(`  ${say('foreignFile', { file })}`)));
  return rows.join('\n');
}
