import { expect, test } from 'vitest';
import { policyBacklogs } from '../../../src/analysis/response/policy-backlog.ts';
import { type ResponseCoverage, responseCoverage } from '../../../src/analysis/response/response-coverage.ts';
import { buildYaml } from '../../model/build-yaml.ts';
import { at, spans, wall } from '../local-time.ts';

/** The first of December 2026 is a Tuesday; the horizon ends with the 28th, a Monday. */
const organisation = 'organization: {name: Kuzey, timezone: Europe/Istanbul, workweek: {mon-fri: "09:00-18:00"}}';
const account = 'accounts: {main: {platform: instagram, languages: [tr], holidays: [free]}}';
const holidays = 'holidays: {free: {days: [{on: 12-14}, {on: 2026-12-28, closes: "13:00"}]}}';

const modelOf = (...parts: string[]) => buildYaml([organisation, ...parts].join('\n')).model;
const rows = (...parts: string[]): readonly ResponseCoverage[] => responseCoverage(modelOf(...parts));
const only = (...parts: string[]): ResponseCoverage => {
  const [row, ...others] = rows(account, holidays, ...parts);
  expect(others).toEqual([]);
  return row!;
};
const holesOf = ({ holes }: ResponseCoverage) =>
  holes.map(({ from, to, cause }) => `${wall(from)} – ${wall(to)} ${cause.kind}`);

test('a holiday of whoever answers is a hole with that reason, and the longest wait is the one over it', () => {
  const found = only(
    'people: {ada-lund: {holidays: [free]}}',
    'responses: {everyone: {accounts: all, clock: calendar, coverage: {mon-fri: "09:00-18:00"}, responders: ada-lund, rules: [{inbound: message, firstResponse: 20h}, {inbound: comment, firstResponse: 4d}]}}',
  );
  expect(found.isKnown).toBe(true);
  expect(holesOf(found)).toEqual([
    '2026-12-14 09:00 – 2026-12-14 18:00 away',
    '2026-12-28 13:00 – 2026-12-28 18:00 away',
  ]);
  expect(found.holes[0]!.cause).toEqual({ kind: 'away', people: [{ id: 'ada-lund', why: [{ kind: 'holiday' }] }] });
  expect(found.worst).toEqual({
    at: at('2026-12-11 18:00'),
    until: at('2026-12-15 09:00'),
    minutes: 3 * 1440 + 15 * 60,
    left: { at: at('2026-12-11 18:00'), people: ['ada-lund'] },
    back: { at: at('2026-12-15 09:00'), people: ['ada-lund'] },
  });
  const [message, comment] = found.targets;
  expect([message!.minutes, message!.isKept, comment!.minutes, comment!.isKept]).toEqual([1200, false, 5760, true]);
  expect(spans(message!.late, '2026-12-04', '2026-12-12')).toEqual([
    '2026-12-04 18:00 – 2026-12-06 13:00',
    '2026-12-11 18:00 – 2026-12-14 13:00',
  ]);
  // The present is 03:00 in Istanbul.
  expect(message!.kept.total).toBe(28 * 1440 - 180);
});

test('the business clock counts promised time only, and what is closed or open otherwise on holidays is not missed', () => {
  const people =
    'people: {ada-lund: {workingHours: {mon-fri: "10:00-18:00"}, absences: [{from: 2026-12-21, to: 2026-12-22}]}}';
  const policy = (more: string) =>
    `responses: {everyone: {accounts: all, coverage: {mon-fri: "09:00-18:00"}, ${more}responders: ada-lund, rules: [{inbound: message, firstResponse: 2d}, {inbound: comment, firstResponse: 1h}]}}`;
  const closed = only(people, policy('onHolidays: closed, '));
  expect(closed.clock).toBe('business');
  // 19 whole days and a morning of four hours.
  expect(closed.required).toBe(18 * 540 + 240);
  expect(holesOf(closed).filter((hole) => hole > '2026-12-18' && hole < '2026-12-24')).toEqual([
    '2026-12-18 09:00 – 2026-12-18 10:00 hours',
    '2026-12-21 09:00 – 2026-12-21 10:00 hours',
    '2026-12-21 10:00 – 2026-12-21 18:00 away',
    '2026-12-22 09:00 – 2026-12-22 10:00 hours',
    '2026-12-22 10:00 – 2026-12-22 18:00 away',
    '2026-12-23 09:00 – 2026-12-23 10:00 hours',
  ]);
  expect(closed.holes.find(({ cause }) => cause.kind === 'away')!.cause).toMatchObject({
    people: [{ id: 'ada-lund', why: [{ kind: 'absence' }] }],
  });
  expect(closed.worst).toMatchObject({ at: at('2026-12-21 09:00'), until: at('2026-12-23 10:00'), minutes: 1140 });
  expect(wall(closed.worst!.left!.at)).toBe('2026-12-18 18:00');
  expect(closed.targets.map(({ minutes, isKept }) => [minutes, isKept])).toEqual([
    [1080, false],
    [60, false],
  ]);
  expect(only(people, policy('')).required).toBe(20 * 540);
  expect(only(people, policy('onHolidays: open, ')).required).toBe(20 * 540);
  const other = only(people, policy('onHolidays: {hours: {mon-sun: "10:00-14:00"}}, '));
  // On the 14th four hours, on the 28th the morning and an hour of the afternoon.
  expect(other.required).toBe(18 * 540 + 240 + 300);
});

