import { expect, it } from 'vitest';
import { appointmentsOf } from '../../src/plan/appointments.ts';
import { buildYaml } from '../model/build-yaml.ts';

it('prints the agenda as plain data, times in the organisation’s zone', () => {
  const { model } = buildYaml({
    'people.yaml': 'people: {ada: {name: Ada}, bo: {name: Bo}}\n',
    'teams/far.yaml': `
organization: {name: Kuzey, timezone: Europe/Istanbul}
teams:
  far:
    timezone: Europe/London
    members: [bo, ada]
    rituals: [{id: talk, title: Talk, recurrence: {every: month, on: 3, at: "23:30"}, lasts: 15m}]
accounts:
  ig: {platform: instagram, owner: ada, security: {lastAccessReview: 2026-08-31, reviewEvery: 3mo}}
`,
  });
  const [review, ritual, ...more] = appointmentsOf(model);
  expect(more).toEqual([]);
  expect(review).toEqual({
    kind: 'access-review',
    date: '2026-11-30',
    at: undefined,
    minutes: undefined,
    section: 'accounts',
    id: 'ig',
    title: 'ig',
    owners: ['ada'],
    people: ['ada'],
    isOverdue: true,
    isFirst: false,
    since: '2026-08-31',
    every: '3mo',
    file: 'teams/far.yaml',
  });
  expect(ritual).toMatchObject({
    kind: 'ritual',
    date: '2026-12-04',
    at: { date: '2026-12-04', time: '02:30', offset: '+03:00' },
    minutes: 15,
    section: 'teams',
    id: 'far/talk',
    owners: ['far'],
    people: ['ada', 'bo'],
    isOverdue: false,
    every: 'month',
  });
});
