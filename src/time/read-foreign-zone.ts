import { foldWord } from './fold-word.ts';
import { type Failure, failure, guess } from './parsed.ts';
import { zoneOfCity } from './zone-names.ts';

// What people write for a zone (folded), by the zone of most who write it.
const ZONES: Readonly<Record<string, string>> = {
  'Europe/Istanbul': 'turkey turkiye tr trt istanbul ankara izmir bursa antalya adana',
  'Europe/London': 'bst gb uk england londra britain ingiltere united_kingdom',
  'Europe/Berlin': 'cet cest met mez mesz germany almanya deutschland munich munih frankfurt hamburg',
  'Europe/Paris': 'france fransa',
  'Europe/Athens': 'eet eest greece yunanistan atina',
  'Europe/Lisbon': 'wet west portugal portekiz lizbon',
  'Europe/Moscow': 'msk moskova russia rusya',
  'Europe/Kyiv': 'kyiv kiev ukraine ukrayna',
  'Asia/Baku': 'azerbaijan azerbaycan baku',
  'Asia/Dubai': 'uae bae gst abu_dhabi',
  'Asia/Kolkata': 'india hindistan ist mumbai delhi kolkata calcutta',
  'Asia/Tokyo': 'japan japonya jst',
  'Asia/Shanghai': 'china cin prc beijing pekin',
  'America/New_York': 'est edt et eastern new_york_city nyc washington boston miami',
  'America/Chicago': 'cst cdt ct central',
  'America/Denver': 'mst mdt mt mountain',
  'America/Los_Angeles': 'pst pdt pt pacific la san_francisco seattle',
  'Australia/Sydney': 'aest aedt',
};

// One inhabited place for each whole hour, in minutes east of UTC, and the half hours that people live by.
const ZONE_OF_OFFSET: Readonly<Record<string, string>> = {
  '-660': 'Pacific/Pago_Pago',
  '-600': 'Pacific/Honolulu',
  '-540': 'America/Anchorage',
  '-480': 'America/Los_Angeles',
  '-420': 'America/Denver',
  '-360': 'America/Chicago',
  '-300': 'America/New_York',
  '-240': 'America/Halifax',
  '-210': 'America/St_Johns',
  '-180': 'America/Sao_Paulo',
  '-120': 'America/Nuuk',
  '-60': 'Atlantic/Cape_Verde',
  '0': 'Europe/London',
  '60': 'Europe/Berlin',
  '120': 'Europe/Athens',
  '180': 'Europe/Istanbul',
  '210': 'Asia/Tehran',
  '240': 'Asia/Dubai',
  '270': 'Asia/Kabul',
  '300': 'Asia/Karachi',
  '330': 'Asia/Kolkata',
  '345': 'Asia/Kathmandu',
  '360': 'Asia/Dhaka',
  '390': 'Asia/Yangon',
  '420': 'Asia/Bangkok',
  '480': 'Asia/Singapore',
  '540': 'Asia/Tokyo',
  '570': 'Australia/Adelaide',
  '600': 'Australia/Sydney',
  '660': 'Pacific/Noumea',
  '720': 'Pacific/Auckland',
  '780': 'Pacific/Tongatapu',
  '840': 'Pacific/Kiritimati',
};

const zoneByName = new Map(
  Object.entries(ZONES).flatMap(([zone, row]) =>
    row.split(' ').map((name) => [name.replaceAll('_', ' '), zone] as const),
  ),
);

/** Says what a text that is no zone of ours may mean: `Istanbul`, `Türkiye`, `GMT+3`, `+03:00`, `EST`, `local`. */
export function readForeignZone(text: string): Failure {
  const word = foldWord(text.replaceAll('_', ' '));
  if (/^(?:local|system|default|yerel|sistem)$/.test(word)) return failure('local');
  if (/^(?:z|gmt|utc|zulu|etc\/utc)$/.test(word)) return guess('respelled', 'UTC');
  const offset = /^(?:gmt|utc)?\s*([+\-−])?\s*(\d{1,2})(?::?(\d{2}))?$/.exec(word);
  if (offset !== null && (offset[1] !== undefined || /[a-z]/.test(word))) {
    const zone =
      ZONE_OF_OFFSET[String((offset[1] === '+' ? 1 : -1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0)) || 0)];
    return zone === undefined ? failure('unreadable') : guess('offset', zone);
  }
  const place = word.slice(word.lastIndexOf('/') + 1).replace(/ (?:time|saati|timezone)$/, '');
  const known = zoneByName.get(place) ?? zoneOfCity(place);
  if (known === undefined) return failure('unreadable');
  return guess(/^[A-Z]{2,5}$/.test(text) && text !== 'TR' ? 'abbreviation' : 'respelled', known);
}
