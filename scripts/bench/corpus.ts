import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generator } from './random.ts';

const ENTRIES_PER_FILE = 60;
/** The first date of all. */
const FIRST = Date.UTC(2030, 0, 1);
const PEOPLE = 12;
const ACCOUNTS = 6;
const WORDS = [
  'kahve',
  'sabah',
  'demleme',
  'tarif',
  'şube',
  'kampüs',
  'indirim',
  'çekirdek',
  'yeni',
  'yıl',
  'ışık',
  'öğle',
];

/** A corpus that lints clean of errors: one organisation and calendars of 60 entries each; the same for the same seed. */
export function writeCorpus(folder: string, files: number, seed: number): number {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'calendars'), { recursive: true });
  const random = generator(seed);
  let bytes = write(join(folder, 'organization.yaml'), organisation());
  for (let file = 0; file < files; file++)
    bytes += write(join(folder, 'calendars', `c${file}.yaml`), calendar(file, random));
  write(join(folder, 'smorg.yaml'), 'version: 1\n');
  return bytes;
}

function write(path: string, text: string): number {
  writeFileSync(path, text);
  return Buffer.byteLength(text);
}

function organisation(): string {
  const people = range(PEOPLE).map((i) => `  p${i}: {name: Person ${i}, roles: lead, goals: reach}`);
  const accounts = range(ACCOUNTS).map(
    (i) => `  a${i}: {platform: instagram, handle: kuzey${i}, team: studio, owner: p${i}, purpose: Reach}`,
  );
  return `organization: {name: Kuzey Kahve, timezone: Europe/Istanbul, languages: [tr]}
goals: {reach: {title: Reach, owner: p0}}
audiences: {readers: {name: Readers, interests: [kahve]}}
roles: {lead: {title: Lead, functions: [account-management, content, analytics, response]}}
people:
${people.join('\n')}
teams: {studio: {name: Studio, goals: reach, members: [${range(PEOPLE).map((i) => `p${i}`)}]}}
accounts:
${accounts.join('\n')}
`;
}

function calendar(file: number, random: (below: number) => number): string {
  const entries = range(ENTRIES_PER_FILE).map((entry) => {
    const text = range(60)
      .map(() => WORDS[random(WORDS.length)])
      .join(' ');
    // Three quarters of an hour apart, so that nothing collides, from a day that is still to come.
    const at = new Date(FIRST + (file * ENTRIES_PER_FILE + entry) * 45 * 60_000).toISOString().slice(0, 16);
    return `      - id: e${entry}
        title: Yazı ${entry}
        type: image
        status: draft
        accounts: [a${random(ACCOUNTS)}, a${random(ACCOUNTS)}]
        owner: p${random(PEOPLE)}
        publishAt: ${at}
        text: ${text}
        hashtags: [${WORDS[random(WORDS.length)]}, kuzeykahve]
`;
  });
  return `calendars:\n  c${file}:\n    title: Takvim ${file}\n    owner: p0\n    defaults: {audiences: readers, goals: reach, noVisual: Drawn later}\n    entries:\n${entries.join('')}`;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
