import { expect, test } from 'vitest';
import { rosterDuty } from '../../../src/analysis/duty/roster-duty.ts';
import { knownTime, planningFrame } from '../../../src/analysis/working-time/planning-frame.ts';
import { clip, lengthOf, unionOf } from '../../../src/time/intervals.ts';
import { buildYaml } from '../../model/build-yaml.ts';
import { at, spans } from '../local-time.ts';

/** Who is on duty when, of a roster with these lines. */
function dutyOf(roster: string) {
  const { model } = buildYaml(`
organization: {name: Kuzey, timezone: Europe/Istanbul}
people: {ada-lund: {}, iris-vane: {}, oda-berg: {}}
rosters:
  night: ${roster}
`);
  const duty = rosterDuty(model)(model.rosters[0]!);
  const byId = (people: typeof duty.onDuty, from?: string, to?: string) =>
    Object.fromEntries([...people].map(([person, during]) => [person.id, spans(during, from, to)]));
  return {
    model,
    duty,
    onDuty: (from?: string, to?: string) => byId(duty.onDuty, from, to),
    standIns: byId(duty.standIns),
  };
}

const weekly = 'members: [ada-lund, iris-vane], rotation: {every: week, on: mon, at: "09:00", starting: 2026-11-30}';

test('turns pass on from the first day, and nobody is on before it', () => {
  const { duty, onDuty } = dutyOf(`{${weekly}}`);
  expect(duty.isKnown).toBe(true);
  expect(duty.hasHours).toBe(false);
  expect(onDuty('2026-11', '2026-12-15')).toEqual({
    'ada-lund': ['2026-11-30 09:00 – 2026-12-07 09:00', '2026-12-14 09:00 – 2026-12-21 09:00'],
    'iris-vane': ['2026-12-07 09:00 – 2026-12-14 09:00'],
  });
  expect(Math.min(...[...duty.onDuty.values()].map((during) => during[0]!))).toBe(at('2026-11-30 09:00'));
});

test('a first day between two occurrences begins the first turn', () => {
  const { onDuty } = dutyOf('{members: [ada-lund, iris-vane], rotation: {every: week, on: mon, starting: 2026-12-02}}');
  expect(onDuty('2026-12-01', '2026-12-10')).toEqual({
    'ada-lund': ['2026-12-02 00:00 – 2026-12-07 00:00'],
    'iris-vane': ['2026-12-07 00:00 – 2026-12-14 00:00'],
  });
});

test('a count that began long ago goes on, whoever is seen first', () => {
  // 104 weeks later it is the first member's turn again.
  const { onDuty } = dutyOf('{members: [ada-lund, iris-vane], rotation: {every: week, on: mon, starting: 2024-12-02}}');
  expect(onDuty('2026-11-24', '2026-12-08')).toEqual({
    'ada-lund': ['2026-11-30 00:00 – 2026-12-07 00:00'],
    'iris-vane': ['2026-12-07 00:00 – 2026-12-14 00:00'],
  });
});

test('a vacant place is a turn that nobody has', () => {
  const { duty } = dutyOf(
    '{members: [ada-lund, tbd, iris-vane], rotation: {every: week, on: mon, starting: 2026-11-30}}',
  );
  const busy = unionOf([...duty.onDuty.values()]);
  expect(spans(busy, '2026-11-30', '2026-12-21')).toEqual([
    '2026-11-30 00:00 – 2026-12-07 00:00',
    '2026-12-14 00:00 – 2026-12-28 00:00',
  ]);
  expect(spans(duty.vacant, '2026-11-30', '2026-12-21')).toEqual(['2026-12-07 00:00 – 2026-12-14 00:00']);
});

test('hours limit each turn, and an override hands them to somebody else', () => {
  const { duty, onDuty } = dutyOf(
    `{${weekly}, hours: {sat-sun: "10:00-18:00"}, overrides: [{from: 2026-12-06 00:00, to: 2026-12-13 00:00, person: oda-berg}]}`,
  );
  expect(duty.hasHours).toBe(true);
  expect(onDuty('2026-12-01', '2026-12-15')).toEqual({
    'ada-lund': ['2026-12-05 10:00 – 2026-12-05 18:00'],
    'iris-vane': ['2026-12-13 10:00 – 2026-12-13 18:00'],
    'oda-berg': ['2026-12-06 10:00 – 2026-12-06 18:00', '2026-12-12 10:00 – 2026-12-12 18:00'],
  });
});

test('shifts are as written, with stand-ins, and a later override wins', () => {
  const { onDuty, standIns } = dutyOf(
    '{shifts: [{from: 2026-12-05 22:00, to: 2026-12-06 06:00, person: ada-lund, backup: iris-vane}, {from: 2026-12-06 06:00, to: 2026-12-06 14:00, person: tbd}], overrides: [{from: 2026-12-06 00:00, to: 2026-12-06 04:00, person: iris-vane}, {from: 2026-12-06 02:00, to: 2026-12-06 03:00, person: oda-berg}]}',
  );
  expect(onDuty()).toEqual({
    'ada-lund': ['2026-12-05 22:00 – 2026-12-06 00:00', '2026-12-06 04:00 – 2026-12-06 06:00'],
    'iris-vane': ['2026-12-06 00:00 – 2026-12-06 02:00', '2026-12-06 03:00 – 2026-12-06 04:00'],
    'oda-berg': ['2026-12-06 02:00 – 2026-12-06 03:00'],
  });
  expect(standIns).toEqual({
    'iris-vane': ['2026-12-05 22:00 – 2026-12-06 00:00', '2026-12-06 04:00 – 2026-12-06 06:00'],
  });
});

test('one member is always on, and of several without a beginning nobody can say', () => {
  const { model, duty } = dutyOf('{members: ada-lund}');
  const { from, to } = knownTime(planningFrame(model));
  expect([...duty.onDuty.values()].map(lengthOf)).toEqual([to - from]);
  const unknown = dutyOf('{members: [ada-lund, iris-vane], rotation: {every: 2 weeks, on: mon}}');
  expect(unknown.duty.isKnown).toBe(false);
  expect(unknown.duty.onDuty.size).toBe(0);
});

test.each([
  '{members: [ada-lund, nobody-known], rotation: {every: week, on: mon, starting: 2026-11-30}}',
  '{members: [ada-lund, iris-vane], rotation: {every: week, on: mon, at: "25:00", starting: 2026-11-30}}',
  '{shifts: [{from: 2026-12-40 10:00, to: 2026-12-06 14:00, person: ada-lund}]}',
  '{shifts: [{from: 2026-12-05 10:00, to: 2026-12-06 14:00, person: nobody-known}]}',
  '{members: ada-lund, hours: {mon-fri: "9"}}',
])('what cannot be read is not known: %s', (roster) => {
  expect(dutyOf(roster).duty.isKnown).toBe(false);
});

test('at every instant from the first turn on exactly one member has the turn', () => {
  const { model, duty } = dutyOf(
    '{members: [ada-lund, iris-vane, oda-berg, iris-vane], timezone: America/New_York, rotation: {every: 2 weeks, on: [tue, fri], at: "02:30", starting: 2026-10-23}}',
  );
  const { to } = knownTime(planningFrame(model));
  const from = at('2026-10-23 02:30', 'America/New_York');
  const turns = [...duty.onDuty.values()].map((during) => clip(during, from, to));
  expect(unionOf(turns)).toEqual([from, to]);
  expect(turns.map(lengthOf).reduce((a, b) => a + b)).toBe(to - from);
});
