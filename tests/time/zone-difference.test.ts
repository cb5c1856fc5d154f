import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { interval, lengthOf, NEVER } from '../../src/time/intervals.ts';
import { atUsualDifference } from '../../src/time/zone-difference.ts';

const at = (text: string, zone = 'UTC') => DateTime.fromISO(text, { zone }).toMillis() / 60_000;
const wall = (instant: number, zone: string) => DateTime.fromMillis(instant * 60_000, { zone }).toFormat('MM-dd HH:mm');

test('hours of one zone move to where the other zone is used to see them', () => {
  // New York is eight hours behind Istanbul in winter, seven for most of the year.
  const zone = 'America/New_York';
  const hours = [
    at('2026-10-30T09:00', zone),
    at('2026-10-30T17:00', zone),
    at('2026-12-01T09:00', zone),
    at('2026-12-01T17:00', zone),
  ];
  const moved = atUsualDifference(hours, zone, 'Europe/Istanbul', at('2026-12-01'))!;
  expect(hours.map((instant) => wall(instant, 'Europe/Istanbul'))).toEqual([
    '10-30 16:00',
    '10-31 00:00',
    '12-01 17:00',
    '12-02 01:00',
  ]);
  expect(moved.map((instant) => wall(instant, 'Europe/Istanbul'))).toEqual([
    '10-30 16:00',
    '10-31 00:00',
    '12-01 16:00',
    '12-02 00:00',
  ]);
});

test('the weeks between two changes of the clocks are the unusual ones', () => {
  // Berlin goes back on 25 October, New York on 1 November: an hour less between them for a week.
  const hours = [at('2026-10-28T09:00', 'America/New_York'), at('2026-10-28T10:00', 'America/New_York')];
  const moved = atUsualDifference(hours, 'America/New_York', 'Europe/Berlin', at('2026-12-01'))!;
  expect([wall(hours[0]!, 'Europe/Berlin'), wall(moved[0]!, 'Europe/Berlin')]).toEqual(['10-28 14:00', '10-28 15:00']);
  const usual = [at('2026-11-04T09:00', 'America/New_York'), at('2026-11-04T10:00', 'America/New_York')];
  expect(atUsualDifference(usual, 'America/New_York', 'Europe/Berlin', at('2026-12-01'))).toBeUndefined();
});

test('zones that are always as far apart, one zone and no time leave all as it is', () => {
  const year = interval(at('2026-01-01'), at('2027-01-01'));
  expect(atUsualDifference(year, 'Europe/Istanbul', 'Africa/Nairobi', at('2026-06-01'))).toBeUndefined();
  expect(atUsualDifference(year, 'Europe/Berlin', 'Europe/Paris', at('2026-06-01'))).toBeUndefined();
  expect(atUsualDifference(year, 'Europe/Berlin', 'Europe/Berlin', at('2026-06-01'))).toBeUndefined();
  expect(atUsualDifference(NEVER, 'Europe/Berlin', 'Europe/Istanbul', at('2026-06-01'))).toBeUndefined();
  const moved = atUsualDifference(year, 'Europe/Berlin', 'Europe/Istanbul', at('2026-12-01'))!;
  // What moves an hour later in winter leaves the hour before it empty once, and meets itself once.
  expect(Math.abs(lengthOf(moved) - lengthOf(year))).toBeLessThanOrEqual(60);
});
