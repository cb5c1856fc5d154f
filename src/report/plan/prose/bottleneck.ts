import { compareCodeUnits } from '../../../diagnostics/compare.ts';
import type { Language } from '../../../diagnostics/text.ts';
import { formatShortMinutes } from '../../../messages/format/duration.ts';
import { formatList } from '../../../messages/format/list.ts';
import { formatShortDate } from '../../../messages/format/short-date.ts';
import { BOTTLENECK_WORDS } from '../../../messages/plan/bottleneck-words.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { PlanBottleneck, PlanStage } from '../../../plan/plan-work.ts';
import type { PlanNames } from '../names.ts';
import { sayIn } from '../say.ts';
import { writeWeek } from '../write-time.ts';
import { listAbsences } from './absences.ts';

/** What the sentences about a bottleneck need besides it. */
export interface ProseContext {
  /** What is reported. */
  readonly plan: Plan;
  /** What it is a part of, or the same. */
  readonly whole: Plan;
  readonly names: PlanNames;
  readonly language: Language;
}

const MOST_STAGES = 8;
const MOST_DAYS = 5;

/** What a bottleneck is, in a line: how much, when, and who is full. */
export function headBottleneck({ short, weeks, people }: PlanBottleneck, { names, language }: ProseContext): string {
  const say = sayIn(BOTTLENECK_WORDS, language);
  const when = inWeeks(weeks, language);
  return say('head', { time: { minutes: short }, when, people: names.people(people) });
}

/** Why it cannot fit: what must be done by when, who may do it, what they have, and the sum. */
export function proveBottleneck(bottleneck: PlanBottleneck, context: ProseContext): readonly string[] {
  const { whole, names, language } = context;
  const say = sayIn(BOTTLENECK_WORDS, language);
  const { certificate } = bottleneck;
  const wanted = new Set(bottleneck.stages);
  const stages = whole.stages.filter(({ id }) => wanted.has(id));
  const doers = new Set(stages.flatMap(({ candidates }) => candidates));
  const people = doers.size === 0 ? bottleneck.people : [...doers].sort(compareCodeUnits);
  const sum = { work: { minutes: certificate.work }, capacity: { minutes: certificate.capacity } };
  return [
    ...(stages.length === 0 ? [] : [demand(stages, bottleneck, context)]),
    ...(people.length === 0 ? [] : [say('who', { people: names.people(people) })]),
    ...supply(bottleneck, context),
    ...(stages.length === 0 ? [] : absences(people, stages, context)),
    say('sum', sum),
    ...densest(bottleneck, context),
  ];
}

/** The stages that are pressed most, where a bottleneck is denser in one place than in another. */
function densest({ levels }: PlanBottleneck, { names, language }: ProseContext): string[] {
  const [core, ...others] = levels;
  if (core === undefined || others.length === 0) return [];
  const [work, capacity] = [{ minutes: core.work }, { minutes: core.capacity }];
  const stages = core.stages.slice(0, MOST_STAGES).map(names.stage);
  return [sayIn(BOTTLENECK_WORDS, language)('core', { stages, work, capacity })];
}

/** Weeks as part of a sentence: `in week 48`, `48. haftada`. */
export function inWeeks(weeks: readonly string[], language: Language): string {
  const numbers = weeks.map((id) => writeWeek(id) + (language === 'tr' ? '.' : ''));
  return sayIn(BOTTLENECK_WORDS, language)(weeks.length === 1 ? 'inWeek' : 'inWeeks', { weeks: numbers });
}

function demand(stages: readonly PlanStage[], { certificate }: PlanBottleneck, context: ProseContext): string {
  const { names, language } = context;
  const say = sayIn(BOTTLENECK_WORDS, language);
  const [first] = stages;
  const isAlike = stages.every(({ title }) => title === first!.title);
  const items = stages
    .slice(0, MOST_STAGES)
    .map((stage) =>
      [isAlike ? names.entry(stage.entry) : names.stage(stage.id), formatShortMinutes(stage.minutes, language)].join(
        ' ',
      ),
    );
  if (stages.length > MOST_STAGES) items.push(say('more', { count: stages.length - MOST_STAGES }));
  const { from, until } = windowOf(stages);
  const [start, end] = [formatShortDate(from, language), formatShortDate(until, language)];
  return say(isAlike ? 'stagesAlike' : 'stages', {
    count: stages.length,
    title: first!.title,
    stages: items.join(', '),
    work: { minutes: certificate.work },
    when: from === until ? say('onDay', { day: start }) : say('between', { from: start, until: end }),
  });
}

function supply({ certificate }: PlanBottleneck, { names, language }: ProseContext): string[] {
  const say = sayIn(BOTTLENECK_WORDS, language);
  const weeks = groupBy(certificate.personWeeks, ({ person }) => person).map(([person, rows]) =>
    say('personWeek', { person: names.person(person), time: total(rows), when: inWeeks(rows.map(weekOf), language) }),
  );
  const days = groupBy(certificate.personDays, ({ person }) => person).map(([person, rows]) => {
    const given = { person: names.person(person), time: total(rows), count: rows.length };
    return rows.length > MOST_DAYS
      ? say('manyDays', given)
      : say('personDays', { ...given, days: dates(rows, language) });
  });
  const hands = groupBy(certificate.stageDays, ({ stage }) => stage).map(([stage, rows]) => {
    const when =
      rows.length > MOST_DAYS ? say('days', { count: rows.length }) : formatList(dates(rows, language), language);
    return say('stageDays', { stage: names.stage(stage), time: total(rows), days: when });
  });
  return [...weeks, ...days, ...hands];
}

function absences(people: readonly string[], stages: readonly PlanStage[], context: ProseContext): string[] {
  const { whole, names, language } = context;
  return people.flatMap((id) => {
    const spans = listAbsences(whole, id, windowOf(stages), language);
    if (spans.length === 0) return [];
    return [sayIn(BOTTLENECK_WORDS, language)('away', { person: names.person(id), spans })];
  });
}

function windowOf(stages: readonly PlanStage[]): { readonly from: string; readonly until: string } {
  const from = stages.map(({ release }) => release.date).reduce((a, b) => (a < b ? a : b));
  return { from, until: stages.map(({ due }) => due.date).reduce((a, b) => (a > b ? a : b)) };
}

function dates(rows: readonly { readonly date: string }[], language: Language): string[] {
  return rows.map(({ date }) => formatShortDate(date, language));
}

function weekOf({ week }: { readonly week: string }): string {
  return week;
}

function total(rows: readonly { readonly minutes: number }[]): { readonly minutes: number } {
  return { minutes: rows.reduce((sum, { minutes }) => sum + minutes, 0) };
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return [...groups];
}
