import { describe, expect, it } from 'vitest';
import { weeklyCapacity } from '../../../src/analysis/capacity/weekly-capacity.ts';
import { modelOf } from '../build-plan.ts';

const BASE = `
organization: {name: Kuzey, timezone: Europe/Istanbul, workweek: {mon-fri: "09:00-18:00"}, holidays: tr}
holidays: {tr: {days: [{on: 2026-12-10, name: Bayram}]}}
`;

/** The first weeks of a person: working, stated, meetings, standing, answering, net, overrun. */
function weeks(yaml: string, id = 'ada-lund', now?: string): string[] {
  const model = modelOf([BASE, yaml], now);
  const person = model.people.find((one) => one.id === id)!;
  return weeklyCapacity(model)(person).weeks.map(
    ({ working, stated, meetings, standing, answering, net, overrun }) =>
      `${working} ${stated} -${meetings} -${standing} -${answering} = ${net}${overrun > 0 ? ` (${overrun} over)` : ''}`,
  );
}

describe('weekly capacity', () => {
  it('is the lesser of working time and stated capacity; a week begun has its part of the latter', () => {
    // Monday from 10:00: 44 of 45 hours. The second week has a holiday.
    expect(weeks('people: {ada-lund: {name: Ada Lund, capacity: 40h}}').slice(0, 2)).toEqual([
      '2640 2346 -0 -0 -0 = 2346',
      '2160 2400 -0 -0 -0 = 2160',
    ]);
  });

  it('is three fifths of working hours where none is stated', () => {
    expect(weeks('people: {ada-lund: {name: Ada Lund}}')[2]).toBe('2700 1620 -0 -0 -0 = 1620');
  });

  it('counts the shares of teams together, at most the whole', () => {
    const teams = (a: string, b: string) => `people: {ada-lund: {name: Ada Lund, capacity: 40h}}
teams: {a: {members: [{person: ada-lund, share: ${a}}]}, b: {members: [{person: ada-lund, share: ${b}}]}}`;
    expect(weeks(teams('25%', '50%'))[2]).toBe('2700 1800 -0 -0 -0 = 1800');
    expect(weeks(teams('75%', '50%'))[2]).toBe('2700 2400 -0 -0 -0 = 2400');
  });

  it('takes off meetings on days that are worked, standing work and answering', () => {
    const yaml = `
people: {ada-lund: {name: Ada Lund, capacity: 40h, absences: [{from: 2026-12-14, to: 2026-12-14}]}, iris-vane: {name: Iris Vane}}
teams: {studio: {members: [ada-lund, iris-vane], rituals: [{id: sync, recurrence: {every: week, on: mon, at: "11:00"}, lasts: 45m}]}}
reviews: {month: {recurrence: {every: month, on: first tue, at: "10:00"}, lasts: 1h, attendees: ada-lund}}
responsibilities: {reports: {effort: 13h, every: month, responsible: [ada-lund, iris-vane]}}
responses: {care: {volume: {perDay: 9, handling: 10m}, responders: studio}}
`;
    // 13 h a month is 3 h a week, half of it each. Answering: 7 days of 90 minutes, shared by working time.
    expect(weeks(yaml).slice(0, 3)).toEqual([
      '2640 2346 -105 -88 -315 = 1838',
      '2160 2400 -45 -90 -315 = 1710',
      '2160 2400 -0 -90 -280 = 1790',
    ]);
  });

  it('says how far fixed work exceeds what there is', () => {
    const yaml = `people: {ada-lund: {name: Ada Lund, capacity: 2h}}
responsibilities: {reports: {effort: 3h, every: week, responsible: ada-lund}}`;
    expect(weeks(yaml)[2]).toBe('2700 120 -0 -180 -0 = 0 (60 over)');
  });

  it('is nothing for whoever is away, has left or never works', () => {
    expect(weeks('people: {ada-lund: {name: Ada Lund, absences: [{from: 2026-12-01, to: tbd}]}}')[1]).toBe(
      '0 1620 -0 -0 -0 = 0',
    );
    expect(weeks('people: {ada-lund: {name: Ada Lund, ends: 2026-12-07}}')[1]).toBe('0 1620 -0 -0 -0 = 0');
    expect(weeks('people: {ada-lund: {name: Ada Lund, workingHours: {}}}')[1]).toBe('0 0 -0 -0 -0 = 0');
  });
});
