import { describe, expect, it } from 'vitest';
import { parseZone } from '../../src/time/parse-zone.ts';
import { writeOffset } from '../../src/time/read-offset.ts';
import { zoneOffset } from '../../src/time/zone-table.ts';
import { outcome, table } from './outcome.ts';

const ZONES = table(`
  Europe/Istanbul  | = Europe/Istanbul
  Europe/Kyiv      | = Europe/Kyiv
  America/Argentina/Buenos_Aires | = America/Argentina/Buenos_Aires
  UTC              | = UTC
  europe/istanbul  | respelled -> Europe/Istanbul
  EUROPE/LONDON    | respelled -> Europe/London
  Europe/kyiv      | respelled ~> Europe/Kyiv
  Istanbul         | respelled ~> Europe/Istanbul
  İSTANBUL         | respelled ~> Europe/Istanbul
  Türkiye          | respelled ~> Europe/Istanbul
  Turkey           | respelled ~> Europe/Istanbul
  Europe/Ankara    | respelled ~> Europe/Istanbul
  new york         | respelled ~> America/New_York
  America/New York | respelled ~> America/New_York
  GMT              | respelled ~> UTC
  GMT+3            | offset ~> Europe/Istanbul
  UTC +3           | offset ~> Europe/Istanbul
  +03:00           | offset ~> Europe/Istanbul
  +0530            | offset ~> Asia/Kolkata
  UTC-5            | offset ~> America/New_York
  UTC+14           | offset ~> Pacific/Kiritimati
  UTC+15           | unreadable
  UTC+2:17         | unreadable
  Etc/GMT-3        | inverted ~> Europe/Istanbul
  Etc/GMT+3        | inverted ~> America/Sao_Paulo
  EST              | abbreviation ~> America/New_York
  CET              | abbreviation ~> Europe/Berlin
  TRT              | abbreviation ~> Europe/Istanbul
  local            | local
  Mars/Phobos      | unreadable
  3                | unreadable
                   | unreadable
`);

describe('parseZone', () => {
  it.each(ZONES)('"%s" %s', (text, expected) => {
    expect(outcome(parseZone(text), String)).toBe(expected);
  });

  it('names an example zone that has the offset in winter or in summer', () => {
    const winter = Date.UTC(2026, 0, 15) / 60_000;
    const summer = Date.UTC(2026, 6, 15) / 60_000;
    for (let offset = -720; offset <= 840; offset += 15) {
      const read = parseZone(writeOffset(offset));
      const zone = read.ok ? undefined : read.fix;
      if (zone !== undefined) expect([zoneOffset(zone, winter), zoneOffset(zone, summer)], zone).toContain(offset);
    }
  });
});
