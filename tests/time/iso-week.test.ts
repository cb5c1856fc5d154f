import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf } from '../../src/time/calendar-date.ts';
import { isoWeekOf, mondayOf } from '../../src/time/iso-week.ts';
import { table } from './outcome.ts';

const TRAPS = table(`
  2027-01-01 | 2026-W53 from 2026-12-28
  2027-01-03 | 2026-W53 from 2026-12-28
  2027-01-04 | 2027-W01 from 2027-01-04
  2024-12-30 | 2025-W01 from 2024-12-30
  2020-12-31 | 2020-W53 from 2020-12-28
  2021-01-01 | 2020-W53 from 2020-12-28
  2026-11-29 | 2026-W48 from 2026-11-23
  1970-01-01 | 1970-W01 from 1969-12-29
  1969-12-28 | 1969-W52 from 1969-12-22
`);

describe('ISO weeks', () => {
  it.each(TRAPS)('%s is in %s', (date, expected) => {
    const day = dayOf(date);
    expect(`${isoWeekOf(day)} from ${dateOf(mondayOf(day))}`).toBe(expected);
  });

  it('are those of luxon on every day from 1990 to 2060', () => {
    const last = dayOf('2060-12-31');
    const wrong: string[] = [];
    for (let day = dayOf('1990-01-01'); day <= last; day += 1) {
      const date = DateTime.fromMillis(day * 86_400_000, { zone: 'utc' });
      const theirs = `${date.toFormat("kkkk-'W'WW")} ${date.startOf('week').toISODate()}`;
      const ours = `${isoWeekOf(day)} ${dateOf(mondayOf(day))}`;
      if (ours !== theirs) wrong.push(`${dateOf(day)}: ${ours} instead of ${theirs}`);
    }
    expect(wrong).toEqual([]);
  });
});
