import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { parseWallTime } from '../../src/time/parse-wall-time.ts';
import { resolveWallTime } from '../../src/time/resolve-wall-time.ts';

// A second opinion on local times from a well-kept library: every half hour of the days on which clocks change. Luxon's
// own answer for a time that happens twice depends on the day it is asked, so both of its candidates are accepted there.
const DAYS: readonly [zone: string, day: string][] = [
  ['Europe/Istanbul', '2026-03-29'],
  ['Europe/Istanbul', '2016-03-27'],
  ['Europe/Berlin', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Asia/Kathmandu', '2026-06-01'],
  ['Pacific/Auckland', '2026-09-27'],
  ['UTC', '2026-01-01'],
];

describe('local times as luxon reads them', () => {
  test.each(DAYS)('%s on %s', (zone, day) => {
    for (let minute = 0; minute < 24 * 60; minute += 30) {
      const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      const wall = DateTime.fromISO(`${day}T${clock}`, { zone });
      const candidates = wall.getPossibleOffsets().map((one) => one.toMillis() / 60_000);
      const exists = wall.toFormat('HH:mm') === clock;
      const parsed = parseWallTime(`${day} ${clock}`);
      if (!parsed.ok) throw new Error(parsed.problem);
      const resolved = resolveWallTime(parsed.value, zone);
      expect(resolved.kind, `${day} ${clock} ${zone}`).toBe(
        !exists ? 'gap' : candidates.length > 1 ? 'overlap' : 'exact',
      );
      if (resolved.kind !== 'gap') expect(candidates).toContain(resolved.instant);
      if (resolved.kind === 'overlap') expect(resolved.instant).toBe(Math.min(...candidates));
      if (resolved.kind === 'gap') expect(resolved.instant).toBe(wall.toMillis() / 60_000);
    }
  });
});
