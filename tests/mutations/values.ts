import { isScalar } from 'yaml';
import { at, change, isToCome, type Operator, sibling, statusOf, write } from './mutation.ts';
import { misspelt } from './seeded.ts';
import type { Site } from './site.ts';

// Values that cannot be, dates that have passed, limits that are exceeded.

const DURATION = /^\d+(?:h\d+m|s|m|h|d|wd|w|mo|y)$/;
const DURATIONS =
  /\.(?:lead|effort|capacity|firstResponse|resolution|after|within|lasts|reviewEvery|maxGap|minGap|watchAfter|updateEvery|detection|handling)$/;

/** Networks of which the form of a handle is known. */
const STRICT = new Set(['x', 'bluesky', 'mastodon']);

function is(pattern: RegExp): (site: Site) => boolean {
  return ({ node, value }) => isScalar(node) && pattern.test(String(value));
}

/** Operators on values. */
export const valueOperators: readonly Operator[] = [
  {
    name: 'write a day that does not exist',
    rules: ['repo/invalid-date'],
    sites: at(
      /\.(?:on|due|from|to|starts|ends|opened|approvedOn|lastReviewed|lastAccessReview|starting)$/,
      is(/^\d{4}-\d\d-\d\d$/),
    ),
    edit: write((_, draw) => `2026-02-${30 + draw(2)}`),
  },
  {
    name: 'write a time that does not exist',
    rules: ['repo/invalid-wall-time'],
    sites: at(/\.publishAt$/),
    edit: write((_, draw) => `2026-12-${32 + draw(60)} 12:00`),
  },
  {
    name: 'write no duration',
    rules: ['repo/invalid-duration'],
    sites: at(DURATIONS, is(DURATION)),
    edit: write((_, draw) => ['sometime', 'a while', '3 fortnights', 'h4'][draw(4)]!),
  },
  {
    name: 'write hours that do not exist',
    rules: ['repo/invalid-hours'],
    sites: at(
      /\.(?:workweek|workingHours|coverage|activeHours|reachable|hours)\.[a-z-]+$/,
      is(/^\d\d:\d\d-\d\d:\d\d$/),
    ),
    edit: write((_, draw) => `"09:00-${25 + draw(60)}:00"`),
  },
  {
    name: 'write a time of day that does not exist',
    rules: ['repo/invalid-clock-time'],
    sites: at(/\.(?:recurrence|rotation)\.at$/),
    edit: write((_, draw) => `"${25 + draw(60)}:00"`),
  },
  {
    name: 'misspell a time zone',
    rules: ['repo/invalid-timezone'],
    sites: at(/\.timezone$/),
    edit: write(({ value }) => `${String(value)}x`),
  },
  {
    name: 'write no rhythm',
    rules: ['repo/invalid-recurrence'],
    sites: at(/\.(?:every)$/),
    edit: write((_, draw) => ['sometimes', 'wek', '0 weeks', 'full moon'][draw(4)]!),
  },
  {
    name: 'write no percentage',
    rules: ['repo/invalid-percentage'],
    sites: at(/\.(?:share|engagement)$/, is(/%$/)),
    edit: write(() => 'most'),
  },
  {
    name: 'write no language',
    rules: ['repo/invalid-language'],
    sites: at(/\.languages(?:\.\*)?$/, ({ node }) => isScalar(node)),
    edit: write(() => 'klingonish'),
  },
  {
    name: 'write no e-mail address',
    rules: ['repo/invalid-email'],
    sites: at(/^(?:people|contacts)\.\*\.email$/),
    edit: write(({ value }) => String(value).replace('@', ' at ')),
  },
  {
    name: 'write no web address',
    rules: ['repo/invalid-url'],
    sites: at(/\.(?:link|url|publishedUrl)$/, ({ node }) => isScalar(node)),
    edit: write(() => 'not an address'),
  },
  {
    name: 'write no ages',
    rules: ['repo/invalid-ages'],
    sites: at(/^audiences\.\*\.ages$/),
    edit: write(() => 'young'),
  },
  {
    name: 'write no level of skill',
    rules: ['repo/wrong-type', 'repo/out-of-range'],
    sites: at(/^(?:people|roles|responsibilities)\.\*\.skills\.[a-z-]+$|^workflows\.\*\.stages\.\*\.skills\.[a-z-]+$/),
    edit: write((_, draw) => ['high', '9', '0'][draw(3)]!),
  },
  {
    name: 'misspell a skill',
    rules: ['people/unknown-skill'],
    sites: at(
      /^people\.\*\.skills\.(?:copywriting|graphic-design|customer-care|video-production|coffee-knowledge|moderation-tr)$/,
    ),
    edit: (site, draw) => {
      const slip = misspelt(String(site.key!.value), draw);
      const [start, end] = site.key!.range!;
      const text = site.text.slice(0, start) + slip + site.text.slice(end);
      return { file: site.file, text, touched: [{ file: site.file, path: [...site.path.slice(0, -1), slip] }] };
    },
  },
  {
    name: 'plan for a day that has passed',
    rules: ['content/past-publish-date'],
    sites: at(/^calendars\.\*\.entries\.\*\.publishAt$/, ({ value }) => String(value) > '2026-12'),
    edit: write((_, draw) => `2026-10-${10 + draw(20)} 12:00`),
  },
  {
    name: 'let an open action be overdue',
    rules: ['kpi/action-overdue'],
    sites: at(/^reviews\.\*\.log\.\*\.actions\.\*\.due$/, ({ value }) => String(value) > '2026-12-02'),
    edit: write((_, draw) => `2026-10-${10 + draw(20)}`),
  },
  {
    name: 'write a handle that the network refuses',
    rules: ['account/handle-format'],
    sites: (ground) =>
      at(/^accounts\.\*\.handle$/)(ground).filter((site) =>
        STRICT.has(String(sibling(ground, site, 'platform')?.value)),
      ),
    edit: write(({ value }) => `"${String(value)} & co"`),
  },
  {
    name: 'write more than the network takes',
    rules: ['content/text-too-long', 'content/disputed-limit', 'content/unverified-limit'],
    sites: (ground) =>
      at(/^calendars\.\*\.entries\.\*\.text(?:\.[a-z]+)?$/, ({ node }) => isScalar(node))(ground).filter((site) =>
        isToCome(statusOf(ground, site)),
      ),
    edit: write(
      ({ node }, draw) =>
        `"${'word '.repeat(14_000 + draw(500)).trim()}"${isScalar(node) && node.type?.startsWith('BLOCK') ? '\n' : ''}`,
    ),
  },
  {
    name: 'let somebody leave who has work',
    rules: ['people/ended-but-assigned'],
    sites: at(/^people\.\*$/),
    edit: (site, draw) =>
      change(site, (document) => document.setIn([...site.path, 'ends'], `2026-10-${10 + draw(20)}`), [
        { file: site.file, path: [...site.path, 'ends'] },
      ]),
  },
];
