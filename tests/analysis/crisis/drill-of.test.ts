import { expect, test } from 'vitest';
import { type Drill, drillOf } from '../../../src/analysis/crisis/drill-of.ts';
import { listOf } from '../../../src/model/field.ts';
import { buildYaml } from '../../model/build-yaml.ts';
import { at, wall } from '../local-time.ts';

const base = `
organization: {name: Kuzey, timezone: Europe/Istanbul, workweek: {mon-fri: "09:00-18:00"}}
people: {ada-lund: {}, iris-vane: {workingHours: {mon-sun: "08:00-22:00"}}, oda-berg: {workingHours: {mon-sun: "12:00-20:00"}}}
contacts: {press-desk: {reachable: {mon-fri: "10:00-16:00"}}}
accounts: {main: {platform: instagram}, other: {platform: x}, abroad: {platform: x, timezone: America/New_York}}
calendars:
  december:
    accounts: [main]
    entries:
      - {id: soon, publishAt: 2026-12-05 11:30, status: approved}
      - {id: late, publishAt: 2026-12-06 12:30, status: scheduled}
      - {id: edge, publishAt: 2026-12-07 11:00, status: scheduled}
      - {id: draft, publishAt: 2026-12-05 12:30, status: draft}
      - {id: elsewhere, publishAt: 2026-12-05 12:30, status: approved, accounts: [other]}
      - {id: both, publishAt: 2026-12-05 08:00, status: approved, accounts: [main, abroad]}
crisis:
  roles: {lead: ada-lund, deputy: iris-vane, monitor: oda-berg}
  severities: [{id: sev-1, firstResponse: 90m}, {id: sev-2, firstResponse: 90m, hours: {mon-fri: "09:00-18:00"}}, {id: sev-3}]
  detection: 10m
  verification: {by: oda-berg, within: 20m}
  approvals: [{by: lead, within: 15m}]
  notify: {internal: [{person: ada-lund, by: monitor, within: 1h}], external: [{person: press-desk, by: lead, within: 2d}]}
  pausePublishing: {accounts: [main, abroad], authority: [oda-berg]}
playbooks:
  fire:
    steps: [{id: check, by: monitor, within: 1h}, {id: tell, by: lead, within: 5m}, {id: later, by: lead, within: 2wd}, {id: who-knows, within: 1h}]
`;

function drill(when: string, severity = 'sev-1', yaml = base): Drill {
  const { model } = buildYaml(yaml);
  const [playbook] = model.playbooks;
  const found = listOf(playbook!.severities).find(({ id }) => id === severity);
  return drillOf(model, playbook!, found, at(when))!;
}

test('the way to the first statement is gone through from the instant on, and held against what is promised', () => {
  // A Saturday: the monitor comes at noon.
  const found = drill('2026-12-05 11:00');
  expect([wall(found.begins), wall(found.detected)]).toEqual(['2026-12-05 11:00', '2026-12-05 11:10']);
  expect(found.approvals.map(({ part, answered, done }) => [part.id, answered?.id, wall(done)])).toEqual([
    ['detection', undefined, '2026-12-05 11:10'],
    ['verification', 'oda-berg', '2026-12-05 12:20'],
    ['approval', 'iris-vane', '2026-12-05 12:35'],
  ]);
  expect(found.statement).toEqual({ ready: at('2026-12-05 12:35'), due: at('2026-12-05 12:30'), isMissed: true });
  expect(drill('2026-12-05 11:06').statement.isMissed).toBe(false);
});

