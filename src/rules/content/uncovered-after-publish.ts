import { uncoveredPosts } from '../../analysis/content/uncovered-posts.ts';
import { groupByPlace } from '../../analysis/group-by-place.ts';
import { defineRule } from '../define-rule.ts';
import { moment } from '../moment.ts';
import { sufferers } from './sufferers.ts';

export const uncoveredAfterPublish = defineRule({
  id: 'content/uncovered-after-publish',
  severity: 'warning',
  section: 6,
  readsClock: true,
  isAbsence: true,
  sources: ['S92'],
  summary: {
    en: 'Nobody is there to answer after an entry appears.',
    tr: 'Bir içerik yayınlandıktan sonra yanıt verecek kimse yok.',
  },
  why: {
    en: 'An entry calls for answers when it appears: a question or a slip that nobody sees then spreads by itself.',
    tr: 'İçerik yayınlandığı anda yanıt çağırır: o sırada kimsenin görmediği bir soru ya da hata kendiliğinden yayılır.',
  },
  messages: {
    nobody: {
      en: 'Nobody answers on "{accounts}" in the {watch} after "{entry}" appears at {at}.',
      tr: '"{entry}" içeriği {at} saatinde yayınlanıyor; sonraki {watch} içinde şu hesapları yanıtlayan kimse yok: "{accounts}".',
      help: {
        en: 'Publish when somebody is there (next: {next}), or give somebody who answers hours then. Clocks of {zone}.',
        tr: 'Birinin bulunduğu bir saatte yayınlayın (ilk zaman: {next}) ya da yanıt verenlerden birine o saatleri verin. Saatler {zone} dilimine göredir.',
      },
    },
    part: {
      en: 'On "{accounts}" answers are watched for {watch}, but not all of it after "{entry}" appears at {at}.',
      tr: 'Şu hesaplarda yayından sonra {watch} izleniyor, ama {at} saatinde yayınlanan "{entry}" için bu sürenin hepsinde biri yok: "{accounts}".',
      help: {
        en: 'Publish earlier in somebody’s hours, give somebody hours then, or shorten `watchAfter`. Clocks of {zone}.',
        tr: 'Yayını birinin çalışma saatleri içinde öne alın, birine o saatleri verin ya da `watchAfter` süresini kısaltın. Saatler {zone} dilimine göredir.',
      },
    },
  },
  texts: { sufferer: { en: 'the entry', tr: 'içerik' } },
  example: {
    bad: `calendars:
  january:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, owner: omar-reyes}
    entries:
      - {id: night-light, title: Night light, status: idea, publishAt: 2026-12-16 20:00}`,
    good: `calendars:
  january:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, owner: omar-reyes}
    entries:
      - {id: night-light, title: Night light, status: idea, publishAt: 2026-12-16 15:00}`,
  },
  // One finding for a time that is written: of an entry for all its accounts, of a calendar for all its entries.
  subjects: (model) => groupByPlace(uncoveredPosts(model), ({ at }) => at),
  *check(posts) {
    const bare = posts.filter(({ isPartly }) => !isPartly);
    const [first = posts[0], ...others] = bare;
    const { entry, at, instant, zone, next } = first;
    yield {
      at,
      message: bare.length > 0 ? 'nobody' : 'part',
      params: {
        ...{ accounts: [...new Set([first, ...others].map(({ account }) => account.id))], entry: entry.id, zone },
        ...{
          at: moment(instant, zone),
          watch: { minutes: Math.min(first.watch, ...others.map(({ watch }) => watch)) },
        },
        next: next === undefined ? '–' : moment(next, zone),
      },
      related: sufferers(entry, at),
    };
  },
});
