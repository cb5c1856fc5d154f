import type { Change } from '../../diagnostics/change.ts';
import type { Gap, GapReport, GapsSince, ScoreChange } from '../../gaps/gap-report.ts';
import { formatDate } from '../../messages/format/date.ts';
import { GAP_CHANGE_WORDS } from '../../messages/gaps/gap-change-words.ts';
import { shortCommit } from '../diff/short-commit.ts';
import { sayIn } from '../plan/say.ts';
import type { GapView } from './gap-options.ts';
import { selectGaps } from './select-gaps.ts';

/** A report that was compared with an earlier state. */
export type ComparedReport = GapReport & { readonly since: GapsSince };

/** The gaps that a view shows, by what happened to them. */
export type GapsByChange = Readonly<Record<Change | 'hidden' | 'accepted' | 'unknown', readonly Gap[]>>;

/** The report, which must have been compared. */
export function compared(report: GapReport): ComparedReport {
  if (report.since === undefined) throw new Error('the report was not compared with an earlier state');
  return { ...report, since: report.since };
}

/** Sorts the gaps that a view shows by what happened to them. */
export function gapsByChange(report: ComparedReport, view: GapView): GapsByChange {
  const shown = selectGaps(report, view);
  const of = (change: Change | undefined) => shown.filter((gap) => gap.change === change);
  const gone = (gaps: readonly Gap[]) => selectGaps({ ...report, gaps }, view);
  return {
    ...{ new: of('new'), worse: of('worse'), better: of('better'), unchanged: of('unchanged'), unknown: of(undefined) },
    ...{ fixed: gone(report.since.fixed), hidden: gone(report.since.hidden), accepted: gone(report.since.accepted) },
  };
}

/** What the report is about: whose, when, and since when. */
export function writeSinceSubject({ organization, folder, today, language, since }: ComparedReport): string {
  const name = `${organization.trim() === '' ? folder : organization}, ${formatDate(today, language)}`;
  return sayIn(GAP_CHANGE_WORDS, language)('since', { name, ref: since.ref, commit: shortCommit(since.commit) });
}

/** What happened, in one sentence, and what nobody can say. */
export function writeSinceHeadline(report: ComparedReport, gaps: GapsByChange, view: GapView): readonly string[] {
  const { language, isComplete, since } = report;
  const say = sayIn(GAP_CHANGE_WORDS, language);
  if (since.base === 'empty') return [say('empty', { ref: since.ref })];
  const told = (['new', 'worse', 'better', 'fixed', 'hidden', 'accepted', 'unknown', 'unchanged'] as const)
    .filter((change) => gaps[change].length > 0)
    .map((change) => say(change, { count: gaps[change].length }));
  const isWhole = view.section === undefined && view.priority === undefined;
  const isRead = isComplete && since.base !== 'incomplete';
  const isSame = hasNone(gaps) && gaps.unknown.length === 0;
  return [
    isSame ? say(!isWhole ? 'noneHere' : isRead ? 'none' : 'noneRead') : say('gaps', { changes: told.join(', ') }),
    ...scoreSentence(since.score, report),
    ...(since.hidden.length > 0 ? [say('hiddenScore', { count: since.hidden.length })] : []),
    ...(since.base === 'incomplete' ? [say('incomplete', { ref: since.ref })] : []),
    ...(isComplete ? [] : [say('headIncomplete')]),
  ];
}

function hasNone(gaps: GapsByChange): boolean {
  return [gaps.new, gaps.worse, gaps.better, gaps.fixed, gaps.hidden, gaps.accepted].every((some) => some.length === 0);
}

function scoreSentence({ before, after }: ScoreChange, { language }: GapReport): readonly string[] {
  const say = sayIn(GAP_CHANGE_WORDS, language);
  if (after === undefined) return [];
  if (before === undefined) return [say('scoreFirst', { after })];
  return [before === after ? say('scoreSame', { after }) : say('score', { before, after })];
}

/** The sections whose scores are known and no longer what they were, each with both. */
export function writeSectionScores({
  sections,
  since,
  language,
}: ComparedReport): readonly (readonly [string, string])[] {
  const say = sayIn(GAP_CHANGE_WORDS, language);
  return sections.flatMap(({ section, title }) => {
    const { before, after } = since.sections.find((one) => one.section === section) ?? {};
    if (before === undefined || after === undefined || before === after) return [];
    return [[title, say('moved', { before, after })] as const];
  });
}
