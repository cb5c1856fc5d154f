import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, dateOf, dayOf, weekdayOf } from '../../src/time/calendar-date.ts';
import { generator } from './random.ts';

/** How large an organisation is, and how much its calendar asks of it. */
export interface PlanSize {
  readonly name: string;
  readonly people: number;
  readonly weeks: number;
  readonly accounts: number;
  /** Entries of six stages each. */
  readonly entries: number;
  /** Hours a week that everybody has: the less, the more does not fit. */
  readonly capacity: number;
}

/** A stage of the one workflow: its kind, skill, person-time in minutes and lead in working days. */
export interface PlanStageShape {
  readonly id: string;
  readonly kind: string;
  readonly skill: string;
  readonly minutes: number;
  readonly lead: number;
}

/** The first day of every corpus, a Monday. */
export const FIRST_DAY = '2026-01-05';

/** The stages of every entry, in order. */
export const STAGES: readonly PlanStageShape[] = [
  { id: 'brief', kind: 'brief', skill: 'strategy', minutes: 30, lead: 1 },
  { id: 'draft', kind: 'produce', skill: 'copywriting', minutes: 120, lead: 2 },
  { id: 'design', kind: 'produce', skill: 'graphic-design', minutes: 180, lead: 2 },
  { id: 'check', kind: 'review', skill: 'copywriting', minutes: 30, lead: 1 },
  { id: 'approve', kind: 'approve', skill: 'strategy', minutes: 15, lead: 1 },
  { id: 'publish', kind: 'publish', skill: 'publishing', minutes: 15, lead: 1 },
];

/** Skills that people hold in turn, two each. */
const SKILLS = ['copywriting', 'graphic-design', 'strategy', 'publishing'];
const PEOPLE_PER_TEAM = 5;

/** An entry: its account, and when it is published. */
export interface PlanEntry {
  readonly id: string;
  readonly account: number;
  readonly date: string;
  readonly hour: number;
}

/** An organisation as numbers, from which YAML and the peer's file are written. */
export interface PlanInstance {
  readonly size: PlanSize;
  readonly teams: number;
  /** Skills of each person; person `i` is in team `i % teams`. */
  readonly skills: readonly (readonly string[])[];
  /** A week away for a third of the people: the Monday's date. */
  readonly absences: readonly (string | undefined)[];
  readonly entries: readonly PlanEntry[];
}

/** The instance of a size; the same for the same seed. */
export function planInstance(size: PlanSize, seed: number): PlanInstance {
  const random = generator(seed);
  const teams = Math.max(1, Math.floor(size.people / PEOPLE_PER_TEAM));
  const skills = range(size.people).map((i) => {
    const place = Math.floor(i / teams);
    return [SKILLS[place % 4]!, SKILLS[(place + 1 + (place > 3 ? 1 : 0)) % 4]!];
  });
  const absences = range(size.people).map(() =>
    random(3) === 0 ? addDays(FIRST_DAY, 7 * random(size.weeks)) : undefined,
  );
  const entries = range(size.entries).map((i) => {
    let day = dayOf(FIRST_DAY) + 7 + random(Math.max(1, size.weeks * 7 - 8));
    while (weekdayOf(day) > 4) day--;
    return { id: `e${i}`, account: random(size.accounts), date: dateOf(day), hour: 10 + random(9) };
  });
  return { size, teams, skills, absences, entries };
}

/** Writes the instance as an organisation's files. */
export function writePlanCorpus(folder: string, instance: PlanInstance): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'calendars'), { recursive: true });
  writeFileSync(join(folder, 'smorg.yaml'), `version: 1\nplan: {horizon: ${instance.size.weeks}w}\n`);
  writeFileSync(join(folder, 'organization.yaml'), organisation(instance));
  const perFile = 100;
  for (let from = 0; from < instance.entries.length; from += perFile) {
    const rows = instance.entries.slice(from, from + perFile).map(entryOf);
    const text = `calendars:\n  c${from / perFile}:\n    entries:\n${rows.join('')}`;
    writeFileSync(join(folder, 'calendars', `c${from / perFile}.yaml`), text);
  }
}

function organisation({ size, teams, skills, absences }: PlanInstance): string {
  const people = skills.map((own, i) => {
    const away = absences[i];
    const absence = away === undefined ? '' : `, absences: [{from: ${away}, to: ${addDays(away, 4)}}]`;
    const levels = own.map((skill) => `${skill}: 4`).join(', ');
    return `  p${i}: {name: Person ${i}, capacity: ${size.capacity}h, skills: {${levels}}${absence}}`;
  });
  const members = (team: number): string =>
    range(size.people)
      .filter((i) => i % teams === team)
      .map((i) => `p${i}`)
      .join(', ');
  const rows = range(teams).map((team) => `  t${team}: {name: Team ${team}, members: [${members(team)}]}`);
  const accounts = range(size.accounts).map(
    (i) =>
      `  a${i}: {platform: instagram, handle: kuzey${i}, team: t${i % teams}, owner: p${i % teams}, languages: tr}`,
  );
  const stages = STAGES.map(
    ({ id, kind, skill, minutes, lead }) =>
      `      - {id: ${id}, kind: ${kind}, skills: {${skill}: 3}, effort: ${minutes}m, lead: ${lead}wd}`,
  );
  const policies = range(teams).map((team) => {
    const own = range(size.accounts)
      .filter((i) => i % teams === team)
      .map((i) => `a${i}`);
    return `  r${team}: {accounts: [${own.join(', ')}], clock: business, coverage: {mon-fri: "09:00-18:00"}, responders: t${team}, rules: [{inbound: message, firstResponse: 4h}]}`;
  });
  return `organization: {name: Bench, timezone: Europe/Istanbul, languages: [tr], workweek: {mon-fri: "09:00-18:00"}}
people:
${people.join('\n')}
teams:
${rows.join('\n')}
accounts:
${accounts.join('\n')}
workflows:
  standard:
    stages:
${stages.join('\n')}
responses:
${policies.join('\n')}
`;
}

function entryOf({ id, account, date, hour }: PlanEntry): string {
  return `      - {id: ${id}, title: Post ${id}, type: image, status: idea, accounts: a${account}, publishAt: ${date} ${hour}:00, owner: t0}\n`;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
