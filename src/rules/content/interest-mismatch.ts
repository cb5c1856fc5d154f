import { type Content, openContents } from '../../analysis/content/contents.ts';
import { interestsOf, meetInterest } from '../../analysis/content/interests.ts';
import { listOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const interestMismatch = defineRule({
  id: 'content/interest-mismatch',
  severity: 'info',
  section: 2,
  sources: ['S38'],
  summary: {
    en: 'The topics of an entry are none of the interests of its audiences.',
    tr: 'Bir içeriğin konuları, hedef kitlelerinin ilgi alanları arasında değil.',
  },
  why: {
    en: 'Whoever makes content for an audience works on what interests it; other topics pass it by.',
    tr: 'Bir kitle için içerik üreten, o kitlenin ilgisini çeken konular üzerinde çalışır; öteki konular fark edilmez.',
  },
  messages: {
    foreign: {
      en: 'The topics "{topics}" are no interests of "{audiences}".',
      tr: 'Konular ("{topics}"), şu kitlelerin ilgi alanları arasında değil: "{audiences}".',
      help: {
        en: 'They like {interests}. Choose a topic of theirs, another audience, or add the interest to the audience.',
        tr: 'İlgi alanları: {interests}. Onlardan birini ya da başka bir kitle seçin; ilgi yeniyse kitleye ekleyin.',
      },
    },
  },
  texts: { interests: { en: 'the interests of "{audience}"', tr: '"{audience}" kimlikli kitlenin ilgi alanları' } },
  example: {
    bad: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        noVisual: Filmed on the day.
        text: Six in the morning and the ovens are on.
        topics: [gardening]`,
    good: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        noVisual: Filmed on the day.
        text: Six in the morning and the ovens are on.
        topics: [coffee]`,
  },
  subjects: openContents,
  check({ entry, audiences: field, posts }: Content, { model }) {
    const topics = listOf(entry.topics);
    if (topics.length === 0) return [];
    const audiences = interestsOf(model)(field, posts);
    if (audiences === undefined || audiences.some(({ words }) => topics.some((topic) => meetInterest(topic, words)))) {
      return [];
    }
    return [
      {
        at: entry.topics.at,
        message: 'foreign',
        params: {
          topics,
          audiences: audiences.map(({ audience }) => audience.id),
          interests: [...new Set(audiences.flatMap(({ audience }) => listOf(audience.interests)))],
        },
        related: audiences.map(({ audience }) => ({
          at: audience.interests.at,
          message: 'interests',
          params: { audience: audience.id },
        })),
      },
    ];
  },
});
