import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/schema/check-document.ts';
import type { Value } from '../../src/source/value.ts';
import { checkYaml, told } from './explained.ts';

/** A slip and what a person reads of it; of several findings in any order. */
const SLIPS: readonly (readonly [yaml: string, ...told: string[]])[] = [
  [
    'people: {ayse: {capasity: 30h}}',
    'repo/unknown-field at /people/ayse/capasity (key): There is no field "capasity". Did you mean "capacity"? | Write "capacity". -> Write "capacity" (capacity)',
  ],
  [
    'people: {ayse: {title: Ayşe}}',
    'repo/unknown-field at /people/ayse/title (key): There is no field "title". Did you mean "name"? | Write "name". -> Write "name" (name)',
  ],
  [
    'people: {ayse: {name: Ayşe, nam: Yılmaz}}',
    'repo/unknown-field at /people/ayse/nam (key): There is no field "nam". Did you mean "name"? | Write "name".',
  ],
  [
    'peple: {ayse: {}}',
    'repo/unknown-section at /peple (key): There is no section "peple". Did you mean "people"? | Write "people". -> Write "people" (people)',
  ],
  [
    'timezone: Europe/Istanbul',
    'repo/unknown-section at /timezone (key): "timezone" is no section of its own: it belongs inside "organization". | Move it there, indented by two more spaces.',
  ],
  [
    'workflows: {standard: {effort: 2h}}',
    'repo/unknown-field at /workflows/standard/effort (key): "effort" cannot stand here, but inside "stages". | Move it there, indented by two more spaces.',
  ],
  [
    'calendars: {may: {entries: [{id: a, entries: []}]}}',
    'repo/unknown-field at /calendars/may/entries/0/entries (key): "entries" stands too deep here: it is a field of the content calendar. | Move it out, with fewer spaces before it.',
  ],
  [
    'roles: {lead: {people: {ayse: {}}}}',
    'repo/unknown-field at /roles/lead/people (key): "people" is a section and cannot stand inside another one. | Move it to the left margin, with everything that belongs to it.',
  ],
  [
    'holidays: {turkiye: {moderation: strict}}',
    'repo/unknown-field at /holidays/turkiye/moderation (key): There is no field "moderation" here, but there is one in "responses". | Take it away, or begin its name with "x-" if it is for another program.',
  ],
  [
    'accounts: {instagram: {handle: kahve, platfrom: instagram}}',
    'repo/unknown-field at /accounts/instagram/platfrom (key): There is no field "platfrom". Did you mean "platform"? | Write "platform". -> Write "platform" (platform)',
  ],
  [
    'people: {ayse: {employment: freelanse}}',
    'repo/unknown-value at /people/ayse/employment (value): "employment" does not take "freelanse". Did you mean "freelance"? | It takes "internal", "agency" and "freelance". -> Write "freelance" (freelance)',
  ],
  [
    'calendars: {may: {entries: [{id: a, status: onaylandi}]}}',
    'repo/unknown-value at /calendars/may/entries/0/status (value): "status" does not take "onaylandi". Did you mean "approved"? | It takes "idea", "draft", "in-review", "changes-requested", "approved", "scheduled", "published" and "cancelled". -> Write "approved" (approved)',
  ],
  [
    'accounts: {a: {platform: zzz}, b: {platform: kendi blogu}}',
    'repo/unknown-value at /accounts/a/platform (value): "platform" does not take "zzz". | It takes for example "x", "instagram" and "facebook"; "smorg schema" lists every value.',
    'repo/unknown-value at /accounts/b/platform (value): "platform" does not take "kendi blogu". Did you mean "blog"? | Values that look like it: "blog". -> Write "blog" (blog)',
  ],
  [
    'responses: {all: {}, desk: {onHolidays: late}}',
    'repo/id-format at /responses/all (key): "all" cannot be an id: the word has a meaning of its own. | Choose another. Reserved are "tbd", "all", "always", "none", "true", "false" and "null".',
    'repo/unknown-value at /responses/desk/onHolidays (value): "onHolidays" does not take "late". | It takes "open" and "closed".',
  ],
  [
    'people: {ayşe-yılmaz: {}, "2026": {}}',
    'repo/id-format at /people/2026 (key): "2026" is no id: it has no letter. | Put a word before it, for example post-2026',
    'repo/id-format at /people/ayşe-yılmaz (key): "ayşe-yılmaz" is no id. Write "ayse-yilmaz". | An id is made of small letters a-z, digits, and single hyphens or dots between them, for example ayse-yilmaz. -> Write "ayse-yilmaz" (ayse-yilmaz)',
  ],
  [
    'people: {ayse: {skills: {video: "4", copy: 6, design: 2.5}}}',
    'repo/wrong-type at /people/ayse/skills/video (value): "video" takes a whole number, and in quotes it is a text. | Write 4 without quotes. -> Write 4 (4)',
    'repo/out-of-range at /people/ayse/skills/copy (value): "copy" must be at most 5, but 6 stands here. | Write 5 or less.',
    'repo/wrong-type at /people/ayse/skills/design (value): "design" takes a whole number, but a number with decimals stands here. | Write it like this: design: 1',
  ],
  [
    'accounts: {a: {platform: blog, security: {mfa: evet}}}',
    'repo/wrong-type at /accounts/a/security/mfa (value): "mfa" takes `true` or `false`, but "evet" stands here. | Write true. -> Write true (true)',
  ],
  [
    'people: {ayse: {name: [Ayşe, Yılmaz], phone: [1]}}',
    'repo/wrong-type at /people/ayse/name (value): "name" takes a text, but a list stands here. | Write it like this: name: Ayşe Yılmaz',
    'repo/wrong-type at /people/ayse/phone (value): "phone" takes only one value, but a list stands here. | Write it without brackets: phone: +905320000000',
  ],
  [
    'people: [{name: Ayşe}]',
    'repo/wrong-type at /people (value): Everything in "people" has a name of its own before it, but a list stands here. | Write an id and a colon in place of each dash: people: {some-id: {name: Ayşe Yılmaz}}',
  ],
  [
    'calendars: {may: {entries: {teaser: {title: T}}}}',
    'repo/wrong-type at /calendars/may/entries (value): "entries" is a list, but a group of fields stands here. | Begin each item with a dash: entries: [{id: new-year-teaser, title: Yeni yıl tadımı, type: reel, publishAt: 2026-12-28 19:30}]',
  ],
  [
    'people: {ayse: {backup: {name: Mert}, reportsTo: {tdb: later}}}',
    'repo/wrong-type at /people/ayse/backup (value): "backup" takes an id, but a group of fields stands here. | Write it like this: backup: mert-demir',
    'repo/unknown-field at /people/ayse/reportsTo/tdb (key): There is no field "tdb". Did you mean "tbd"? | Write "tbd". -> Write "tbd" (tbd)',
  ],
  [
    'roles: {designer: {duties: [Tasarım, ]}, lead: {duties: [~]}}',
    'repo/empty-value at /roles/lead/duties/0 (value): An item of "duties" is empty. | Write a value, or take the dash away. -> Take the empty item away (remove)',
  ],
  [
    'calendars: {may: {entries: [{id: null}, {title: T}]}}',
    'repo/empty-value at /calendars/may/entries/0/id (value): Nothing stands in "id". | Write a value, or take the line away. A field of a person, an account or a post may be left empty; this may not.',
    'repo/missing-key at /calendars/may/entries/1 (value): This entry has no "id". | Add it, for example id: new-year-teaser',
  ],
  [
    'people:\n  ayse:\n    absences:\n      -\n',
    'repo/empty-value at /people/ayse/absences/0 (value): An item of "absences" is empty. | Write a value, or take the dash away. -> Take the empty item away (remove)',
  ],
  [
    'accounts:\n  instagram:\n',
    'repo/missing-key at /accounts/instagram (key): This account has no "platform". | Add it, for example platform: instagram',
  ],
  [
    '[people]',
    'repo/wrong-type at  (value): A file begins with sections, but a list stands here. | Begin with the name of a section and a colon, for example "people:".',
  ],
];

