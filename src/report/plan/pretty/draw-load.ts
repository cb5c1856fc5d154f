import { formatShortMinutes } from '../../../messages/format/duration.ts';
import { formatNumber } from '../../../messages/format/number.ts';
import { HEADLINE_WORDS } from '../../../messages/plan/headline-words.ts';
import { LOAD_WORDS } from '../../../messages/plan/load-words.ts';
import type { PlanLoad } from '../../../plan/plan-work.ts';
import { listAbsences } from '../prose/absences.ts';
import { sayIn } from '../say.ts';
import { writeShare, writeWeek } from '../write-time.ts';
import type { RowCell } from './draw-rows.ts';
import { drawHidden, drawSection, drawSentence, drawTableLines, limitItems } from './draw-section.ts';
import type { PlanStyle } from './plan-style.ts';

const MOST_PEOPLE = 30;
const MOST_OVERRUNS = 10;
const BAR_LENGTH = 10;
/** Columns of a name, and of a week with its bar and numbers, as they usually are. */
const NAME_COLUMNS = 24;
const WEEK_COLUMNS = 34;

/** People by weeks with a bar for what is placed, and who is away. As many weeks side by side as the screen takes. */
export function drawLoad(style: PlanStyle): string[] {
  const { plan, language } = style;
  const say = sayIn(LOAD_WORDS, language);
  // Where nobody has anything to do, a table of everybody's free hours says nothing.
  if (plan.load.every(({ asked, overrun }) => asked + overrun === 0)) return [];
  const byPerson = new Map<string, Map<string, PlanLoad>>();
  for (const one of plan.load) {
    const weeks = byPerson.get(one.person) ?? new Map<string, PlanLoad>();
    byPerson.set(one.person, weeks.set(one.week, one));
  }
  const { shown, hidden } = limitItems([...byPerson], MOST_PEOPLE, style, ([, weeks]) => isTight([...weeks.values()]));
  const weeks = plan.horizon.weeks.filter(({ id }) => plan.load.some(({ week }) => week === id));
  const side = Math.max(1, Math.floor((style.columns - NAME_COLUMNS) / WEEK_COLUMNS));
  const tables = cut(weeks, side).flatMap((some) => drawWeeks(shown, some, style));
  return drawSection(
    say('heading'),
    '',
    [...tables, ...drawHidden(hidden, style), ...drawOverruns(style), ...drawFullest(style)],
    style,
  );
}

function drawWeeks(
  people: readonly (readonly [string, ReadonlyMap<string, PlanLoad>])[],
  weeks: PlanStyle['plan']['horizon']['weeks'],
  style: PlanStyle,
): string[] {
  const { plan, names, language } = style;
  const say = sayIn(LOAD_WORDS, language);
  const days = { from: weeks[0]?.from ?? '', until: weeks.at(-1)?.until ?? '' };
  const zones = new Map(plan.people.map(({ id, zone }) => [id, zone]));
  const isAbroad = people.some(([id]) => (zones.get(id) ?? plan.horizon.zone) !== plan.horizon.zone);
  const rows = people.map(([id, load]) => {
    const spans = listAbsences(plan, id, days, language);
    return [
      { text: names.person(id) },
      ...(isAbroad ? [{ text: zones.get(id) ?? '', give: 'all' as const }] : []),
      ...weeks.flatMap((week) => drawWeek(load.get(week.id), style)),
      { text: spans.length === 0 ? '' : say('awayOn', { spans }) },
    ];
  });
  const titles = weeks.flatMap(({ id }) => [sayIn(HEADLINE_WORDS, language)('week', { week: writeWeek(id) }), '', '']);
  return drawTableLines([say('person'), ...(isAbroad ? [say('zone')] : []), ...titles], rows, style);
}

/** Bar, numbers, and what is asked beyond them: three cells. */
function drawWeek(load: PlanLoad | undefined, { language, paint }: PlanStyle): RowCell[] {
  if (load === undefined) return Array.from({ length: 3 }, () => ({ text: '', give: 'none' }));
  const say = sayIn(LOAD_WORDS, language);
  const brush = isTight([load]) ? paint.bad : undefined;
  // Tenths of an hour are enough beside a bar; figures to the minute stand elsewhere.
  const hours = (minutes: number): string => formatNumber(Math.round(minutes / 6) / 10, language);
  const isBeyond = load.asked > load.used;
  return [
    { text: drawBar(load), brush, give: 'none' },
    { text: say('share', { used: hours(load.used), net: hours(load.net) }), isRight: true, brush, give: 'none' },
    { text: isBeyond ? say('askedOf', { asked: hours(load.asked) }) : '', brush, give: 'none' },
  ];
}

/** Anything at all shows, and only a full week is a full bar. */
function drawBar({ used, net }: PlanLoad): string {
  if (used <= 0) return '.'.repeat(BAR_LENGTH);
  const filled = used >= net ? BAR_LENGTH : Math.max(1, Math.floor((used * BAR_LENGTH) / net));
  return '#'.repeat(filled) + '.'.repeat(BAR_LENGTH - filled);
}

function isTight(load: readonly PlanLoad[]): boolean {
  return load.some(({ asked, used, overrun, net }) => asked > used || overrun > 0 || used > net);
}

function drawOverruns(style: PlanStyle): string[] {
  const { plan, names, language } = style;
  const { shown, hidden } = limitItems(
    plan.load.filter(({ overrun }) => overrun > 0),
    MOST_OVERRUNS,
    style,
  );
  const lines = shown.flatMap(({ person, week, overrun }) => {
    const given = { person: names.person(person), week: writeWeek(week), time: { minutes: overrun } };
    return drawSentence(sayIn(LOAD_WORDS, language)('overrun', given), style, '! ');
  });
  return [...lines, ...drawHidden(hidden, style)];
}

function drawFullest(style: PlanStyle): string[] {
  const { plan, names, language, paint } = style;
  const { fullest } = plan.summary;
  if (fullest === undefined) return [];
  const text = sayIn(LOAD_WORDS, language)(fullest.net === 0 ? 'fullestOfNothing' : 'fullest', {
    person: names.person(fullest.person),
    week: writeWeek(fullest.week),
    used: formatShortMinutes(fullest.used, language),
    net: formatShortMinutes(fullest.net, language),
    percent: writeShare(fullest.used, fullest.net, language),
  });
  return drawSentence(text, style, '', paint.quiet);
}

function cut<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
