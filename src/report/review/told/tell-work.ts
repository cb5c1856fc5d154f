import type { Language } from '../../../diagnostics/text.ts';
import type { Review, WorkspaceReview } from '../../../diff/review/review.ts';
import type { BottleneckChange, PlanObstacle } from '../../../diff/since/plan-change.ts';
import { formatShortMinutes } from '../../../messages/format/duration.ts';
import { CHANGE_WORDS } from '../../../messages/report/finding-words.ts';
import { REVIEW_WORDS } from '../../../messages/review/review-words.ts';
import type { PlanBottleneck } from '../../../plan/plan-work.ts';
import { namesOf, type PlanNames } from '../../plan/names.ts';
import { sayIn } from '../../plan/say.ts';
import { writeWeek } from '../../plan/write-time.ts';
import { type ToldCell, type ToldSection, toldSection } from './told-section.ts';

/** Minutes of work that the plan cannot place, in a sentence; nothing where there are none on either side. */
export function tellUnplaced({ plan, planChange }: WorkspaceReview, { language }: Review): readonly string[] {
  if (plan === undefined) return [];
  const say = sayIn(REVIEW_WORDS, language);
  if (planChange === undefined || planChange.obstacle !== undefined) {
    return plan.summary.short === 0 ? [] : [say('shortOnly', { after: { minutes: plan.summary.short } })];
  }
  const { before, after } = planChange.unplaced;
  if (before === 0 && after === 0) return [];
  const amounts = { before: { minutes: before }, after: { minutes: after } };
  return [say(before === after ? 'shortSame' : 'shortMoved', amounts)];
}

const OBSTACLES: Readonly<Record<PlanObstacle, 'planUnread' | 'planIncomplete' | 'planWithout'>> = {
  'base-incomplete': 'planUnread',
  'head-incomplete': 'planIncomplete',
  'base-without-work': 'planWithout',
};

/** Why the plans are not compared. */
export function tellObstacle({ planChange }: WorkspaceReview, { language }: Review): readonly string[] {
  if (planChange?.obstacle === undefined) return [];
  return [sayIn(REVIEW_WORDS, language)(OBSTACLES[planChange.obstacle])];
}

/** What cannot fit, as far as it changed. */
export function tellBottlenecks(
  { plan, planChange, folder }: WorkspaceReview,
  { language }: Review,
): readonly ToldSection[] {
  const told = planChange?.bottlenecks.filter(({ change }) => change !== 'unchanged') ?? [];
  if (plan === undefined || planChange === undefined || told.length === 0) return [];
  const say = sayIn(REVIEW_WORDS, language);
  const names = { before: namesOf(planChange.before), after: namesOf(plan) };
  return [
    toldSection({
      kind: 'bottlenecks',
      folder,
      title: say('bottlenecks'),
      heading: [say('people'), say('weekColumn'), say('before'), say('after'), say('change')],
      rows: told.map((one) => bottleneckRow(one, names, language)),
    }),
  ];
}

function bottleneckRow(
  { before, after, change }: BottleneckChange,
  names: Readonly<Record<'before' | 'after', PlanNames>>,
  language: Language,
): readonly ToldCell[] {
  const { people, weeks } = (after ?? before)!;
  const short = (one: PlanBottleneck | undefined): ToldCell => ({
    text: one === undefined ? REVIEW_WORDS.none[language] : formatShortMinutes(one.short, language),
  });
  return [
    { text: names[after === undefined ? 'before' : 'after'].people(people).join(', ') },
    { text: weeks.map(writeWeek).join(', ') },
    short(before),
    short(after),
    { text: CHANGE_WORDS[change][language] },
  ];
}
