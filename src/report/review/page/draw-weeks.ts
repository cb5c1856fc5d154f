import type { Language } from '../../../diagnostics/text.ts';
import type { WorkspaceReview } from '../../../diff/review/review.ts';
import { REVIEW_WORDS } from '../../../messages/review/review-words.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { PlanLoad } from '../../../plan/plan-work.ts';
import { type Html, html } from '../../html/html.ts';
import { namesOf } from '../../plan/names.ts';
import { sayIn } from '../../plan/say.ts';
import { writeWeek } from '../../plan/write-time.ts';
import { askedOf, tellLoad } from '../told/tell-weeks.ts';
import { drawLoadBar } from './draw-bar.ts';

/** So many people and weeks stand side by side. */
const MOST_PEOPLE = 60;
const MOST_WEEKS = 13;

/** Everybody's weeks: what is asked against the time there is, and what was asked before; `undefined` without work. */
export function drawWeeks({ plan, planChange }: WorkspaceReview, language: Language): Html | undefined {
  if (plan === undefined || plan.load.every((load) => askedOf(load) === 0)) return undefined;
  const say = sayIn(REVIEW_WORDS, language);
  const weeks = plan.horizon.weeks.slice(0, MOST_WEEKS);
  const { shown, hidden } = choosePeople(plan);
  const isCompared = planChange !== undefined && planChange.obstacle === undefined;
  const earlier = new Map(isCompared ? planChange.before.load.map((one) => [keyOf(one), one]) : []);
  const now = new Map(plan.load.map((one) => [keyOf(one), one]));
  const most = Math.max(...plan.load.map((load) => Math.max(askedOf(load), load.net)), 1);
  const names = namesOf(plan);
  const rows = shown.map((person) => {
    const cells = weeks.map(({ id }) => {
      const load = now.get(keyOf({ person, week: id }));
      return load === undefined ? html`<td></td>` : cellOf(load, earlier.get(keyOf(load)), most, language);
    });
    return html`<tr><th scope="row">${names.person(person)}</th>${cells}</tr>
`;
  });
  const head = weeks.map(({ id }) => html`<th scope="col">${say('weekOf', { week: writeWeek(id) })}</th>`);
  const caption = `${say('weeksCaption')}${isCompared ? ` ${say('tickCaption')}` : ''}`;
  const more = hidden > 0 ? html`<p>${say('morePeople', { count: hidden })}</p>` : undefined;
  return html`<div class="scroll" role="region" aria-label="${say('weeksNow')}" tabindex="0"><table class="weeks"><caption>${caption}</caption><thead><tr><th scope="col">${say('person')}</th>${head}</tr></thead><tbody>
${rows}</tbody></table></div>${more}`;
}

function keyOf({ person, week }: Pick<PlanLoad, 'person' | 'week'>): string {
  return JSON.stringify([person, week]);
}

function cellOf(load: PlanLoad, before: PlanLoad | undefined, most: number, language: Language): Html {
  const text = tellLoad(load, language);
  const asked = askedOf(load);
  const said = asked > load.net ? html`<span class="bad">✕ ${text}</span>` : html`${text}`;
  return html`<td>${said}${drawLoadBar(asked, load.net, before && askedOf(before), most)}</td>`;
}

/** Those with work, the fullest first when there are too many, each by id. */
function choosePeople({ load }: Plan): { readonly shown: readonly string[]; readonly hidden: number } {
  const fullest = new Map<string, number>();
  for (const one of load) {
    const { person, net } = one;
    const asked = askedOf(one);
    if (asked === 0) continue;
    fullest.set(person, Math.max(fullest.get(person) ?? 0, net === 0 ? Number.MAX_VALUE : asked / net));
  }
  const people = [...fullest.keys()];
  if (people.length <= MOST_PEOPLE) return { shown: people, hidden: 0 };
  const chosen = new Set([...people].sort((a, b) => fullest.get(b)! - fullest.get(a)!).slice(0, MOST_PEOPLE));
  return { shown: people.filter((person) => chosen.has(person)), hidden: people.length - MOST_PEOPLE };
}
