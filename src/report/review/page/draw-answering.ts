import type { Language } from '../../../diagnostics/text.ts';
import type { WorkspaceReview } from '../../../diff/review/review.ts';
import { REVIEW_WORDS } from '../../../messages/review/review-words.ts';
import type { PlanCoverage } from '../../../plan/plan-operations.ts';
import { type Html, html } from '../../html/html.ts';
import { sayIn } from '../../plan/say.ts';
import { writeShare } from '../../plan/write-time.ts';
import { drawBar } from './draw-bar.ts';

const MOST_ACCOUNTS = 100;

/** How much of the promised time somebody answers, by account; `undefined` when nothing is promised. */
export function drawAnswering({ plan, planChange }: WorkspaceReview, language: Language): Html | undefined {
  const coverage = plan?.coverage.filter(({ isKnown, required }) => isKnown && required > 0) ?? [];
  if (coverage.length === 0) return undefined;
  const say = sayIn(REVIEW_WORDS, language);
  const isCompared = planChange !== undefined && planChange.obstacle === undefined;
  const earlier = new Map(isCompared ? planChange.before.coverage.map((one) => [keyOf(one), one]) : []);
  const rows = coverage.slice(0, MOST_ACCOUNTS).map((one) => {
    const before = earlier.get(keyOf(one));
    const then = isCompared
      ? html`<td>${before === undefined ? say('none') : share(before, language)}</td>`
      : undefined;
    const bar = drawBar({ kind: 'covered', before: before && percentOf(before), after: percentOf(one), of: 100 });
    return html`<tr><th scope="row">${nameOf(one)}</th>${then}<td>${share(one, language)}${bar}</td></tr>
`;
  });
  const hidden = coverage.length - MOST_ACCOUNTS;
  const more = hidden > 0 ? html`<p>${say('left', { count: hidden })}</p>` : undefined;
  const caption = `${say('answeringCaption')}${isCompared ? ` ${say('tickCaption')}` : ''}`;
  const thenHead = isCompared ? html`<th scope="col">${say('before')}</th>` : undefined;
  return html`<div class="scroll" role="region" aria-label="${say('coverageNow')}" tabindex="0"><table><caption>${caption}</caption><thead><tr><th scope="col">${say('account')}</th>${thenHead}<th scope="col">${say('now')}</th></tr></thead><tbody>
${rows}</tbody></table></div>${more}`;
}

function keyOf({ account, policy, language }: PlanCoverage): string {
  return JSON.stringify([account, policy, language]);
}

function nameOf({ account, language }: PlanCoverage): string {
  return language === undefined ? account : `${account} (${language})`;
}

function share(one: PlanCoverage, language: Language): string {
  return writeShare(one.required - one.uncovered, one.required, language);
}

function percentOf({ required, uncovered }: PlanCoverage): number {
  return ((required - uncovered) * 100) / Math.max(required, 1);
}
