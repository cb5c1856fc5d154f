import type { EntryData, Files, PersonData, StageData } from './files.ts';
import type { EntrySpec, PersonSpec, Spec, StageSpec } from './spec.ts';

/** Where and when a made-up organisation lives. */
export interface Setting {
  /** First day of the plan, `2026-11-30`. */
  readonly today: string;
  /** The first is the organisation's. */
  readonly zones: readonly string[];
  /** Leads of hours count on people's time; without them windows do not depend on who is there. */
  readonly hasHourLeads: boolean;
}

const HOURS = [
  { 'mon-fri': '09:00-18:00' },
  { 'mon-thu': ['09:00-12:30', '13:15-17:00'] },
  { 'sun-tue': '22:00-06:00', fri: '10:00-14:00' },
  { 'sat-sun': '10:00-18:00', wed: '12:00-21:00' },
  { 'mon-sun': '08:00-11:00' },
  undefined,
];
const SKILLS = [{ 'graphic-design': 3 }, { copywriting: 2 }, { copywriting: 4, 'graphic-design': 2 }, undefined];

/** Writes the numbers of a spec out as an organisation. */
export function writeOrganisation(spec: Spec, setting: Setting): Files {
  const { today, zones } = setting;
  return {
    'organisation.yaml': {
      organization: { name: 'Made Up', timezone: zones[0]!, languages: 'tr', workweek: { 'mon-fri': '09:00-18:00' } },
      holidays: {
        'h-0': {
          days: [
            { on: dateAfter(today, 4), name: 'Half', closes: '13:00' },
            { on: dateAfter(today, 8), name: 'Whole' },
          ],
        },
      },
      roles: { 'r-0': { title: 'Maker' } },
      teams: byId('t', spec.teams, ({ members, share, ritual }) => ({
        members: distinct(members, spec.people, 'p').map((one) =>
          share === undefined ? one : { person: one, share: `${share}%` },
        ),
        rituals: ritual && [
          {
            ...{ id: 'talk', title: 'Talk', lasts: `${ritual.lasts}m` },
            recurrence: { every: '2 weeks', on: ritual.day, at: clock(ritual.at), starting: dateAfter(today, -14) },
          },
        ],
      })),
    },
    'people.yaml': { people: byId('p', spec.people, (person, index) => personOf(person, index, setting)) },
    'content.yaml': {
      accounts: byId('a', spec.accounts, ({ zone, team, owner, workweek, keepsHolidays }) => ({
        ...{ platform: 'instagram', owner: id('p', owner, spec.people), workweek: HOURS[workweek], languages: 'tr' },
        timezone: zone === undefined ? undefined : zones[zone % zones.length],
        team: team === undefined ? undefined : id('t', team, spec.teams),
        holidays: keepsHolidays ? 'h-0' : undefined,
      })),
      workflows: byId('w', spec.workflows, ({ stages, onlyFor }) => ({
        applies: onlyFor && { types: onlyFor },
        stages: stages.map((stage, index) => ({ id: `s-${index}`, ...stageOf(stage, spec, setting) })),
      })),
      calendars: calendarsOf(spec, setting),
    },
    'operations.yaml': operationsOf(spec, setting),
  };
}

function personOf(person: PersonSpec, index: number, { today, zones }: Setting): PersonData {
  const { zone, hours, capacity, skill, writes, languages, hasRole, keepsHolidays, absences, starts, ends } = person;
  return {
    ...{
      name: 'Somebody',
      capacity,
      languages,
      workingHours: HOURS[hours],
      roles: hasRole || index === 0 ? 'r-0' : undefined,
    },
    timezone: zone % 3 === 0 ? undefined : zones[zone % zones.length],
    skills: { strategy: 3, ...(writes && { copywriting: 3 }), ...SKILLS[skill] },
    holidays: keepsHolidays ? 'h-0' : undefined,
    absences: absences.map(({ from, days, end }) => ({
      from: dateAfter(today, from),
      to: { date: dateAfter(today, from + days), same: undefined, open: 'tbd' }[end],
    })),
    starts: starts === undefined ? undefined : dateAfter(today, starts),
    ends: ends === undefined ? undefined : dateAfter(today, ends + 1),
  };
}

