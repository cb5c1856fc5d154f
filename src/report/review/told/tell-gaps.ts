import type { Review, WorkspaceReview } from '../../../diff/review/review.ts';
import type { Gap, GapReport } from '../../../gaps/gap-report.ts';
import { GAP_WORDS, PRIORITY_WORDS } from '../../../messages/gaps/gap-words.ts';
import { CHANGE_WORDS } from '../../../messages/report/finding-words.ts';
import { REVIEW_WORDS } from '../../../messages/review/review-words.ts';
import { writeOwner, writeWhere } from '../../gaps/prose.ts';
import { groupGaps } from '../../gaps/select-gaps.ts';
import { sayIn } from '../../plan/say.ts';
import type { ReviewReportOptions } from '../review-options.ts';
import { tellPlace } from './tell-place.ts';
import { type ToldCell, type ToldItem, type ToldSection, toldSection } from './told-section.ts';

const SIGNS: Readonly<Record<Gap['priority'], string>> = { critical: '🔴', high: '🟠', medium: '🟡', low: '⚪' };

/** How many gaps there are, or what became of them, in a sentence. */
export function tellGapCounts({ gaps }: WorkspaceReview, { language }: Review): readonly string[] {
  if (gaps === undefined) return [];
  const say = sayIn(REVIEW_WORDS, language);
  const critical = gaps.gaps.filter(({ priority }) => priority === 'critical').length;
  if (gaps.since === undefined) return [say('openGaps', { count: gaps.gaps.length, critical })];
  const { counts } = gaps.since;
  const { new: fresh, worse, better, fixed, unchanged, hidden, unknown } = counts;
  if (fresh + worse + better + fixed + unchanged + hidden + unknown === 0) return [];
  const more = unknown === 0 ? [] : [say('unknownGaps', { count: unknown })];
  return [[say('gapCounts', { fresh, worse, better, fixed, unchanged }), ...more].join(' ')];
}

/** The gaps that a change opens, with the YAML that closes them; without a base all that are open, folded away. */
export function tellGaps(
  { folder, gaps: report }: WorkspaceReview,
  { language }: Review,
  options: ReviewReportOptions,
): readonly ToldSection[] {
  if (report === undefined) return [];
  const isCompared = report.since !== undefined;
  const told = isCompared ? report.gaps.filter(({ change }) => change === 'new' || change === 'worse') : report.gaps;
  if (told.length === 0) return [];
  const say = sayIn(REVIEW_WORDS, language);
  return [
    toldSection({
      kind: 'gaps',
      folder,
      title: say(isCompared ? 'gaps' : 'gapsNow', { count: told.length }),
      isFolded: !isCompared,
      items: groupGaps(told).map(({ gaps }) => itemOf(gaps, report, options)),
      notes: [say('example')],
    }),
  ];
}

/** The gaps that a change closes or makes smaller, that its errors may only hide, and that it leaves open on purpose. */
export function tellClosedGaps(
  { folder, gaps: report }: WorkspaceReview,
  { language }: Review,
  options: ReviewReportOptions,
): readonly ToldSection[] {
  if (report?.since === undefined) return [];
  const { fixed, hidden, accepted } = report.since;
  const say = sayIn(REVIEW_WORDS, language);
  const better = report.gaps.filter(({ change }) => change === 'better');
  const section = (title: 'gapsClosed' | 'gapsHidden', told: readonly ClosedGap[]): readonly ToldSection[] =>
    told.length === 0
      ? []
      : [
          toldSection({
            kind: 'aside',
            folder,
            title: say(title, { count: told.length }),
            isFolded: true,
            heading: [say('gap'), say('change'), say('place')],
            rows: told.map(({ gap, state, isEarlier }) => [
              { text: gap.message, style: 'words' },
              { text: state },
              placeOf(gap, options, isEarlier),
            ]),
          }),
        ];
  return [
    ...section('gapsClosed', [
      ...fixed.map((gap) => ({ gap, state: CHANGE_WORDS.fixed[language], isEarlier: true })),
      ...better.map((gap) => ({ gap, state: CHANGE_WORDS.better[language], isEarlier: false })),
      ...accepted.map((gap) => ({ gap, state: say('accepted'), isEarlier: true })),
    ]),
    ...section(
      'gapsHidden',
      hidden.map((gap) => ({ gap, state: say('hidden'), isEarlier: true })),
    ),
  ];
}

/** A gap that is no more what it was, with what became of it. */
interface ClosedGap {
  readonly gap: Gap;
  readonly state: string;
  /** It stands in the earlier state. */
  readonly isEarlier: boolean;
}

function itemOf(group: readonly Gap[], { language }: GapReport, options: ReviewReportOptions): ToldItem {
  const first = group[0]!;
  const say = sayIn(GAP_WORDS, language);
  const priority = PRIORITY_WORDS[first.priority][language];
  const state = group.every(({ change }) => change === 'worse') ? `, ${CHANGE_WORDS.worse[language]}` : '';
  return {
    title: `${SIGNS[first.priority]} ${priority}${state}: ${first.rule}`,
    places: group.map((gap) => {
      const { text, href } = placeOf(gap, options, false);
      return { text: gap.message, style: 'words', under: text === '' ? [] : [text], href };
    }),
    step: say('next', { step: first.nextStep }),
    lines: [say('why', { why: first.why }), writeOwner(first, language)],
    yaml: group.flatMap(({ remedy }) =>
      remedy.map((piece, i) => ({ where: writeWhere(piece, i, language), yaml: piece.yaml })),
    ),
  };
}

function placeOf({ places: [place] }: Gap, options: ReviewReportOptions, isEarlier: boolean): ToldCell {
  return place === undefined ? { text: '' } : tellPlace(place.file, place.range.start.line, options, isEarlier);
}
