import { foldWord } from './fold-word.ts';

interface ZoneNames {
  /** The listed spelling by the name in lower case. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Zones by their last part, folded: `new york`. */
  readonly byCity: ReadonlyMap<string, string>;
}

let names: ZoneNames | undefined;

// The list costs a few milliseconds and is needed only where a zone is written in an unusual way.
function zoneNames(): ZoneNames {
  if (names === undefined) {
    const listed = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));
    names = {
      spellings: new Map(listed.map((zone) => [zone.toLowerCase(), zone])),
      byCity: new Map(listed.map((zone) => [cityOf(zone), zone])),
    };
  }
  return names;
}

/** The listed spelling of a zone's name written in any case; `undefined` when the runtime lists no such zone. */
export function zoneSpelling(name: string): string | undefined {
  return zoneNames().spellings.get(name.toLowerCase());
}

/** The zone of a city written in any case, with blanks for underscores: `new york` is `America/New_York`. */
export function zoneOfCity(city: string): string | undefined {
  return zoneNames().byCity.get(foldWord(city.replaceAll('_', ' ')));
}

/** Every listed zone. */
export function listedZones(): Iterable<string> {
  return zoneNames().spellings.values();
}

function cityOf(zone: string): string {
  return foldWord(zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '));
}
