import { SEVERITIES, type Severity } from '../diagnostics/severity.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { renderText } from '../messages/render.ts';
import { SEVERITY_COUNTS } from '../messages/report/severity-words.ts';
import { SUMMARY_WORDS } from '../messages/report/summary-words.ts';

/**
 * What a run found, on one line: `2 errors, 1 info; 1 fixable with "smorg lint --fix" (3 suppressed)`, or that all is well.
 * @param paint draws the count of one severity, or the line when nothing is open
 */
export function writeCounts(
  { summary, language }: LintResult,
  paint: (text: string, severity: Severity | undefined) => string = (text) => text,
): string {
  const say = (word: keyof typeof SUMMARY_WORDS, count: number): string[] =>
    count === 0 ? [] : [renderText(SUMMARY_WORDS[word][language], { count, files: count }, language)];
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  const aside = [...say('suppressed', summary.suppressed), ...say('baselined', summary.baselined)];
  const besides = aside.length === 0 ? '' : ` (${aside.join(', ')})`;
  if (found.length === 0) {
    const word = SUMMARY_WORDS[aside.length === 0 ? 'clean' : 'nothingReported'][language];
    return paint(renderText(word, { files: summary.files }, language), undefined) + besides;
  }
  const words = found.map((severity) =>
    paint(renderText(SEVERITY_COUNTS[severity][language], { count: counts[severity] }, language), severity),
  );
  return [words.join(', '), ...say('fixable', summary.fixable)].join('; ') + besides;
}
