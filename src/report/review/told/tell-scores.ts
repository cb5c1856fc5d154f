import type { Language } from '../../../diagnostics/text.ts';
import type { Review, WorkspaceReview } from '../../../diff/review/review.ts';
import type { GapReport, GapsSince, ScoreChange, SectionScore } from '../../../gaps/gap-report.ts';
import { formatNumber } from '../../../messages/format/number.ts';
import { GAP_CHANGE_WORDS } from '../../../messages/gaps/gap-change-words.ts';
import { GAP_WORDS } from '../../../messages/gaps/gap-words.ts';
import { REVIEW_WORDS } from '../../../messages/review/review-words.ts';
import { sayIn } from '../../plan/say.ts';
import { type ToldCell, type ToldSection, toldSection } from './told-section.ts';

/** The score of the whole, before and after, in a sentence. */
export function tellScore({ gaps }: WorkspaceReview, { language }: Review): readonly string[] {
  if (gaps === undefined) return [];
  const say = sayIn(REVIEW_WORDS, language);
  const after = gaps.score;
  const before = gaps.since?.score.before;
  if (after === undefined) return gaps.isComplete ? [] : [say('scoreUnknown')];
  const score =
    before === undefined
      ? say('score', { after })
      : before === after
        ? say('scoreSame', { after })
        : say('scoreMoved', { before, after, delta: tellDelta(before, after, language) });
  return [[score, ...tellHidden(gaps, language)].join(' ')];
}

/** That gaps which errors may hide count as open; nothing where there are none. */
function tellHidden({ since }: GapReport, language: Language): readonly string[] {
  const count = since?.hidden.length ?? 0;
  return count === 0 ? [] : [sayIn(GAP_CHANGE_WORDS, language)('hiddenScore', { count })];
}

/** The six sections, folded away where none moved. */
export function tellScores({ folder, gaps }: WorkspaceReview, { language }: Review): readonly ToldSection[] {
  if (gaps === undefined || gaps.sections.length === 0) return [];
  const say = sayIn(REVIEW_WORDS, language);
  const { since } = gaps;
  const heading =
    since === undefined ? [say('section'), say('now')] : [say('section'), say('before'), say('after'), say('change')];
  return [
    toldSection({
      kind: 'scores',
      folder,
      title: say('scores'),
      isFolded: since === undefined || !isMoved(since),
      heading,
      rows: [...gaps.sections.map((section) => sectionRow(section, since, language)), totalRow(gaps, language)],
    }),
  ];
}

function sectionRow(section: SectionScore, since: GapsSince | undefined, language: Language): readonly ToldCell[] {
  const before = since?.sections.find((one) => one.section === section.section)?.before;
  const under = section.isCapped ? [sayIn(GAP_WORDS, language)('capped')] : [];
  return scoreRow(
    { text: section.title },
    { ...whole(before), ...whole(section.score, 'after') },
    since,
    language,
    under,
  );
}

function totalRow({ score, since, language }: GapReport, spoken: Language): readonly ToldCell[] {
  const change = { ...whole(since?.score.before), ...whole(score, 'after') };
  return scoreRow({ text: REVIEW_WORDS.total[language] }, change, since, spoken, []);
}

function whole(score: number | undefined, of: keyof ScoreChange = 'before'): ScoreChange {
  return score === undefined ? {} : { [of]: score };
}

function scoreRow(
  name: ToldCell,
  { before, after }: ScoreChange,
  since: GapsSince | undefined,
  language: Language,
  under: readonly string[],
): readonly ToldCell[] {
  const bar = { kind: 'score', before, after, of: 100 } as const;
  const now: ToldCell = { text: tellNumber(after, language), bar, under };
  if (since === undefined) return [name, now];
  return [name, { text: tellNumber(before, language) }, now, { text: tellMove({ before, after }, language) }];
}

/** Whether any score is another than before. */
function isMoved({ score, sections }: GapsSince): boolean {
  return [score, ...sections].some(({ before, after }) => before !== undefined && before !== after);
}

function tellNumber(score: number | undefined, language: Language): string {
  return score === undefined ? REVIEW_WORDS.none[language] : formatNumber(score, language);
}

function tellMove(
  { before, after }: { before: number | undefined; after: number | undefined },
  language: Language,
): string {
  if (before === undefined || after === undefined || before === after) return REVIEW_WORDS.none[language];
  return `${after > before ? '▲' : '▼'} ${tellDelta(before, after, language)}`;
}

/** `+9`, `-3`. */
function tellDelta(before: number, after: number, language: Language): string {
  return `${after > before ? '+' : ''}${formatNumber(after - before, language)}`;
}