describe('one slip, one finding', () => {
  it.each(SLIPS)('%s', (yaml, ...expected) => {
    const { findings } = checkYaml(yaml);
    expect(told(findings).sort()).toEqual([...expected].sort());
    for (const words of told(findings, 'tr')) expect(words).not.toMatch(/undefined|\{[a-z]\w*\}/);
  });
});

describe('what is silent', () => {
  it.each([
    ['nothing at all', ''],
    ['empty sections and entities', 'people:\n  ayse:\nroles:\nteams: {}\norganization:\n'],
    ['an unset value', 'people: {ayse: {timezone: null, languages: ~, employment: null, reportsTo: null}}'],
    ['keys of other programs', 'x-a: 1\npeople: {ayse: {x-c: [3], absences: [{from: 2026-01-01, x-d: 4}]}}'],
    [
      'what the model reads as a value',
      'people: {ayse: {timezone: Istanbul, capacity: 3 gün, workingHours: {sonday: 9}}}',
    ],
    ['references that lead nowhere', 'people: {ayse: {reportsTo: Mert Demir, roles: [Sosyal Medya]}}'],
    ['texts that look like something else', 'contacts: {press: {name: no, phone: +905321112233, title: 3e912158}}'],
  ])('%s', (_, yaml) => {
    expect(told(checkYaml(yaml).findings)).toEqual([]);
  });
});

describe('what is broken', () => {
  it('is unknown, with the fields that a misspelt or missing key stands for', () => {
    const { broken } = checkYaml('accounts: {a: {platfrom: x, statu: active, status: actve}, b: {}}\nkpi: {c: {}}');
    expect([...broken].sort()).toEqual(['/accounts/a/platform', '/accounts/a/status', '/accounts/b/platform', '/kpis']);
  });

  it('escapes the steps of its pointers', () => {
    expect([...checkYaml('people: {"a/b~c": {}}').broken]).toEqual(['/people/a~1b~0c']);
  });
});

describe('names that every object has', () => {
  const bare = (entries: Record<string, Value>): Value => Object.assign(Object.create(null) as object, entries);

  it('are ordinary keys', () => {
    const yaml = 'people: {constructor: {name: C}, __proto__: {name: P}, ayse: {toString: 1, __proto__: 2}}';
    const places = told(checkYaml(yaml).findings).map((line) => line.split(':')[0]);
    expect(places.sort()).toEqual([
      'repo/id-format at /people/__proto__ (key)',
      'repo/unknown-field at /people/ayse/__proto__ (key)',
      'repo/unknown-field at /people/ayse/toString (key)',
    ]);
  });

  it('do not stand for what is missing', () => {
    const account = bare({ handle: 'kahve' });
    const { findings } = checkDocument('a.yaml', 0, bare({ accounts: bare({ constructor: account }) }));
    expect(findings.map(({ rule }) => rule)).toEqual(['repo/missing-key']);
  });
});

it('costs no more than its size', () => {
  const entries = Array.from({ length: 20_000 }, (_, index) => `{id: e${index}, typ: reel}`);
  const { findings } = checkYaml(`calendars: {may: {entries: [${entries.join(', ')}]}}`);
  expect(findings).toHaveLength(20_000);
});
