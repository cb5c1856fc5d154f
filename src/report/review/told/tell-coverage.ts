import { CHANGES, type Change } from '../../../diagnostics/change.ts';
import type { Language } from '../../../diagnostics/text.ts';
import type { Review, WorkspaceReview } from '../../../diff/review/review.ts';
import type { CoverageChange } from '../../../diff/since/plan-change.ts';
import { formatShortMinutes } from '../../../messages/format/duration.ts';
import { CHANGE_WORDS } from '../../../messages/report/finding-words.ts';
import { COVERAGE_ASPECTS, REVIEW_WORDS } from '../../../messages/review/review-words.ts';
import type { PlanCoverage } from '../../../plan/plan-operations.ts';
import { sayIn } from '../../plan/say.ts';
import { writeMoment } from '../../plan/write-time.ts';
import { type ToldCell, type ToldSection, toldSection } from './told-section.ts';

/** What becomes of the answers on an account, in one language. */
interface Answering {
  readonly account: string;
  readonly language: string | undefined;
  readonly before: PlanCoverage | undefined;
  readonly after: PlanCoverage | undefined;
  /** What of it changed, the gravest first. */
  readonly changes: readonly CoverageChange[];
}

/** Accounts whose answering changes; without a base those on which nobody answers at times. */
export function tellCoverage(
  { plan, planChange, folder }: WorkspaceReview,
  { language }: Review,
): readonly ToldSection[] {
  if (plan === undefined) return [];
  const say = sayIn(REVIEW_WORDS, language);
  if (planChange === undefined || planChange.obstacle !== undefined) {
    const holes = plan.coverage.filter(({ isKnown, uncovered }) => isKnown && uncovered > 0);
    if (holes.length === 0) return [];
    return [
      toldSection({
        kind: 'coverage',
        folder,
        title: say('coverageNow'),
        heading: [say('account'), say('nobodyNow'), say('wait')],
        rows: joinAlike(
          holes.map((one) => [accountCell(one), nobodyCell(one, undefined, language), waitCell(one, language)]),
        ),
      }),
    ];
  }
  const told = answeringOf(planChange.coverage).filter(({ changes }) => changes.length > 0);
  if (told.length === 0) return [];
  return [
    toldSection({
      kind: 'coverage',
      folder,
      title: say('coverage'),
      heading: [say('account'), say('nobodyBefore'), say('nobodyAfter'), say('wait'), say('change')],
      rows: joinAlike(told.map((one) => changeRow(one, language))),
    }),
  ];
}

/** Accounts of which the same is told stand in one row. */
function joinAlike(rows: readonly (readonly ToldCell[])[]): readonly (readonly ToldCell[])[] {
  const groups = new Map<string, (readonly ToldCell[])[]>();
  for (const row of rows) {
    const key = JSON.stringify(row.slice(1));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((alike) => {
    const [, ...rest] = alike[0]!;
    return [{ text: alike.map(([account]) => account!.text).join(', ') }, ...rest];
  });
}

function answeringOf(coverage: readonly CoverageChange[]): readonly Answering[] {
  const groups = new Map<string, CoverageChange[]>();
  for (const one of coverage) {
    const key = JSON.stringify([one.account, one.language]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => ({
    account: group[0]!.account,
    language: group[0]!.language,
    before: group.find(({ before }) => before !== undefined)?.before,
    after: group.find(({ after }) => after !== undefined)?.after,
    changes: group.filter(({ change }) => change !== 'unchanged').sort((a, b) => rank(a.change) - rank(b.change)),
  }));
}

function rank(change: Change): number {
  return CHANGES.indexOf(change);
}

function changeRow(
  { account, language: spoken, before, after, changes }: Answering,
  language: Language,
): readonly ToldCell[] {
  const aspects = sayIn(COVERAGE_ASPECTS, language);
  const said = [
    ...new Set(changes.map(({ aspect, change }) => `${aspects(aspect)}: ${CHANGE_WORDS[change][language]}`)),
  ];
  return [
    accountCell({ account, language: spoken }),
    { text: tellNobody(before, language) },
    nobodyCell(after, before, language),
    waitCell(after, language),
    { text: said[0] ?? '', under: said.slice(1) },
  ];
}

function accountCell({ account, language }: Pick<PlanCoverage, 'account' | 'language'>): ToldCell {
  return { text: language === undefined ? account : `${account} (${language})` };
}

function nobodyCell(after: PlanCoverage | undefined, before: PlanCoverage | undefined, language: Language): ToldCell {
  const [was, is] = [before, after].map(coveredShare);
  return { text: tellNobody(after, language), bar: { kind: 'covered', before: was, after: is, of: 100 } };
}

function tellNobody(coverage: PlanCoverage | undefined, language: Language): string {
  if (coverage === undefined) return REVIEW_WORDS.none[language];
  const [part, whole] = [coverage.uncovered, coverage.required].map((minutes) => formatShortMinutes(minutes, language));
  return sayIn(REVIEW_WORDS, language)('partOf', { part: part!, whole: whole! });
}

/** Percent of the promised time in which somebody answers. */
function coveredShare(coverage: PlanCoverage | undefined): number | undefined {
  if (coverage === undefined || coverage.required === 0) return undefined;
  return ((coverage.required - coverage.uncovered) * 100) / coverage.required;
}

function waitCell(coverage: PlanCoverage | undefined, language: Language): ToldCell {
  const say = sayIn(REVIEW_WORDS, language);
  if (coverage?.worst === undefined || coverage.worst.byWall === 0) return { text: say('none') };
  const { at, byWall } = coverage.worst;
  if (byWall === undefined) return { text: say('never') };
  return { text: say('waitFrom', { time: formatShortMinutes(byWall, language), at: writeMoment(at, language) }) };
}
