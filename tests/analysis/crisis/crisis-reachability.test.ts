import { expect, test } from 'vitest';
import { type CrisisReach, crisisReachability } from '../../../src/analysis/crisis/crisis-reachability.ts';
import { buildYaml } from '../../model/build-yaml.ts';
import { wall } from '../local-time.ts';

/** The present is Tuesday, 1 December 2026, 03:00 in Istanbul; the horizon ends with Monday, the 28th. */
const organisation = 'organization: {name: Kuzey, timezone: Europe/Istanbul, workweek: {mon-fri: "09:00-18:00"}}';

const rows = (...parts: string[]): readonly CrisisReach[] =>
  crisisReachability(buildYaml([organisation, ...parts].join('\n')).model);
const only = (...parts: string[]): CrisisReach => {
  const [row, ...others] = rows(...parts);
  expect(others).toEqual([]);
  return row!;
};
const roleOf = (found: CrisisReach, role: string) => found.roles.find((one) => one.role === role)!;
const told = (one: { at: number; minutes: number | undefined; person?: string | undefined } | undefined) =>
  one && [wall(one.at), one.minutes, ...(one.person === undefined ? [] : [one.person])];

const playbook = 'playbooks: {fire: {accounts: all}}';
const WEEKEND = 63 * 60;

test('a person answers in hours of work, and who stands in for them at once with them', () => {
  const people = (backup: string) =>
    `people: {ada-lund: {${backup}}, iris-vane: {workingHours: {mon-sun: "08:00-22:00"}}}`;
  const alone = only(people(''), 'crisis: {roles: {lead: ada-lund}}', playbook);
  expect(told(roleOf(alone, 'lead').worst)).toEqual(['2026-12-04 18:00', WEEKEND, 'ada-lund']);
  expect(told(roleOf(alone, 'lead').withoutOne)).toEqual(['2026-12-01 03:00', undefined]);
  const both = only(people('backup: iris-vane'), 'crisis: {roles: {lead: ada-lund}}', playbook);
  expect(roleOf(both, 'lead').people).toEqual(['ada-lund', 'iris-vane']);
  expect(told(roleOf(both, 'lead').worst)).toEqual(['2026-12-01 22:00', 600, 'iris-vane']);
  expect(told(roleOf(both, 'lead').withoutOne)).toEqual(['2026-12-04 18:00', WEEKEND, 'ada-lund']);
});

test('the deputy is called with the lead, and all roles are reached when the last is', () => {
  const found = only(
    'people: {ada-lund: {}, iris-vane: {workingHours: {mon-sun: "08:00-22:00"}}, oda-berg: {absences: [{from: 2026-12-21, to: 2026-12-25}]}}',
    'crisis: {roles: {lead: ada-lund, deputy: iris-vane, scribe: oda-berg, legal: tbd}}',
    playbook,
  );
  expect(found.roles.map(({ role }) => role)).toEqual(['lead', 'deputy', 'scribe']);
  expect(told(roleOf(found, 'lead').worst)).toEqual(['2026-12-01 22:00', 600, 'iris-vane']);
  expect(told(roleOf(found, 'deputy').worst)).toEqual(['2026-12-01 22:00', 600, 'iris-vane']);
  expect(told(roleOf(found, 'scribe').worst)).toEqual(['2026-12-18 18:00', 9 * 1440 + 900, 'oda-berg']);
  expect(told(found.first)).toEqual(['2026-12-01 22:00', 600]);
  expect(told(found.all)).toEqual(['2026-12-18 18:00', 9 * 1440 + 900]);
  expect(told(found.allWithoutOne)).toEqual(['2026-12-01 03:00', undefined]);
});

const rosters = `
rosters:
  first: {members: [ada-lund, iris-vane], rotation: {every: week, on: mon, at: "09:00", starting: 2026-11-30}, hours: {mon-sun: "08:00-22:00"}, escalate: [{after: 10m, to: second}]}
  second: {members: oda-berg, escalate: [{after: 5m, to: lawyer}]}
contacts:
  lawyer: {reachable: always}
`;

test('a roster is whoever is on duty, and escalates until somebody answers', () => {
  const people = 'people: {ada-lund: {}, iris-vane: {}, oda-berg: {absences: [{from: 2026-12-12, to: 2026-12-13}]}}';
  const found = only(people, rosters, 'crisis: {roles: {lead: first}}', playbook);
  const lead = roleOf(found, 'lead');
  expect(lead.isKnown).toBe(true);
  expect(lead.people).toEqual(['ada-lund', 'iris-vane', 'oda-berg', 'lawyer']);
  // At night the second on duty is called after ten minutes; on her two days away the lawyer after five more.
  expect(told(lead.worst)).toEqual(['2026-12-11 23:50', 15, 'lawyer']);
  expect(told(lead.withoutOne)).toEqual(['2026-12-12 22:00', 600, 'iris-vane']);
});

test('duty by a roster reaches a person in any role', () => {
  const people = 'people: {ada-lund: {}, iris-vane: {}, oda-berg: {}}';
  const found = only(people, rosters, 'crisis: {roles: {scribe: ada-lund}}', playbook);
  // Her weeks of duty begin on 30 November, 14 and 28 December: her free weekend is the one from the 11th on.
  expect(told(roleOf(found, 'scribe').worst)).toEqual(['2026-12-11 18:00', WEEKEND, 'ada-lund']);
});

