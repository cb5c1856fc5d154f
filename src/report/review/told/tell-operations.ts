import type { Review, WorkspaceReview } from '../../../diff/review/review.ts';
import { CHANGE_WORDS } from '../../../messages/report/finding-words.ts';
import { REVIEW_WORDS } from '../../../messages/review/review-words.ts';
import { sayIn } from '../../plan/say.ts';
import { type ChangeArea, tellPlanChange } from '../../plan-change/tell-plan-change.ts';
import { type ToldSection, toldSection } from './told-section.ts';

/** What of the plan has no table of its own here. */
const AREAS: readonly ChangeArea[] = ['work', 'crisis', 'resilience'];

/** Late and unassigned work, how fast people are reached in a crisis, and what rests on few, as far as it changed. */
export function tellOperations({ planChange, folder }: WorkspaceReview, { language }: Review): readonly ToldSection[] {
  if (planChange === undefined || planChange.obstacle !== undefined) return [];
  const { worse, better } = tellPlanChange(planChange, language);
  const told = [...worse, ...better].filter(({ area }) => AREAS.includes(area));
  if (told.length === 0) return [];
  const say = sayIn(REVIEW_WORDS, language);
  return [
    toldSection({
      kind: 'operations',
      folder,
      title: say('operations', { count: told.length }),
      isFolded: true,
      heading: [say('change'), say('what')],
      rows: told.map(({ change, text }) => [{ text: CHANGE_WORDS[change][language] }, { text }]),
    }),
  ];
}
