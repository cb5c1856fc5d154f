import type { Language } from '../../diagnostics/text.ts';
import type { BottleneckChange, LoadChange, PlanChange, WorkChange } from '../../diff/since/plan-change.ts';
import { formatShortMinutes } from '../../messages/format/duration.ts';
import { WORK_CHANGES } from '../../messages/plan/change-words.ts';
import { LEFT_OUT_REASONS } from '../../messages/plan/left-out-words.ts';
import type { PlanLoad } from '../../plan/plan-work.ts';
import type { PlanNames } from '../plan/names.ts';
import { inWeeks } from '../plan/prose/bottleneck.ts';
import { sayIn } from '../plan/say.ts';
import { writeWeek } from '../plan/write-time.ts';

/** What sentences about changes are written with. */
export interface TellContext {
  /** All of it. */
  readonly change: PlanChange;
  readonly names: PlanNames;
  readonly language: Language;
}

/** The minutes that do not fit, of any plan and of the one that was found. */
export function tellShortage({ before, after }: PlanChange['shortage'], { language }: TellContext): string {
  return sayIn(WORK_CHANGES, language)('shortage', bothTimes(before, after, language));
}

/** The minutes that the plan that was found does not place. */
export function tellUnplaced({ before, after }: PlanChange['unplaced'], { language }: TellContext): string {
  return sayIn(WORK_CHANGES, language)('unplaced', bothTimes(before, after, language));
}

/** `Deniz, week 48: 32 h → 41 h of 40 h`. */
export function tellLoad({ person, week, before, after }: LoadChange, { names, language }: TellContext): string {
  const time = (minutes: number) => formatShortMinutes(minutes, language);
  const word =
    before === undefined
      ? 'loadNew'
      : after === undefined
        ? 'loadGone'
        : before.net === after.net
          ? 'load'
          : 'loadAndNet';
  return sayIn(WORK_CHANGES, language)(word, {
    ...{ person: names.person(person), week: writeWeek(week) },
    ...bothTimes(askedOf(before), askedOf(after), language),
    ...{ net: time(after?.net ?? 0), netBefore: time(before?.net ?? 0) },
  });
}

/** What is asked of somebody, what already exceeds their time too. */
function askedOf(load: PlanLoad | undefined): number {
  return load === undefined ? 0 : load.asked + load.overrun;
}

/** When it cannot fit, how much, and whose time is full. */
export function tellBottleneck({ before, after }: BottleneckChange, { names, language }: TellContext): string {
  const { weeks, people } = (after ?? before)!;
  return sayIn(WORK_CHANGES, language)('bottleneck', {
    ...{ when: inWeeks(weeks, language), people: names.people(people) },
    ...bothTimes(before?.short ?? 0, after?.short ?? 0, language),
  });
}

/** What is wrong with an entry's work. */
export function tellWork(row: WorkChange, { names, language }: TellContext): string {
  const say = sayIn(WORK_CHANGES, language);
  const { change, problem, before, after } = row;
  const entry = names.entry(row.entry);
  if (change === 'fixed' || after === undefined)
    return say('problemFixed', { entry, problem: problemName(problem, language) });
  if (problem === 'late') {
    const times = bothTimes(before?.minutes ?? 0, after.minutes ?? 0, language);
    return say(before === undefined ? 'lateNew' : 'late', { entry, ...times });
  }
  const given = { entry, problem: problemName(problem, language) };
  if (before !== undefined)
    return say('problemMoved', { ...given, before: before.stages.length, after: after.stages.length });
  const work = after.stages.length === 0 ? `"${entry}"` : after.stages.map((id) => `"${names.stage(id)}"`).join(', ');
  return say('problem', { ...given, work });
}

function problemName(problem: WorkChange['problem'], language: Language): string {
  const say = sayIn(WORK_CHANGES, language);
  if (problem === 'late') return say('isLate');
  return problem === 'unassigned' ? say('unassigned') : LEFT_OUT_REASONS[problem][language];
}

/** Two lengths of time. */
export function bothTimes(before: number, after: number, language: Language): { before: string; after: string } {
  return { before: formatShortMinutes(before, language), after: formatShortMinutes(after, language) };
}
