import { expect, test } from 'vitest';
import { overrunPeople } from '../../../src/analysis/capacity/overrun-people.ts';
import { modelOf } from '../build-plan.ts';

const base = `
organization: {name: Kuzey, timezone: Europe/Istanbul}
people: {ada-lund: {workingHours: {mon-fri: "09:00-17:00"}}}
accounts: {main: {platform: instagram}}
responsibilities: {reports: {responsible: ada-lund, every: week, effort: EFFORT}}
responses: {everyone: {accounts: all, responders: ada-lund, volume: {perDay: PER_DAY, handling: 6m}}}
`;
const overrun = (effort: string, perDay: number) =>
  overrunPeople(modelOf(base.replace('EFFORT', effort).replace('PER_DAY', String(perDay)))).map(
    ({ person, week, weeks }) => [person.id, week, weeks],
  );

test('answering that fits into the hours and not into the capacity is too much for the person', () => {
  expect(overrun('1h', 50)).toEqual([['ada-lund', '2026-W50', 3]]);
  expect(overrun('1h', 20)).toEqual([]);
});

test('what nobody could answer at all is told of at the policy, other work that is too much still here', () => {
  expect(overrun('1h', 100)).toEqual([]);
  expect(overrun('30h', 100)).toEqual([['ada-lund', '2026-W50', 3]]);
});
