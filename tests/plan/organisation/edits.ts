import type { Files } from './files.ts';
import { dateAfter } from './write-organisation.ts';

/** Lists whose order means nothing. */
const SETS = new Set([
  'entries',
  'by',
  'members',
  'responsible',
  'responders',
  'absences',
  'accounts',
  'days',
  'teams',
]);
/** Lists of people take turns in the order in which they are written. */
const IN_TURN = 'k-0';

/**
 * The same organisation in another order: files, sections, entities, their fields, entries, and lists that are sets.
 *
 * @param next numbers that say which comes next
 */
export function shuffle(files: Files, next: () => number): Files {
  return shuffleValue(files, '', next) as Files;
}

function shuffleValue(value: unknown, key: string, next: () => number): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffleValue(item, '', next));
    return SETS.has(key) ? inOtherOrder(items, next) : items;
  }
  if (typeof value !== 'object' || value === null || key === IN_TURN) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, shuffleValue(one, name, next)] as const);
  return Object.fromEntries(inOtherOrder(entries, next));
}

function inOtherOrder<T>(items: readonly T[], next: () => number): T[] {
  const left = [...items];
  return items.map(() => left.splice(next() % left.length, 1)[0]!);
}

/** Moves every date and every ISO week of a text by whole weeks. */
export function moveWeeks(text: string, weeks: number): string {
  return text
    .replaceAll(/\b\d{4}-\d\d-\d\d(?!\d)/g, (date) => dateAfter(date, 7 * weeks))
    .replaceAll(/\b(\d{4})-W(\d\d)\b/g, (_, year: string, week: string) => isoWeek(mondayOf(year, week), weeks));
}

/** The Monday of an ISO week: the first week is the one of 4 January. */
function mondayOf(year: string, week: string): string {
  const fourth = `${year}-01-04`;
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return dateAfter(fourth, 7 * (Number(week) - 1) - weekday);
}

function isoWeek(monday: string, later: number): string {
  const thursday = dateAfter(monday, 7 * later + 3);
  const year = thursday.slice(0, 4);
  const week = 1 + Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / (7 * 86_400_000));
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The same organisation under other ids that stand in the same order. */
export function rename(text: string): string {
  return text.replaceAll(/\b[a-z]-\d\b/g, 'zz.$&');
}

/** Somebody who can do everything and works always, wherever somebody is named to do something. */
export function withHelper(files: Files): Files {
  const edited = structuredClone(files);
  const { teams } = edited['organisation.yaml'];
  const skills = { strategy: 5, copywriting: 5, 'graphic-design': 5 };
  const always = {
    workingHours: { 'mon-sun': '00:00-24:00' },
    capacity: '168h',
    roles: 'r-0',
    languages: ['tr'],
    skills,
  };
  const base = {
    name: 'Helper',
    timezone: undefined,
    holidays: undefined,
    absences: [],
    starts: undefined,
    ends: undefined,
  };
  edited['people.yaml'].people[HELPER] = { ...base, ...always };
  for (const { members } of Object.values(teams)) members.push(HELPER);
  for (const { responsible } of Object.values(edited['operations.yaml'].responsibilities)) responsible.push(HELPER);
  for (const { stages } of Object.values(edited['content.yaml'].workflows)) {
    for (const stage of stages) if (stage.by !== undefined) stage.by = [stage.by, HELPER].flat();
  }
  return edited;
}

const HELPER = 'p-9';