test('a role stands for its holders and a team for its members, and who has left answers no more', () => {
  const found = only(
    'people: {ada-lund: {roles: [care], ends: 2026-12-05}, iris-vane: {roles: [care], workingHours: {mon: "09:00-10:00"}}}',
    'roles: {care: {}}\nteams: {desk: {members: [iris-vane]}}',
    'crisis: {roles: {lead: care, monitor: desk}}',
    playbook,
  );
  expect(told(roleOf(found, 'lead').worst)).toEqual(['2026-12-07 10:00', 7 * 1440 - 60, 'iris-vane']);
  expect(told(roleOf(found, 'monitor').worst)).toEqual(['2026-12-07 10:00', 7 * 1440 - 60, 'iris-vane']);
});

const approvers =
  'people: {ada-lund: {workingHours: {mon-sun: "08:00-22:00"}}, iris-vane: {workingHours: {mon-sun: "09:00-20:00"}}}';
const way = 'detection: 10m, verification: {by: ada-lund, within: 15m}, approvals: [{by: lead, within: 20m}]';

test('approvals follow one on the other, each when somebody is there', () => {
  const found = only(
    approvers,
    `crisis: {roles: {lead: iris-vane, monitor: ada-lund}, ${way}, severities: [{id: sev-1, firstResponse: 1h}]}`,
    playbook,
  );
  const approvals = found.approvals!;
  expect(approvals).toMatchObject({ isKnown: true, hasVacancy: false, least: 45 });
  expect(found.target).toBe(60);
  // Noticed at 19:45, verified by 20:00, when the lead has just left.
  expect(told(approvals.worst)).toEqual(['2026-12-01 19:35', 13 * 60 + 45]);
  expect(approvals.run!.parts.map(({ part, answered, done }) => [part.id, answered?.id, wall(done)])).toEqual([
    ['detection', undefined, '2026-12-01 19:45'],
    ['verification', 'ada-lund', '2026-12-01 20:00'],
    ['approval', 'iris-vane', '2026-12-02 09:20'],
  ]);
  expect(told(approvals.withoutOne)).toEqual(['2026-12-01 03:00', undefined, 'ada-lund']);
});

test('approvals in a list within the list wait for the slower one only', () => {
  const found = only(
    approvers,
    'crisis: {approvals: [[{by: ada-lund, within: 10m}, {by: iris-vane, within: 30m}]]}',
    playbook,
  );
  expect(told(found.approvals!.worst)).toEqual(['2026-12-01 20:00', 13 * 60 + 30]);
  expect(found.target).toBeUndefined();
});

test('a severity that is handled in some hours only begins in them and is counted in them', () => {
  const hours = 'hours: {mon-fri: "09:00-18:00"}, firstResponse: 1d';
  const found = only(
    approvers,
    `crisis: {roles: {lead: iris-vane, monitor: ada-lund}, ${way}, severities: [{id: sev-3, ${hours}}]}`,
    playbook,
  );
  expect(told(roleOf(found, 'lead').worst)).toEqual(['2026-12-01 09:00', 0, 'iris-vane']);
  expect(told(found.approvals!.worst)).toEqual(['2026-12-01 09:00', 45]);
  expect(found.target).toBe(540);
});

test('playbooks override what they inherit, and each severity has its row', () => {
  const found = rows(
    approvers,
    'crisis: {roles: {lead: ada-lund}, severities: [{id: sev-1, firstResponse: 1h}, {id: sev-2, firstResponse: 3wd}]}',
    'playbooks: {fire: {}, flood: {roles: {lead: iris-vane}, severities: [{id: sev-1}]}}',
  );
  expect(found.map((one) => [one.playbook.id, one.severity?.id, roleOf(one, 'lead').people])).toEqual([
    ['fire', 'sev-1', ['ada-lund']],
    ['fire', 'sev-2', ['ada-lund']],
    ['flood', 'sev-1', ['iris-vane']],
  ]);
  expect(found[0]!.approvals).toBeUndefined();
});

test('nobody named is nobody, and no worst case', () => {
  const found = only(playbook);
  expect(found).toMatchObject({ roles: [], first: undefined, all: undefined, allWithoutOne: undefined });
});

test.each([
  ['people: {ada-lund: {workingHours: {mon: "9"}}}', 'lead: ada-lund'],
  ['people: {ada-lund: {backup: nobody-known}}', 'lead: ada-lund'],
  [
    'people: {ada-lund: {}}\nrosters: {watch: {members: ada-lund, escalate: [{after: 3wd, to: ada-lund}]}}',
    'lead: watch',
  ],
  ['people: {ada-lund: {}, iris-vane: {}}\nrosters: {watch: {members: [ada-lund, iris-vane]}}', 'lead: ada-lund'],
  ['people: {ada-lund: {}}\ncontacts: {lawyer: {reachable: {mon: "9"}}}', 'lead: lawyer'],
  ['people: {ada-lund: {}}', 'lead: ada-lund, deputy: nobody-known'],
  ['people: {ada-lund: {}}\nrosters: {watch: {members: ada-lund, escalate: [{after: 5m, to: watch}]}}', 'lead: watch'],
])('nothing is proved of what cannot be read: %s %s', (people, roles) => {
  const found = only(people, `crisis: {roles: {${roles}}}`, playbook);
  expect(roleOf(found, 'lead').isKnown).toBe(false);
});

test.each([
  'verification: {by: ada-lund}',
  'verification: {by: tbd, within: 5m}',
  'verification: {within: 5m}',
  'approvals: [{by: legal, within: 5m}]',
  'approvals: [{by: lead, within: 2wd}]',
  'approvals: [{by: lead, within: soon}]',
  'approvals: [{by: nobody-known, within: 5m}]',
  'detection: 1mo, approvals: [{by: lead, within: 5m}]',
])('nothing is proved of a way on which somebody or some time is missing: %s', (fields) => {
  const found = only('people: {ada-lund: {}}', `crisis: {roles: {lead: ada-lund}, ${fields}}`, playbook);
  expect(found.approvals!.isKnown).toBe(false);
});
