import type { Params } from '../diagnostics/finding.ts';
import type { Language } from '../diagnostics/text.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { renderText } from '../messages/render.ts';
import { SUMMARY_WORDS } from '../messages/report/summary-words.ts';
import type { ReportOptions } from './report-options.ts';

type Say = (word: keyof typeof SUMMARY_WORDS, params?: Params) => string;

function sayIn(language: Language): Say {
  return (word, params = {}) => renderText(SUMMARY_WORDS[word][language], params, language);
}

/** What a reader should know of the run besides its findings: whether it saw everything, what it checked, how long it took. */
export function writeNotes(result: LintResult, { elapsedMs }: Pick<ReportOptions, 'elapsedMs'>): readonly string[] {
  const say = sayIn(result.language);
  const { files, entities } = result.summary;
  if (files === 0 && !result.isComplete) return [say('nothingChecked')];
  const time = elapsedMs === undefined ? undefined : writeElapsed(elapsedMs, say);
  const checked =
    time === undefined ? say('checked', { files, entities }) : say('checkedInTime', { files, entities, time });
  return [...(result.isComplete ? [] : [say('incomplete')]), [checked, ...writeScope(result)].join(' ')];
}

/** That all is well, and what was checked, in one sentence. */
export function writeClean({ summary, language }: LintResult, { elapsedMs }: Pick<ReportOptions, 'elapsedMs'>): string {
  const say = sayIn(language);
  const { files, entities } = summary;
  if (elapsedMs === undefined) return say('cleanOf', { files, entities });
  return say('cleanInTime', { files, entities, time: writeElapsed(elapsedMs, say) });
}

/** The workspaces when there are several, and files that were passed over. */
export function writeScope({ workspaces, summary, language }: LintResult): readonly string[] {
  const say = sayIn(language);
  const folders = workspaces.map(({ folder }) => folder);
  const foreign = summary.foreignFiles.length;
  return [
    ...(folders.length > 1 ? [say('workspaces', { count: folders.length, folders })] : []),
    ...(foreign > 0 ? [say('foreign', { count: foreign })] : []),
  ];
}

function writeElapsed(elapsedMs: number, say: Say): string {
  if (elapsedMs < 1_000) return say('milliseconds', { milliseconds: Math.round(elapsedMs) });
  return say('seconds', { seconds: elapsedMs / 1_000 });
}
