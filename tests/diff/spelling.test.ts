import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOrganisations } from '../../src/diff/compare-organisations.ts';
import { shuffle } from '../plan/organisation/edits.ts';
import { textsOf } from '../plan/organisation/plan-of.ts';
import { inManyZones, madeUp } from '../plan/organisation/settings.ts';
import { diffOf, stateOfTexts } from './states.ts';
import { toldIn } from './told.ts';
import { withOtherIds } from './with-other-ids.ts';

const ORGANISATION = `
organization: {name: Kuzey Kahve, timezone: Europe/Istanbul, languages: [tr, en], workweek: {mon-fri: "09:00-18:00"}}
people:
  ada-lund: {name: Ada Lund, roles: [designer], capacity: 90m, skills: {copywriting: 3, analytics: 4}}
  iris-vane: {name: Iris Vane, reportsTo: ada-lund, starts: tbd}
roles:
  designer: {title: Designer, duties: [draws, writes]}
accounts:
  instagram-tr: {platform: instagram, handle: "1907", audiences: students}
audiences:
  students: {name: Students}
workflows:
  standard: {stages: [{id: draft, effort: 1h30m}, {id: approve, approval: {by: [ada-lund, iris-vane]}}]}
calendars:
  december:
    accounts: instagram-tr
    entries:
      - {id: teaser, publishAt: 2026-12-28 19:30, text: {tr: "Merhaba", en: "Hello"}}
      - {id: recap, publishAt: 2026-12-31 10:00, hashtags: [kahve, yeniyıl]}
rosters:
  duty: {members: [ada-lund, iris-vane], hours: always, rotation: {every: week, on: mon, at: "09:00"}}
`;

/** The same in other words: the text to look for, what stands there instead, and why it is the same. */
const SPELLINGS: readonly (readonly [string, string, string])[] = [
  ['a comment', 'people:', '# who is here\npeople:'],
  ['quotes', 'name: Ada Lund', 'name: "Ada Lund"'],
  ['block style', 'roles: [designer], capacity', 'roles: [\n      designer,\n    ], capacity'],
  ['one for a list of one', 'roles: [designer]', 'roles: designer'],
  ['minutes for hours', 'effort: 1h30m', 'effort: 90m'],
  ['hours for minutes', 'capacity: 90m', 'capacity: 1h30m'],
  ['a T in a local time', '2026-12-28 19:30', '2026-12-28T19:30'],
  ['days one by one', '{mon-fri: "09:00-18:00"}', '{mon-wed: "09:00-18:00", thu-fri: "09:00-18:00"}'],
  ['keys in another order', 'copywriting: 3, analytics: 4', 'analytics: 4, copywriting: 3'],
  ['a set in another order', 'duties: [draws, writes]', 'duties: [writes, draws]'],
  ['approvers in another order', 'by: [ada-lund, iris-vane]', 'by: [iris-vane, ada-lund]'],
  ['a field of one’s own', 'title: Designer', 'title: Designer, x-note: new'],
  ['a list for one audience', 'audiences: students}', 'audiences: [students]}'],
  ['a list for one day', 'on: mon', 'on: [mon]'],
  ['a list for one account', 'accounts: instagram-tr\n', 'accounts: [instagram-tr]\n'],
];

/** What is not the same although it looks much like it. */
const CHANGES: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['the first language', '[tr, en]', '[en, tr]', ['~ organization/organization', '  languages: +en tr -en']],
  [
    'whose turn it is',
    'members: [ada-lund, iris-vane]',
    'members: [iris-vane, ada-lund]',
    ['~ rosters/duty', '  members: -ada-lund iris-vane +ada-lund'],
  ],
  ['an hour', 'effort: 1h30m', 'effort: 2h', ['~ workflows/standard', '  stages.[draft].effort: 1h30m → 2h']],
  ['a field that is taken away', ', starts: tbd', '', ['~ people/iris-vane', '  starts: tbd → ∅']],
  ['somebody for a vacancy', 'starts: tbd', 'starts: 2026-12-07', ['~ people/iris-vane', '  starts: tbd → 2026-12-07']],
  ['a skill', 'analytics: 4', 'analytics: 5', ['~ people/ada-lund', '  skills.[analytics]: 4 → 5']],
  [
    'a member of a set',
    'duties: [draws, writes]',
    'duties: [draws, films]',
    ['~ roles/designer', '  duties: -writes +films'],
  ],
  ['one language', 'en: "Hello"', 'en: "Hi"', ['~ entry/december/teaser', '  text.en: Hello → Hi']],
  ['a number that is text', 'handle: "1907"', 'handle: "01907"', ['~ accounts/instagram-tr', '  handle: 1907 → 01907']],
  [
    'a typing slip',
    'title: Designer',
    'titel: Designer',
    ['~ roles/designer', '  titel: ∅ → Designer', '  title: Designer → ∅'],
  ],
  ['what cannot be read', 'capacity: 90m', 'capacity: soon', ['~ people/ada-lund', '  capacity: 90m → soon']],
  [
    'stages in another order',
    '[{id: draft, effort: 1h30m}, {id: approve, approval: {by: [ada-lund, iris-vane]}}]',
    '[{id: approve, approval: {by: [ada-lund, iris-vane]}}, {id: draft, effort: 1h30m}]',
    ['~ workflows/standard', '  stages: order approve draft, moved approve'],
  ],
  [
    'a new stage between',
    '{id: draft, effort: 1h30m},',
    '{id: draft, effort: 1h30m}, {id: legal},',
    [
      '~ workflows/standard',
      '  stages: order draft legal approve, moved ',
      '  stages.[legal]: ∅ → map [["id","\\"legal\\""]]',
    ],
  ],
];

