import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listedZones } from '../../src/time/zone-names.ts';
import { differences, FROM, TO, type ZoneHistory } from './oracle/zone-history.ts';

const SCRIPT = fileURLToPath(new URL('oracle/zone_history.py', import.meta.url));
const FIXTURE = fileURLToPath(new URL('oracle/zone-histories.json', import.meta.url));

interface Answer {
  readonly release: string;
  readonly zones: Readonly<Record<string, ZoneHistory>>;
}

function askPython(zones: readonly string[]): Answer | undefined {
  const input = JSON.stringify({ zones, from: FROM, to: TO });
  const run = spawnSync('python3', [SCRIPT], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  return run.error !== undefined || run.status === 9009 || run.status === 127 ? undefined : JSON.parse(run.stdout);
}

describe('the table of time zones', () => {
  const fixture: Answer = JSON.parse(readFileSync(FIXTURE, 'utf8'));

  it.each(Object.entries(fixture.zones))('%s has the clocks that zoneinfo gave it', (zone, history) => {
    expect(differences(zone, history)).toEqual([]);
  });

  it('agrees with zoneinfo about every zone that both know, from 2020 to 2030', () => {
    const answer = askPython([...listedZones(), 'Europe/Kyiv', 'Asia/Kathmandu', 'UTC']);
    if (answer === undefined) {
      console.info('python3 is not here: only the committed histories were compared');
      return;
    }
    const differing = Object.entries(answer.zones).flatMap(([zone, history]) => differences(zone, history));
    expect(Object.keys(answer.zones).length).toBeGreaterThan(300);
    if (answer.release === process.versions.tz) expect(differing).toEqual([]);
    // Two releases of the zone data may disagree about a law that one of them does not know yet.
    else {
      for (const line of differing) console.info(`${answer.release} against ${process.versions.tz}: ${line}`);
      expect(differing.filter((line) => (line.split(':')[0] ?? '') in fixture.zones)).toEqual([]);
    }
  });
});