function stageOf(
  { kind, by, who, all, skill, effort, lead }: StageSpec,
  spec: Spec,
  setting: Setting,
): Omit<StageData, 'id'> {
  const people = distinct(who, spec.people, 'p');
  const doers = { people, team: id('t', who[0]!, spec.teams), role: 'r-0', nobody: undefined }[by];
  const isApproval = kind === 'approve' || kind === 'legal';
  return {
    ...{ kind, effort, lead: setting.hasHourLeads || !/[hm]/.test(lead ?? '') ? lead : '1wd' },
    skills: isApproval ? undefined : skill,
    ...(isApproval && all && doers !== undefined ? { approval: { by: doers, mode: 'all' } } : { by: doers }),
  };
}

function calendarsOf(spec: Spec, setting: Setting) {
  const calendars: Files['content.yaml']['calendars'] = { 'c-0': { entries: [] }, 'c-1': { entries: [] } };
  for (const [index, entry] of spec.entries.entries()) {
    calendars[`c-${entry.calendar % 2}`]!.entries.push({ id: `e-${index}`, ...entryOf(entry, spec, setting) });
  }
  return calendars;
}

function entryOf(entry: EntrySpec, spec: Spec, { today }: Setting): Omit<EntryData, 'id'> {
  const { accounts, day, minute, workflow, owner, effort, assignee, approvedBy, later } = entry;
  const on = distinct(accounts, spec.accounts, 'a');
  const at = (more: number) => `${dateAfter(today, day + more)} ${clock(minute)}`;
  const stage = `s-${minute % spec.workflows[0]!.stages.length}`;
  return {
    ...{ type: entry.type, status: entry.status, accounts: on, publishAt: at(0), timeSensitive: entry.timeSensitive },
    workflow: workflow === undefined ? undefined : id('w', workflow, spec.workflows),
    owner: owner === undefined ? undefined : id('p', owner, spec.people),
    effort: effort && { [stage]: effort },
    assignees: assignee === undefined ? undefined : { [stage]: id('p', assignee, spec.people) },
    approvals: approvedBy === undefined ? undefined : [{ stage, by: id('p', approvedBy, spec.people) }],
    variants: later === undefined || on.length < 2 ? undefined : { [on[1]!]: { publishAt: at(later) } },
  };
}

function operationsOf(spec: Spec, { today }: Setting) {
  const { policies, duties, crisis, people } = spec;
  return {
    responses: byId('o', policies, ({ responders, onTeam, perDay, handling, hours, clock: runs, within }) => ({
      ...{ accounts: 'all', clock: runs, coverage: HOURS[hours], onHolidays: 'closed' },
      responders: onTeam ? id('t', responders[0]!, spec.teams) : distinct(responders, people, 'p'),
      ...{ volume: { perDay, handling: `${handling}m` }, rules: [{ inbound: 'message', firstResponse: within }] },
    })),
    responsibilities: byId('d', duties, ({ activity, responsible, effort, every }) => ({
      ...{ activity, effort, every, accounts: 'all', responsible: distinct(responsible, people, 'p') },
    })),
    ...(crisis && {
      rosters: {
        'k-0': {
          members: distinct(crisis.roster, people, 'p'),
          rotation: { every: 'week', on: 'mon', at: '09:00', starting: dateAfter(today, -7) },
          hours: 'always',
        },
      },
      crisis: {
        roles: { lead: distinct(crisis.who, people, 'p')[0], monitor: 'k-0' },
        severities: [{ id: 'sev-1', criteria: 'Bad', firstResponse: '1h', hours: 'always' }],
        ...{ detection: '5m', verification: { by: 'k-0', within: '10m' } },
        approvals: distinct(crisis.who, people, 'p').map((by) => ({ by, within: crisis.within })),
      },
      playbooks: byId('b', [1, 2], () => ({ title: 'Trouble', scenario: 'erroneous-post', accounts: 'all' })),
    }),
  };
}

function byId<T, R>(kind: string, specs: readonly T[], write: (spec: T, index: number) => R): Record<string, R> {
  return Object.fromEntries(specs.map((spec, index) => [`${kind}-${index}`, write(spec, index)]));
}

function id(kind: string, which: number, of: readonly unknown[]): string {
  return `${kind}-${which % of.length}`;
}

function distinct(which: readonly number[], of: readonly unknown[], kind: string): string[] {
  return [...new Set(which.map((one) => id(kind, one, of)))];
}

/** A date so many days after another. */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

function clock(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
