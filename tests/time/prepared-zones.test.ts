import { describe, expect, it } from 'vitest';
import { prepareZones } from '../../scripts/build/prepare-zones.ts';
import { DAY_MINUTES, dayNumber } from '../../src/time/calendar-date.ts';
import { PREPARED_YEARS, periodsOfYear, readHistory } from '../../src/time/prepared-zones.ts';
import { readZoneOffset } from '../../src/time/zone-offset.ts';
import { zonePeriods } from '../../src/time/zone-table.ts';

const ZONES = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
const YEARS = Array.from({ length: PREPARED_YEARS.to - PREPARED_YEARS.from + 1 }, (_, i) => PREPARED_YEARS.from + i);
const zoneOfProcess = process.env['TZ'];
const text = prepareZones(ZONES);

describe('zones that the build prepares', () => {
  it('are all that the runtime lists', () => {
    expect(ZONES.filter((zone) => readHistory(text, zone) === undefined)).toEqual([]);
    expect(ZONES.length).toBeGreaterThan(400);
  });

  it('leave the process in its own zone', () => {
    expect(process.env['TZ']).toBe(zoneOfProcess);
  });

  it.each([
    'Europe/Istanbul',
    'Europe/Berlin',
    'Africa/Casablanca',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Katmandu',
    'Pacific/Chatham',
    'UTC',
  ])('%s has the periods that are read from the runtime, in every year', (zone) => {
    const history = readHistory(text, zone)!;
    for (const year of YEARS) expect(periodsOfYear(history, year)).toEqual(zonePeriods(zone, year));
  });

  it('have the offsets that are read from the runtime, before and after each change and in each quarter', () => {
    const wrong = ZONES.flatMap((zone) => {
      const history = readHistory(text, zone)!;
      const changes = history.slice(1).flatMap(({ start }) => [start - 1, start]);
      const quarters = YEARS.flatMap((year) => [1, 4, 7, 10].map((month) => dayNumber(year, month, 1) * DAY_MINUTES));
      const offsetAt = (instant: number) => history.findLast(({ start }) => start <= instant)?.offset;
      return [...changes, ...quarters]
        .filter((instant) => offsetAt(instant) !== readZoneOffset(zone, instant))
        .map((instant) => `${zone} ${instant}`);
    });
    expect(wrong).toEqual([]);
  });

  it('are not found by another name, a part of one, or none, and not beyond their years', () => {
    for (const name of ['europe/istanbul', 'Istanbul', 'Europe/Istanbu', '', '\n', ' ', 'UTC\nAfrica/Abidjan'])
      expect(readHistory(text, name), name).toBeUndefined();
    const history = readHistory(text, 'Europe/Istanbul')!;
    expect(periodsOfYear(history, PREPARED_YEARS.from - 1)).toBeUndefined();
    expect(periodsOfYear(history, PREPARED_YEARS.to + 1)).toBeUndefined();
  });
});