test('steps and notifications show who is reached when, and what is missed', () => {
  const found = drill('2026-12-05 11:00');
  expect(
    found.tasks.map(({ of, kind, answered, begun, due, isMissed }) => {
      return [kind, of.id, answered?.id, wall(begun), wall(due), isMissed];
    }),
  ).toEqual([
    ['step', 'tell', 'iris-vane', '2026-12-05 11:10', '2026-12-05 11:15', false],
    ['step', 'check', 'oda-berg', '2026-12-05 12:00', '2026-12-05 12:10', false],
    ['step', 'who-knows', undefined, undefined, '2026-12-05 12:10', false],
    ['inside', 'ada-lund', 'oda-berg', '2026-12-07 09:00', '2026-12-05 12:10', true],
    ['outside', 'press-desk', 'iris-vane', '2026-12-07 10:00', '2026-12-07 11:10', false],
    ['step', 'later', 'iris-vane', '2026-12-05 11:10', undefined, false],
  ]);
  expect(found.tasks[1]!.calls.map(({ id, called, reached }) => [id, wall(called), wall(reached)])).toEqual([
    ['oda-berg', '2026-12-05 11:10', '2026-12-05 12:00'],
  ]);
});

test('posts of two days on paused accounts are listed, those first that nobody can stop in time', () => {
  const { pause } = drill('2026-12-05 11:00');
  expect(wall(pause.answered?.acknowledged)).toBe('2026-12-05 12:00');
  expect(
    pause.posts.map(({ entry, account, at: when, isTooLate }) => [entry.id, account.id, wall(when), isTooLate]),
  ).toEqual([
    ['december/soon', 'main', '2026-12-05 11:30', true],
    ['december/both', 'abroad', '2026-12-05 16:00', false],
    ['december/late', 'main', '2026-12-06 12:30', false],
  ]);
  const all = drill(
    '2026-12-05 11:00',
    'sev-1',
    base.replace('accounts: [main, abroad], authority: [oda-berg]', 'authority: tbd'),
  );
  expect(all.pause.answered).toBeUndefined();
  expect(all.pause.posts.map(({ entry }) => entry.id)).toContain('december/elsewhere');
  expect(all.pause.posts.every(({ isTooLate }) => isTooLate)).toBe(true);
});

test('what is handled in some hours only begins in the next of them, and is due in them', () => {
  const found = drill('2026-12-04 17:30', 'sev-2');
  expect(wall(found.begins)).toBe('2026-12-04 17:30');
  expect(wall(found.statement.due)).toBe('2026-12-07 10:00');
  const weekend = drill('2026-12-05 11:00', 'sev-2');
  expect(wall(weekend.begins)).toBe('2026-12-07 09:00');
  expect(wall(weekend.statement.due)).toBe('2026-12-07 10:30');
  expect(weekend.statement).toMatchObject({ ready: at('2026-12-07 12:35'), isMissed: true });
});

test('without a promise nothing is missed, and without a way nothing is ready', () => {
  expect(drill('2026-12-05 11:00', 'sev-3').statement).toMatchObject({ due: undefined, isMissed: false });
  const bare = drill('2026-12-05 11:00', 'sev-1', base.replace(/ {2}(?:verification|approvals|detection).*\n/g, ''));
  expect(bare.approvals).toEqual([]);
  expect(wall(bare.detected)).toBe('2026-12-05 11:00');
  expect(bare.statement).toEqual({ ready: undefined, due: at('2026-12-05 12:30'), isMissed: false });
});

test('a drill far from the plan cannot be told', () => {
  const { model } = buildYaml(base);
  expect(drillOf(model, model.playbooks[0]!, undefined, at('2029-01-01 00:00'))).toBeUndefined();
  expect(drillOf(model, model.playbooks[0]!, undefined, at('2020-01-01 00:00'))).toBeUndefined();
});

test('whoever verifies and whoever may stop publishing can be named by their role of the crisis', () => {
  const byRole = base.replace('{by: oda-berg, within: 20m}', '{by: monitor, within: 20m}');
  const [named, asked] = [base, byRole.replace('authority: [oda-berg]', 'authority: [monitor]')].map((yaml) => {
    const { approvals, pause } = drill('2026-12-05 11:00', 'sev-1', yaml);
    return [approvals.map(({ answered, done }) => [answered?.id, done]), pause.answered?.id, pause.posts.length];
  });
  expect(asked).toEqual(named);
});