test('who does not write the language does not answer in it, and who left answers no more', () => {
  const found = rows(
    'accounts: {main: {platform: instagram, languages: [tr, en]}, old: {platform: x, status: retired}, own: {platform: blog}}',
    'people: {ada-lund: {languages: [tr]}, iris-vane: {languages: [en-GB]}, oda-berg: {ends: 2026-12-10}}',
    'responses: {everyone: {accounts: all, coverage: {mon-fri: "09:00-18:00"}, responders: [oda-berg, iris-vane, ada-lund]}}',
  );
  expect(
    found.map(({ account, language, responders }) => [account.id, language, responders.map(({ id }) => id)]),
  ).toEqual([
    ['main', 'tr', ['ada-lund', 'oda-berg']],
    ['main', 'en', ['iris-vane', 'oda-berg']],
  ]);
  expect(found[0]!.coverage.alone.map(({ id }) => id)).toEqual(['ada-lund']);
  expect(spans(found[0]!.coverage.several).at(-1)).toBe('2026-12-09 09:00 – 2026-12-09 18:00');
});

test('a hole that the clocks of two zones make is told from one that is always there', () => {
  // New York is seven hours behind Istanbul but for the months in which it is eight.
  const found = rows(
    'accounts: {main: {platform: instagram}}',
    'people: {ada-lund: {timezone: America/New_York, workingHours: {mon-fri: "09:00-17:00"}}}',
    'responses: {everyone: {accounts: all, coverage: {mon-fri: "15:00-18:00"}, responders: ada-lund}}',
  )[0]!;
  expect(holesOf(found).slice(0, 2)).toEqual([
    '2026-12-01 15:00 – 2026-12-01 16:00 hours',
    '2026-12-01 16:00 – 2026-12-01 17:00 dst',
  ]);
});

test('a roster answers by its hours, also on holidays, and one without hours when those whose turn it is work', () => {
  const people = 'people: {ada-lund: {holidays: [free], absences: [{from: 2026-12-13}]}, iris-vane: {}}';
  const rotation = 'members: [ada-lund, iris-vane], rotation: {every: week, on: mon, starting: 2026-11-30}';
  const policy = 'responses: {everyone: {accounts: all, coverage: {sat-sun: "10:00-18:00"}, responders: weekend}}';
  const weekend = only(people, `rosters: {weekend: {${rotation}, hours: {sat-sun: "10:00-18:00"}}}`, policy);
  expect(holesOf(weekend)).toEqual([]);
  const hours = 'responses: {everyone: {accounts: all, coverage: {mon-fri: "09:00-18:00"}, responders: weekend}}';
  const turns = only(people, `rosters: {weekend: {${rotation}}}`, hours);
  expect(holesOf(turns)).toEqual([
    '2026-12-14 09:00 – 2026-12-14 18:00 away',
    '2026-12-28 13:00 – 2026-12-28 18:00 away',
  ]);
  const stay = only(
    people,
    `rosters: {weekend: {${rotation}, hours: {sat-sun: "10:00-18:00"}}}`.replaceAll(
      '[ada-lund, iris-vane]',
      '[iris-vane, ada-lund]',
    ),
    policy,
  );
  expect(holesOf(stay)).toEqual(['2026-12-13 10:00 – 2026-12-13 18:00 away']);
});

test('a stand-in answers while the person of the shift is away, and not otherwise', () => {
  const found = only(
    'people: {ada-lund: {absences: [{from: 2026-12-06}]}, iris-vane: {}}',
    'rosters: {watch: {shifts: [{from: 2026-12-05 10:00, to: 2026-12-06 18:00, person: ada-lund, backup: iris-vane}]}}',
    'responses: {everyone: {accounts: all, coverage: {sat-sun: "10:00-18:00"}, responders: watch}}',
  );
  expect(found.coverage.alone.map(({ id, during }) => [id, spans(during)])).toEqual([
    ['ada-lund', ['2026-12-05 10:00 – 2026-12-05 18:00']],
    ['iris-vane', ['2026-12-06 10:00 – 2026-12-06 18:00']],
  ]);
});

