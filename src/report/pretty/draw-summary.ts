import type { Params } from '../../diagnostics/finding.ts';
import { SEVERITIES, type Severity } from '../../diagnostics/severity.ts';
import type { LintResult } from '../../lint/lint-result.ts';
import { renderText } from '../../messages/render.ts';
import { SEVERITY_COUNTS } from '../../messages/report/severity-words.ts';
import { SUMMARY_WORDS } from '../../messages/report/summary-words.ts';
import type { ReportOptions } from '../report-options.ts';
import { toTerminalText } from '../safe/terminal-text.ts';
import { MOST_FULL_PER_RULE, type Shown } from './choose-shown.ts';
import type { Paint } from './paint.ts';

/** The closing lines: counts, what was left out of the report, what was checked. One calm line when all is well. */
export function drawSummary(result: LintResult, options: ReportOptions, shown: Shown, paint: Paint): string {
  const say = (word: keyof typeof SUMMARY_WORDS, params: Params = {}): string =>
    toTerminalText(renderText(SUMMARY_WORDS[word][result.language], params, result.language));
  const { summary, isComplete } = result;
  const rows = [drawCounts(result, paint, say)];
  if (!isComplete) rows.push(say('incomplete'));
  if (shown.brief > 0) rows.push(say('brief', { count: shown.brief, each: MOST_FULL_PER_RULE }));
  if (shown.hidden > 0) rows.push(say('hidden', { count: shown.hidden }));
  if (shown.quiet > 0) rows.push(say('quiet', { count: shown.quiet }));
  if (options.detail === 'quiet') return rows.join('\n');
  rows.push(paint.quiet(writeChecked(result, options, say)));
  if (options.detail === 'verbose')
    rows.push(...summary.foreignFiles.map((file) => paint.quiet(`  ${say('foreignFile', { file })}`)));
  return rows.join('\n');
}

type Say = (word: keyof typeof SUMMARY_WORDS, params?: Params) => string;

function drawCounts({ summary, language }: LintResult, paint: Paint, say: Say): string {
  const counts: Readonly<Record<Severity, number>> = {
    error: summary.errors,
    warning: summary.warnings,
    info: summary.infos,
  };
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  const aside = [
    ...(summary.suppressed > 0 ? [say('suppressed', { count: summary.suppressed })] : []),
    ...(summary.baselined > 0 ? [say('baselined', { count: summary.baselined })] : []),
  ];
  const besides = aside.length === 0 ? '' : ` (${aside.join(', ')})`;
  if (found.length === 0) {
    return paint.good(say(aside.length === 0 ? 'clean' : 'nothingReported', { files: summary.files })) + besides;
  }
  const words = found.map((severity) =>
    paint.severity[severity](renderText(SEVERITY_COUNTS[severity][language], { count: counts[severity] }, language)),
  );
  const fixable = summary.fixable > 0 ? `; ${say('fixable', { count: summary.fixable })}` : '';
  return words.join(', ') + fixable + besides;
}

function writeChecked({ summary, workspaces }: LintResult, { elapsedMs }: ReportOptions, say: Say): string {
  const { files, entities, foreignFiles } = summary;
  const time = elapsedMs === undefined ? undefined : writeElapsed(elapsedMs, say);
  const said = [
    time === undefined ? say('checked', { files, entities }) : say('checkedInTime', { files, entities, time }),
  ];
  if (workspaces.length > 1)
    said.push(say('workspaces', { count: workspaces.length, folders: workspaces.map(({ folder }) => folder) }));
  if (foreignFiles.length > 0) said.push(say('foreign', { count: foreignFiles.length }));
  return said.join(' ');
}

function writeElapsed(elapsedMs: number, say: Say): string {
  if (elapsedMs < 1_000) return say('milliseconds', { milliseconds: Math.round(elapsedMs) });
  return say('seconds', { seconds: elapsedMs / 1_000 });
}