describe('a difference', () => {
  it.each(SPELLINGS)('does not show %s', (_name, before, after) => {
    expect(ORGANISATION).toContain(before);
    expect(toldIn(diffOf(ORGANISATION, ORGANISATION.replace(before, after)))).toEqual([]);
  });

  it.each(CHANGES)('shows %s', (_name, before, after, told) => {
    expect(ORGANISATION).toContain(before);
    expect(toldIn(diffOf(ORGANISATION, ORGANISATION.replace(before, after)))).toEqual(told);
  });

  it('does not show what moved to another file', () => {
    const [head, ...rest] = ORGANISATION.split(/^(?=\w+:)/m);
    const files = Object.fromEntries(rest.map((section, index) => [`f${9 - index}.yaml`, head + section]));
    expect(toldIn(diffOf(ORGANISATION, files))).toEqual([]);
  });

  it('shows neither order nor spelling of made-up organisations', () => {
    fc.assert(
      fc.property(madeUp(inManyZones), fc.infiniteStream(fc.nat()), ({ files }, numbers) => {
        const other = shuffle(files, () => numbers.next().value);
        const diff = compareOrganisations(stateOfTexts(textsOf(files)), stateOfTexts(textsOf(other)));
        expect(toldIn(diff)).toEqual([]);
      }),
      { numRuns: 40, seed: 24 },
    );
  });

  it('shows a rename as a rename, and no reference to it as a change', () => {
    let renames = 0;
    fc.assert(
      fc.property(madeUp(inManyZones), fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), ({ files }, picks) => {
        const other = withOtherIds(files, picks);
        const diff = compareOrganisations(stateOfTexts(textsOf(files)), stateOfTexts(textsOf(other.files)));
        expect(diff.renames.map(({ from }) => from.split('/').at(-1)).sort()).toEqual([...other.renamed].sort());
        for (const line of toldIn(diff)) expect(line).toMatch(/^~ .* \(was .*\)$|^ {2}formerly: ∅ → /);
        renames += diff.renames.length;
      }),
      { numRuns: 40, seed: 25 },
    );
    expect(renames).toBeGreaterThan(60);
  });
});

describe('instants', () => {
  const at = (zone: string, time: string) => `
organization: {name: A, timezone: ${zone}}
accounts: {main: {platform: instagram}}
calendars: {december: {accounts: main, entries: [{id: teaser, publishAt: ${time}}]}}
`;

  it('are the same in other words of another zone', () => {
    const told = toldIn(diffOf(at('Europe/Istanbul', '2026-12-28 19:30'), at('UTC', '2026-12-28 16:30')));
    expect(told).toEqual(['~ organization/organization', '  timezone: Europe/Istanbul → UTC']);
  });

  it('move with the zone although the local time stays', () => {
    const told = toldIn(diffOf(at('Europe/Istanbul', '2026-12-28 19:30'), at('Europe/Berlin', '2026-12-28 19:30')));
    expect(told).toEqual([
      '~ organization/organization',
      '  timezone: Europe/Istanbul → Europe/Berlin',
      '~ entry/december/teaser',
      '  publishAt: 2026-12-28 19:30 Europe/Istanbul → 2026-12-28 19:30 Europe/Berlin',
    ]);
  });

  it('do not move with a zone of the same clocks', () => {
    const told = toldIn(diffOf(at('Europe/Istanbul', '2026-12-28 19:30'), at('Asia/Riyadh', '2026-12-28 19:30')));
    expect(told).toEqual(['~ organization/organization', '  timezone: Europe/Istanbul → Asia/Riyadh']);
  });
});
