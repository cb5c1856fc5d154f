import type { Params } from '../diagnostics/finding.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { renderText } from '../messages/render.ts';
import { SUMMARY_WORDS } from '../messages/report/summary-words.ts';
import type { ReportOptions } from './report-options.ts';

/** What a reader should know of the run besides its findings: whether it saw everything, what it checked, how long it took. */
export function writeNotes(result: LintResult, { elapsedMs }: Pick<ReportOptions, 'elapsedMs'>): readonly string[] {
  const { summary, workspaces, isComplete, language } = result;
  const say = (word: keyof typeof SUMMARY_WORDS, params: Params = {}): string =>
    renderText(SUMMARY_WORDS[word][language], params, language);
  const { files, entities, foreignFiles } = summary;
  const time = elapsedMs === undefined ? undefined : writeElapsed(elapsedMs, say);
  const checked = [
    time === undefined ? say('checked', { files, entities }) : say('checkedInTime', { files, entities, time }),
  ];
  if (workspaces.length > 1)
    checked.push(say('workspaces', { count: workspaces.length, folders: workspaces.map(({ folder }) => folder) }));
  if (foreignFiles.length > 0) checked.push(say('foreign', { count: foreignFiles.length }));
  return [...(isComplete ? [] : [say('incomplete')]), checked.join(' ')];
}

function writeElapsed(elapsedMs: number, say: (word: 'milliseconds' | 'seconds', params: Params) => string): string {
  if (elapsedMs < 1_000) return say('milliseconds', { milliseconds: Math.round(elapsedMs) });
  return say('seconds', { seconds: elapsedMs / 1_000 });
}
