import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { datesAfter, nextAfter, periodDates } from '../../../src/analysis/agenda/measurement-dates.ts';
import { dateOf, dayOf } from '../../../src/time/calendar-date.ts';
import type { RecurrenceEvery } from '../../../src/time/recurrence.ts';
import { agendaLines } from './lines.ts';

const every = fc.record<RecurrenceEvery>({
  unit: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
  count: fc.integer({ min: 1, max: 5 }),
});
const day = fc.integer({ min: dayOf('2015-01-01'), max: dayOf('2030-12-31') });

function plus(date: string, { unit, count }: RecurrenceEvery, times: number): string {
  const units = { [`${unit}s`]: count * times };
  return DateTime.fromISO(date, { zone: 'utc' }).plus(units).toISODate()!;
}

describe('the days on which a KPI is measured', () => {
  it('follow the last measurement as luxon counts', () => {
    fc.assert(
      fc.property(day, every, fc.nat(900), fc.nat(400), (since, how, ahead, length) => {
        const [last, from, to] = [dateOf(since), dateOf(since + ahead), dateOf(since + ahead + length)];
        expect(nextAfter(last, how)).toBe(plus(last, how, 1));
        const expected: string[] = [];
        for (let times = 1; plus(last, how, times) < to; times++) {
          if (plus(last, how, times) >= from) expected.push(plus(last, how, times));
        }
        expect(datesAfter(last, how, from, to)).toEqual(expected);
      }),
      { seed: 20261201, numRuns: 400 },
    );
  });

  it('are the first days of calendar periods where nothing is known of the last', () => {
    fc.assert(
      fc.property(day, every, fc.nat(800), (first, how, length) => {
        const [from, to] = [dateOf(first), dateOf(first + length)];
        const begin = DateTime.fromISO(from, { zone: 'utc' }).startOf(how.unit).toISODate()!;
        const expected: string[] = [];
        for (let times = how.count === 1 ? 0 : 1; plus(begin, how, times) < to; times++) {
          if (plus(begin, how, times) >= from) expected.push(plus(begin, how, times));
        }
        expect(periodDates(how, from, to)).toEqual(expected);
      }),
      { seed: 20261201, numRuns: 400 },
    );
  });
});

describe('measurements of the agenda', () => {
  const lines = (fields: string) => agendaLines(`people: {ada: {name: Ada}}\nkpis: {own: {${fields}}}\n`);

  it('count from the last one that was made, wherever it stands in the list', () => {
    expect(
      lines('owner: ada, every: week, measurements: [{on: 2026-12-01, value: 2}, {on: 2026-11-20, value: 1}]'),
    ).toEqual([
      '2026-12-08 measurement kpis/own "own", by ada, is ada, since 2026-12-01, every week',
      '2026-12-15 measurement kpis/own "own", by ada, is ada, since 2026-12-01, every week',
      '2026-12-22 measurement kpis/own "own", by ada, is ada, since 2026-12-01, every week',
    ]);
  });

  it('are late once, and come on all their days to come', () => {
    expect(lines('title: Reach, every: 2 weeks, measurements: [{on: 2026-11-02, value: 1}]')).toEqual([
      '2026-11-16 measurement kpis/own "Reach", since 2026-11-02, every 2 weeks, late',
      '2026-12-14 measurement kpis/own "Reach", since 2026-11-02, every 2 weeks',
      '2026-12-28 measurement kpis/own "Reach", since 2026-11-02, every 2 weeks',
    ]);
  });

  it('are due on their day and not late', () => {
    expect(lines('metric: clicks, every: month, measurements: [{on: 2026-11-01, value: 1}]')).toEqual([
      '2026-12-01 measurement kpis/own "clicks", since 2026-11-01, every month',
    ]);
  });

  it('begin with the next period where there is none yet, or none to be seen', () => {
    expect(lines('every: quarter')).toEqual([]);
    expect(lines('every: month')).toEqual(['2026-12-01 measurement kpis/own "own", every month, first']);
    expect(lines('every: 2 weeks, measurements: [{on: 2026-12-05, value: 1}]')).toEqual([
      '2026-12-14 measurement kpis/own "own", every 2 weeks, first',
      '2026-12-28 measurement kpis/own "own", every 2 weeks',
    ]);
    expect(lines('every: 2 weeks, measurements: {file: reach.csv}')).toEqual([
      '2026-12-14 measurement kpis/own "own", every 2 weeks',
      '2026-12-28 measurement kpis/own "own", every 2 weeks',
    ]);
  });

  it('come as often as the catalogue says where the KPI says nothing', () => {
    const dates = (fields: string) => lines(fields).map((line) => `${line.slice(0, 10)}${/, every \w+/.exec(line)}`);
    expect(dates('metric: follower-growth-rate')).toEqual(['2026-12-01, every month']);
    expect(dates('metric: follower-growth-rate, every: quarter')).toEqual([]);
    expect(dates('metric: crisis-time-to-statement')).toEqual([]);
    expect(dates('metric: own-figure, definition: What we count')).toEqual([]);
  });

  it('are silent about what nobody can know', () => {
    expect(lines('measurements: [{on: 2026-11-01, value: 1}]')).toEqual([]);
    expect(lines('every: now and then, measurements: [{on: 2026-11-01, value: 1}]')).toEqual([]);
    expect(lines('every: week, measurements: [{on: 2026-11-01, value: 1}, {on: 29.11.26, value: 1}]')).toEqual([]);
    expect(lines('every: week, measurements: 7')).toEqual([]);
  });

  it('are nobody’s business on accounts of which none is in use', () => {
    const text = (status: string) => `
accounts: {ig: {platform: instagram, status: ${status}}, fb: {platform: facebook, status: retired}}
kpis: {own: {every: month, accounts: [ig, fb]}}
`;
    expect(agendaLines(text('paused'))).toEqual([]);
    expect(agendaLines(text('active'))).toHaveLength(1);
  });

  it('are made by whoever the matrix names where the KPI names nobody', () => {
    const text = (owner: string) => `
people: {ada: {name: Ada}, bo: {name: Bo}}
accounts: {ig: {platform: instagram}, fb: {platform: facebook}}
responsibilities: {measurement: {accounts: ig, responsible: bo}}
kpis: {own: {every: month, ${owner}accounts: ig}, likes: {every: month, accounts: fb}}
`;
    const owners = (owner: string) => agendaLines(text(owner)).map((line) => /by (\w+)/.exec(line)?.[1]);
    expect(owners('')).toEqual([undefined, 'bo']);
    expect(owners('owner: ada, ')).toEqual([undefined, 'ada']);
    expect(owners('owner: tbd, ')).toEqual([undefined, undefined]);
  });
});
