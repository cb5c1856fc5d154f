import { foldWord } from './fold-word.ts';

// Folded (`foldWord`), longest first per language; they are recognised to name the right spelling, never accepted.
const MONTHS = [
  'january jan ocak oca',
  'february feb subat sub',
  'march mar mart',
  'april apr nisan nis',
  'may mayis',
  'june jun haziran haz',
  'july jul temmuz tem',
  'august aug agustos agu',
  'september sept sep eylul eyl',
  'october oct ekim eki',
  'november nov kasim kas',
  'december dec aralik ara',
];

const WEEKDAYS = [
  'monday mon mo pazartesi pzt pts',
  'tuesday tues tue tu sali sal',
  'wednesday wed we carsamba car crs',
  'thursday thurs thur thu th persembe per prs',
  'friday fri fr cuma cum',
  'saturday sat sa cumartesi cmt cts',
  'sunday sun su pazar paz',
];

const GROUPS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  'hafta ici': [0, 4],
  haftaici: [0, 4],
  weekdays: [0, 4],
  weekday: [0, 4],
  'working days': [0, 4],
  'hafta sonu': [5, 6],
  haftasonu: [5, 6],
  weekend: [5, 6],
  weekends: [5, 6],
  'her gun': [0, 6],
  hergun: [0, 6],
  'every day': [0, 6],
  everyday: [0, 6],
  daily: [0, 6],
};

const monthByName = indexOfNames(MONTHS);
const weekdayByName = indexOfNames(WEEKDAYS);

/** How the weekdays are written in files, from Monday. */
export const WEEKDAY_KEYS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The month that an English or Turkish name or its abbreviation means, 1-12. */
export function monthOfName(name: string): number | undefined {
  const index = monthByName.get(foldWord(name).replace(/\.$/, ''));
  return index === undefined ? undefined : index + 1;
}

/** The weekday that an English or Turkish name or its abbreviation means, 0 for Monday. */
export function weekdayOfName(name: string): number | undefined {
  const word = foldWord(name).replace(/\.$/, '');
  return weekdayByName.get(word) ?? weekdayByName.get(word.replace(/(?:s|lari|leri)$/, ''));
}

/** The stretch of weekdays that a word such as `weekdays` or `hafta sonu` means, ends included. */
export function weekdayGroupOfName(name: string): readonly [from: number, to: number] | undefined {
  const word = foldWord(name);
  return Object.hasOwn(GROUPS, word) ? GROUPS[word] : undefined;
}

function indexOfNames(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((name) => [name, index] as const)));
}
