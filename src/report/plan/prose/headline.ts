import type { Language } from '../../../diagnostics/text.ts';
import { formatDateSpan } from '../../../messages/format/short-date.ts';
import { HEADLINE_WORDS } from '../../../messages/plan/headline-words.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { PlanNames } from '../names.ts';
import { sayIn } from '../say.ts';
import type { PlanView } from '../select-view.ts';
import { writeWeek } from '../write-time.ts';

/** The one sentence that says whether a plan holds. */
export interface Verdict {
  readonly text: string;
  /** `open` where nothing can be said. */
  readonly mood: 'good' | 'bad' | 'open';
}

/** The days of a plan with its weeks: `23 Nov – 6 Dec 2026 (weeks 48–49)`. */
export function writeHorizon({ horizon }: Plan, language: Language): string {
  const say = sayIn(HEADLINE_WORDS, language);
  const days = formatDateSpan(horizon.from, horizon.until, language);
  const [first, last] = [horizon.weeks[0], horizon.weeks.at(-1)];
  if (first === undefined || last === undefined) return days;
  const weeks =
    first === last
      ? say('week', { week: writeWeek(first.id) })
      : say('weeks', { first: writeWeek(first.id), last: writeWeek(last.id) });
  return `${days} (${weeks})`;
}

/** What the plan was narrowed to; empty for a whole plan. A week shows in the days of the plan. */
export function writeView(view: PlanView | undefined, names: PlanNames, language: Language): readonly string[] {
  const say = sayIn(HEADLINE_WORDS, language);
  return [
    ...(view?.person === undefined ? [] : [say('onlyPerson', { person: names.person(view.person) })]),
    ...(view?.team === undefined ? [] : [say('onlyTeam', { team: view.team })]),
    ...(view?.account === undefined ? [] : [say('onlyAccount', { account: view.account })]),
  ];
}

/** How much there is: entries, posts, stages, hours, people. */
export function writeCounts({ summary, load }: Plan, language: Language): string {
  const { entries, posts, stages, work } = summary;
  const people = new Set(load.map(({ person }) => person)).size;
  return sayIn(HEADLINE_WORDS, language)('counts', { entries, posts, stages, people, work: { minutes: work } });
}

/**
 * Whether the work fits. That something cannot fit is proved; that all fits is only said of hours by day and week, since
 * what happens at the same hour of a day is not looked at.
 */
export function writeVerdict({ summary, isComplete, bottlenecks }: Plan, language: Language): Verdict {
  const say = sayIn(HEADLINE_WORDS, language);
  const [short, bound] = [{ minutes: summary.short }, { minutes: summary.bound }];
  if (!isComplete) return { text: say('incomplete'), mood: 'open' };
  if (summary.stages === 0) return { text: say('nothing'), mood: 'open' };
  if (summary.short === 0) return { text: say('placed'), mood: 'good' };
  if (summary.bound === 0 && summary.isOptimal) return { text: say('unshared', { short }), mood: 'bad' };
  // Of a part, it may only be known that it competes for what is too little.
  if (summary.bound === 0) return { text: say(bottlenecks.length > 0 ? 'among' : 'unproved', { short }), mood: 'bad' };
  if (summary.isProved) return { text: say('proved', { short }), mood: 'bad' };
  if (summary.isOptimal) return { text: say('optimal', { short, bound }), mood: 'bad' };
  return { text: say('bounded', { short, bound }), mood: 'bad' };
}

/** What else a reader should know at once: work outside the plan, dates that have passed. */
export function writeWarnings({ leftOut, agenda }: Plan, language: Language): readonly string[] {
  const say = sayIn(HEADLINE_WORDS, language);
  const overdue = agenda.filter(({ isOverdue }) => isOverdue).length;
  return [
    ...(leftOut.length === 0 ? [] : [say('leftOut', { count: leftOut.length })]),
    ...(overdue === 0 ? [] : [say('overdue', { count: overdue })]),
  ];
}
