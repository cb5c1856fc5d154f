import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listedZones } from '../../src/time/zone-names.ts';
import { askPython } from './oracle/ask-python.ts';
import { PATTERNS, windowsOf, workingTime } from './oracle/working-time.ts';
import { differences, FROM, isOtherData, TO, type ZoneHistory } from './oracle/zone-history.ts';

const FIXTURE = fileURLToPath(new URL('oracle/zone-histories.json', import.meta.url));

interface Histories {
  readonly release: string;
  readonly zones: Readonly<Record<string, ZoneHistory>>;
}

interface WorkingTimes {
  /** For each window the intervals, `null` where zoneinfo does not know the zone. */
  readonly rows: readonly (readonly number[] | null)[];
}

const fixture: Histories = JSON.parse(readFileSync(FIXTURE, 'utf8'));

/** Wall times of a month less some hours apart, besides those around every change. */
const GRID = 43_013;

describe('the table of time zones', () => {
  it.each(Object.entries(fixture.zones))('%s has the clocks that zoneinfo gave it', (zone, history) => {
    expect(differences(zone, history)).toEqual([]);
  });

  it('knows a difference in the data from a mistake of ours', () => {
    const berlin = fixture.zones['Europe/Berlin']!;
    const [[instant, offset], ...later] = berlin.changes as [[number, number], ...[number, number][]];
    expect(isOtherData('Europe/Berlin', berlin)).toBe(false);
    expect(isOtherData('Europe/Berlin', { ...berlin, changes: [[instant - 1, offset], ...later] })).toBe(true);
    expect(isOtherData('Europe/Berlin', { ...berlin, changes: [] })).toBe(true);
    expect(isOtherData('Europe/Berlin', { ...berlin, offset: 0 })).toBe(true);
  });
});

describe('against zoneinfo, from 2020 to 2030', () => {
  const zones = [...listedZones(), 'Europe/Kyiv', 'Asia/Kathmandu', 'UTC'];
  const histories = askPython<Histories>('zone_history.py', { zones, from: FROM, to: TO, grid: GRID });
  const known = Object.entries(histories?.zones ?? {}).map(([zone, history]) => {
    const lines = differences(zone, history);
    // Two releases of the zone data may disagree about a law that one of them does not know yet.
    return { zone, history, lines, isOther: lines.length > 0 && isOtherData(zone, history) };
  });

  it('every zone whose data are the same has the same clocks', () => {
    if (histories === undefined) return;
    const other = known.filter(({ isOther }) => isOther);
    for (const { zone, lines } of other)
      console.info(`${zone} is not the same in ${histories.release} and ${process.versions.tz}: ${lines[0]}`);
    if (histories.release === process.versions.tz) expect(other).toEqual([]);
    expect(other.filter(({ zone }) => zone in fixture.zones)).toEqual([]);
    expect(known.filter(({ isOther }) => !isOther).flatMap(({ lines }) => lines)).toEqual([]);
    expect(known.length).toBeGreaterThan(300);
  });

  it('every zone whose data are the same has the same working time, minute by minute', () => {
    if (histories === undefined) return;
    const windows = windowsOf(known.filter(({ isOther }) => !isOther));
    const patterns = PATTERNS.map(({ hours, closures, absences }) => ({
      hours: hours.map((ranges) => ranges.map(({ start, end }) => [start, end])),
      closures,
      absences,
    }));
    const answer = askPython<WorkingTimes>('working_time.py', { patterns, windows });
    expect(answer?.rows.length).toBe(windows.length);
    const wrong = windows.filter((window, index) => `${workingTime(window)}` !== `${answer?.rows[index]}`);
    expect(wrong).toEqual([]);
  });
});
