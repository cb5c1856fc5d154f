import { foldWord } from './fold-word.ts';

let spellings: ReadonlyMap<string, string> | undefined;
let zonesByCity: ReadonlyMap<string, string> | undefined;

/** The listed spelling by the name in lower case. The list costs a few milliseconds, so it is made when it is asked for. */
function zoneSpellings(): ReadonlyMap<string, string> {
  if (spellings === undefined) {
    const listed = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));
    spellings = new Map(listed.map((zone) => [zone.toLowerCase(), zone]));
  }
  return spellings;
}

/** Zones by their last part, folded: `new york`. Needed only where a zone is written in an unusual way. */
function zonesOfCities(): ReadonlyMap<string, string> {
  zonesByCity ??= new Map([...zoneSpellings().values()].map((zone) => [cityOf(zone), zone]));
  return zonesByCity;
}

/** The listed spelling of a zone's name written in any case; `undefined` when the runtime lists no such zone. */
export function zoneSpelling(name: string): string | undefined {
  return zoneSpellings().get(name.toLowerCase());
}

/** The zone of a city written in any case, with blanks for underscores: `new york` is `America/New_York`. */
export function zoneOfCity(city: string): string | undefined {
  return zonesOfCities().get(foldWord(city.replaceAll('_', ' ')));
}

/** Every listed zone. */
export function listedZones(): Iterable<string> {
  return zoneSpellings().values();
}

function cityOf(zone: string): string {
  return foldWord(zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '));
}
