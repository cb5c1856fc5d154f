import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { FROM, TO, type ZoneHistory } from '../tests/time/oracle/zone-history.ts';

// Writes the histories that the tests compare where Python is absent: zones whose clocks do something unusual.
const ZONES = [
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/New_York',
  'America/Nuuk',
  'America/Sao_Paulo',
  'Antarctica/Troll',
  'Asia/Almaty',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Europe/Istanbul',
  'Europe/London',
  'Pacific/Chatham',
];
const EVERY_WALL = 5;

const input = JSON.stringify({ zones: ZONES, from: FROM, to: TO });
const run = spawnSync('python3', ['tests/time/oracle/zone_history.py'], { input, encoding: 'utf8' });
const { release, zones } = JSON.parse(run.stdout) as { release: string; zones: Record<string, ZoneHistory> };
const lines = Object.entries(zones).map(([zone, { offset, changes, walls }]) => {
  const some = walls.filter((_, index) => index % EVERY_WALL === 0);
  return `    ${JSON.stringify(zone)}: ${JSON.stringify({ offset, changes, walls: some })}`;
});
const text = `{\n  "release": "${release}",\n  "zones": {\n${lines.join(',\n')}\n  }\n}\n`;
writeFileSync('tests/time/oracle/zone-histories.json', text);
