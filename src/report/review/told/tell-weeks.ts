import type { Language } from '../../../diagnostics/text.ts';
import type { Review, WorkspaceReview } from '../../../diff/review/review.ts';
import type { LoadChange } from '../../../diff/since/plan-change.ts';
import { formatShortMinutes } from '../../../messages/format/duration.ts';
import { formatNumber } from '../../../messages/format/number.ts';
import { LOAD_WORDS } from '../../../messages/plan/load-words.ts';
import { REVIEW_WORDS, WEEK_CHANGES } from '../../../messages/review/review-words.ts';
import type { PlanLoad } from '../../../plan/plan-work.ts';
import { namesOf, type PlanNames } from '../../plan/names.ts';
import { sayIn } from '../../plan/say.ts';
import { writeWeek } from '../../plan/write-time.ts';
import { type ToldCell, type ToldSection, toldSection } from './told-section.ts';

/** Weeks that change and fit are shown up to this many; those that do not fit always. */
const MOST_CALM = 12;

/** The weeks of people that change, those that do not fit first; without a base those that do not fit. */
export function tellWeeks(workspace: WorkspaceReview, { language }: Review): readonly ToldSection[] {
  const { plan, planChange, folder } = workspace;
  if (plan === undefined) return [];
  if (planChange === undefined || planChange.obstacle !== undefined) return tellFullWeeks(workspace, language);
  const say = sayIn(REVIEW_WORDS, language);
  const names = namesOf(plan);
  const earlier = namesOf(planChange.before);
  const told = planChange.load.filter(isTold);
  const grave = told.filter(isGrave);
  const calm = told.filter((one) => !isGrave(one));
  const shown = [...grave, ...calm.slice(0, MOST_CALM)];
  if (shown.length === 0) return [];
  return [
    toldSection({
      kind: 'weeks',
      folder,
      title: say('weeks'),
      heading: [say('person'), say('week'), say('before'), say('after'), say('change')],
      rows: shown.map((one) => weekRow(one, one.after === undefined ? earlier : names, language)),
      notes: calm.length > MOST_CALM ? [say('moreWeeks', { count: calm.length - MOST_CALM })] : [],
    }),
  ];
}

function tellFullWeeks({ plan, folder }: WorkspaceReview, language: Language): readonly ToldSection[] {
  const say = sayIn(REVIEW_WORDS, language);
  const names = namesOf(plan!);
  const full = plan!.load.filter((load) => askedOf(load) > load.net);
  if (full.length === 0) return [];
  return [
    toldSection({
      kind: 'weeks',
      folder,
      title: say('weeksNow'),
      heading: [say('person'), say('week'), say('now')],
      rows: full.map((load) => [
        { text: names.person(load.person) },
        { text: writeWeek(load.week) },
        { text: tellLoad(load, language) },
      ]),
    }),
  ];
}

function isTold(one: LoadChange): boolean {
  const { before, after } = one;
  return isGrave(one) ? one.change !== 'unchanged' : before?.asked !== after?.asked || before?.net !== after?.net;
}

/** Whether more is, or was, asked than somebody has. */
function isGrave({ over }: LoadChange): boolean {
  return over.before > 0 || over.after > 0;
}

function weekRow(one: LoadChange, names: PlanNames, language: Language): readonly ToldCell[] {
  const { person, week, before, after } = one;
  return [
    { text: names.person(person) },
    { text: writeWeek(week) },
    { text: tellLoad(before, language) },
    { text: tellLoad(after, language) },
    { text: isGrave(one) ? tellFullness(one, language) : '' },
  ];
}

/** What became of a week that is or was too full, with the time that is too much now. */
function tellFullness({ change, over }: LoadChange, language: Language): string {
  const word = WEEK_CHANGES[change][language];
  if (over.after === 0) return word;
  return sayIn(REVIEW_WORDS, language)('tooMuchBy', { word, time: formatShortMinutes(over.after, language) });
}

/** Minutes of everything that is asked of somebody in a week and has no other time, fixed work that does not fit too. */
export function askedOf({ asked, overrun }: PlanLoad): number {
  return asked + overrun;
}

/** `12/30 h`: what is asked of what there is. */
export function tellLoad(load: PlanLoad | undefined, language: Language): string {
  if (load === undefined) return REVIEW_WORDS.none[language];
  const hours = (minutes: number): string => formatNumber(Math.round(minutes / 6) / 10, language);
  return sayIn(LOAD_WORDS, language)('share', { used: hours(askedOf(load)), net: hours(load.net) });
}
