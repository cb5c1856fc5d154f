import { expect, it } from 'vitest';
import { formatShortMinutes } from '../../../src/messages/format/duration.ts';
import { formatDateSpan, formatShortDate, formatShortSpan } from '../../../src/messages/format/short-date.ts';

it.each([
  ['2026-11-25', 'Wed 25 Nov', '25 Kas Çar'],
  ['2026-02-01', 'Sun 1 Feb', '1 Şub Paz'],
  ['2024-02-29', 'Thu 29 Feb', '29 Şub Per'],
  ['2026-13-01', '2026-13-01', '2026-13-01'],
  ['tbd', 'tbd', 'tbd'],
])('writes %s short', (date, en, tr) => {
  expect(formatShortDate(date, 'en')).toBe(en);
  expect(formatShortDate(date, 'tr')).toBe(tr);
});

it.each([
  ['2026-11-23', '2026-12-06', '23 Nov – 6 Dec 2026', '23 Kas – 6 Ara 2026', '23 Nov – 6 Dec'],
  ['2026-12-02', '2026-12-03', '2–3 Dec 2026', '2–3 Ara 2026', '2–3 Dec'],
  ['2026-11-27', '2026-11-27', '27 Nov 2026', '27 Kas 2026', '27 Nov'],
  ['2026-12-28', '2027-01-03', '28 Dec 2026 – 3 Jan 2027', '28 Ara 2026 – 3 Oca 2027', '28 Dec – 3 Jan'],
  ['2026-01-05', '2027-01-03', '5 Jan 2026 – 3 Jan 2027', '5 Oca 2026 – 3 Oca 2027', '5 Jan – 3 Jan'],
  ['a', 'b', 'a – b', 'a – b', 'a – b'],
  ['a', 'a', 'a', 'a', 'a'],
])('writes the days from %s until %s', (from, until, en, tr, short) => {
  expect(formatDateSpan(from, until, 'en')).toBe(en);
  expect(formatDateSpan(from, until, 'tr')).toBe(tr);
  expect(formatShortSpan(from, until, 'en')).toBe(short);
});

it.each([
  [0, '0 min', '0 dk'],
  [960, '16 h', '16 sa'],
  [150, '2 h 30 min', '2 sa 30 dk'],
  [90_000, '1,500 h', '1.500 sa'],
])('writes %i minutes short', (minutes, en, tr) => {
  expect(formatShortMinutes(minutes, 'en')).toBe(en);
  expect(formatShortMinutes(minutes, 'tr')).toBe(tr);
});
