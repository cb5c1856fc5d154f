import type { Post } from '../../analysis/content/contents.ts';
import { openByCalendar } from '../../analysis/content/lacking.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';
import { lackingFindings } from './lacking-findings.ts';

export const noOwner = defineRule({
  id: 'content/no-owner',
  severity: 'error',
  section: 3,
  sources: ['S14'],
  summary: {
    en: 'Nobody answers for an entry, or different people do on its accounts.',
    tr: 'Bir içeriğin sorumlusu yok ya da hesaplarında farklı kişiler sorumlu.',
  },
  why: {
    en: "It is nobody's to finish: it waits for the day of publishing and is then late or missing.",
    tr: 'Bitirmek kimsenin işi değildir: içerik yayın gününe dek bekler, sonra gecikir ya da hiç çıkmaz.',
  },
  messages: {
    one: {
      en: 'Nobody answers for entry "{entry}".',
      tr: '"{entry}" içeriğinin sorumlusu yok.',
      help: {
        en: 'Add `owner: …`, or `owner: tbd` while nobody is found.',
        tr: '`owner: …` ekleyin, henüz kimse yoksa `owner: tbd` yazın.',
      },
    },
    several: {
      en: 'Entry "{entry}" has no owner, and its accounts have different ones: "{owners}".',
      tr: '"{entry}" içeriğinin sorumlusu yok, hesaplarının sorumluları ise farklı: "{owners}".',
      help: {
        en: 'Say who of them answers for this entry: `owner: …`.',
        tr: 'Bu içerikten hangisinin sorumlu olduğunu yazın: `owner: …`.',
      },
    },
    all: {
      en: 'Nobody answers for any of the {count} entries of calendar "{calendar}".',
      tr: '"{calendar}" takvimindeki {count} içeriğin hiçbirinin sorumlusu yok.',
      help: {
        en: 'Name somebody once for the calendar: `owner: …`.',
        tr: 'Takvim için bir kez yazın: `owner: …`.',
      },
    },
  },
  example: {
    bad: `calendars:
  news:
    accounts: [instagram-main, x-main]
    defaults: {audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        noVisual: Filmed on the day.
        text: Six in the morning and the ovens are on.`,
    good: `calendars:
  news:
    owner: mina-falk
    accounts: [instagram-main, x-main]
    defaults: {audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        noVisual: Filmed on the day.
        text: Six in the morning and the ovens are on.`,
  },
  subjects: openByCalendar,
  check: ([calendar, entries]) =>
    lackingFindings(
      calendar,
      entries.filter(({ phase }) => phase !== 'idea'),
      ({ entry, posts }) => entry.owner.state === 'absent' && !haveOneOwner(posts),
      ({ posts }) =>
        posts.length === 0 ? { message: 'one' } : { message: 'several', params: { owners: owners(posts) } },
    ),
});

/** Accounts answer for an entry when one and the same does for all of them; one without an owner has its own finding. */
function haveOneOwner(posts: readonly Post[]): boolean {
  if (posts.some(({ account }) => account.owner.state === 'absent' || account.owner.state === 'broken')) return true;
  return owners(posts).length === 1;
}

function owners(posts: readonly Post[]): string[] {
  return [...new Set(posts.map(({ account }) => valueOf(account.owner)?.id ?? 'tbd'))];
}
