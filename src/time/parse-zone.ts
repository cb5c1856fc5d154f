import { failure, guess, type Parsed, parsed, respelled } from './parsed.ts';
import { readForeignZone } from './read-foreign-zone.ts';
import { zoneSpelling } from './zone-names.ts';
import { isZoneKnown, isZoneName } from './zone-offset.ts';

/**
 * Reads a time zone: an IANA name with a `/`, or `UTC`. Abbreviations and fixed offsets are refused, because they do
 * not change with the season as the clocks of a place do.
 */
export function parseZone(text: string): Parsed<string> {
  if (text === 'UTC') return parsed(text);
  // Etc/GMT+3 is three hours *behind* UTC: POSIX counts the other way.
  const etc = /^etc\/gmt([+-])(\d{1,2})$/i.exec(text);
  if (etc !== null) {
    const hours = etc[1] === '+' ? -Number(etc[2]) : Number(etc[2]);
    const foreign = readForeignZone(`UTC${hours < 0 ? '' : '+'}${hours}`);
    return foreign.fix === undefined ? failure('unreadable') : guess('inverted', foreign.fix);
  }
  if (!/^[A-Za-z0-9_+-]+(?:\/[A-Za-z0-9_+-]+)+$/.test(text)) return readForeignZone(text);
  // To list all zones takes longer than to make the clock of one, which is needed anyway.
  if (isZoneName(text)) return parsed(text);
  const spelling = zoneSpelling(text);
  if (spelling === text) return parsed(text);
  if (spelling !== undefined) return respelled(spelling);
  // Names and links that the runtime knows but does not list, such as Europe/Kyiv.
  return /^(?:[A-Z][A-Za-z_]*)(?:\/[A-Z0-9][A-Za-z0-9_+-]*)+$/.test(text) && isZoneKnown(text)
    ? parsed(text)
    : readForeignZone(text);
}