test('somebody outside answers in the hours in which they can be reached', () => {
  const found = only(
    'contacts: {desk: {timezone: Europe/London, reachable: {mon-fri: "08:00-16:00"}}}',
    'responses: {everyone: {accounts: all, coverage: {mon-fri: "10:00-18:00"}, responders: desk}}',
  );
  expect(found.responders.map(({ id }) => id)).toEqual(['desk']);
  // In winter London is three hours behind Istanbul; most of the year it is two.
  expect(holesOf(found)[0]).toBe('2026-12-01 10:00 – 2026-12-01 11:00 dst');
});

test.each([
  [
    'accounts: {main: {platform: instagram, languages: [tr]}}\npeople: {ada-lund: {workingHours: {mon: "9-5"}}}',
    'ada-lund',
    '',
  ],
  ['accounts: {main: {platform: instagram, languages: [tr]}}\npeople: {ada-lund: {}}', '[ada-lund, nobody-known]', ''],
  ['accounts: {main: {platform: instagram, languages: [tr]}}\npeople: {ada-lund: {}}', 'ada-lund', 'clock: often, '],
  [
    'accounts: {main: {platform: instagram, languages: [tr], timezone: Mars/Base}}\npeople: {ada-lund: {}}',
    'ada-lund',
    '',
  ],
  ['accounts: {main: {platform: instagram, languages: [tr]}}\npeople: {ada-lund: {languages: [1]}}', 'ada-lund', ''],
])('nothing is proved about what cannot be read: %s %s %s', (yaml, responders, more) => {
  const found = rows(
    yaml,
    `responses: {everyone: {accounts: all, ${more}coverage: {mon: "09:00-18:00"}, responders: ${responders}}}`,
  );
  expect(found.map(({ isKnown }) => isKnown)).toEqual([false]);
});

test.each([
  ['tbd', '', true],
  ['[ada-lund, tbd]', '', true],
  ['desk', 'teams: {desk: {members: [ada-lund, tbd]}}', true],
  [
    'watch',
    'rosters: {watch: {members: [ada-lund, tbd], rotation: {every: week, on: mon, starting: 2026-11-30}}}',
    true,
  ],
  ['watch', 'rosters: {watch: {shifts: [{from: 2026-12-05 22:00, to: 2026-12-06 06:00, person: tbd}]}}', true],
  [
    'watch',
    'rosters: {watch: {shifts: [{from: 2026-12-05 22:00, to: 2026-12-06 06:00, person: tbd}], overrides: [{from: 2026-12-05 20:00, to: 2026-12-06 08:00, person: ada-lund}]}}',
    false,
  ],
  ['[ada-lund]', '', false],
])('somebody is still to be named to answer: %s %s', (responders, more, expected) => {
  const policy = `responses: {everyone: {accounts: all, coverage: {mon: "09:00-18:00"}, responders: ${responders}}}`;
  expect(only('people: {ada-lund: {}}', more, policy).hasVacancy).toBe(expected);
});

test('nobody who answers is a wait without an end, from the first message on', () => {
  const found = only('responses: {everyone: {accounts: all, clock: calendar, responders: tbd}}');
  expect(found.worst).toEqual({ at: at('2026-12-01 03:00'), until: undefined, minutes: undefined });
  expect([found.median, found.ninetieth]).toEqual([undefined, undefined]);
  expect(found.holes.map(({ cause, left, back }) => [cause.kind, left, back])).toEqual([
    ['hours', undefined, undefined],
  ]);
});

test('the backlog of a policy is that of all its accounts together', () => {
  const people = 'people: {ada-lund: {workingHours: {mon-fri: "09:00-17:00"}}}';
  const policy = (clock: string) =>
    `responses: {everyone: {accounts: all, clock: ${clock}, coverage: {mon-fri: "09:00-17:00"}, responders: ada-lund, volume: {perDay: 48, handling: 5m}}}`;
  const [backlog, ...others] = policyBacklogs(modelOf(account, holidays, people, policy('calendar')));
  expect(others).toEqual([]);
  // Four hours of work a day, day and night, against eight hours on each of twenty days.
  expect(backlog).toMatchObject({ asked: 28 * 240 - 30, available: 20 * 480, isCleared: true, isKnown: true });
  // In the 64 hours from Friday 17:00 to Monday 09:00 comes as much as in any other weekend, and the first is named.
  expect(backlog!.largest).toEqual({ at: at('2026-12-07 09:00'), minutes: 640 });
  expect(backlog!.longestDelay).toEqual({ at: at('2026-12-04 17:00'), minutes: 64 * 60 });
  const [business] = policyBacklogs(modelOf(account, holidays, people, policy('business')));
  expect(business).toMatchObject({ asked: 28 * 240, available: 20 * 480, isCleared: true });
  expect(business!.largest.minutes).toBe(0);
  expect(policyBacklogs(modelOf(account, holidays, people, policy('calendar').replace('handling: 5m', '')))).toEqual(
    [],
  );
});
