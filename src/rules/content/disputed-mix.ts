import { openPosts } from '../../analysis/content/contents.ts';
import { mixRules } from '../../facts/media-rules.ts';
import { defineRule } from '../define-rule.ts';
import { mixFindings, mixMessages } from './mix-messages.ts';

const facts = [...mixRules.values()].flatMap(({ fact, isDisputed }) => (isDisputed ? [fact] : []));

export const disputedMix = defineRule({
  id: 'content/disputed-mix',
  severity: 'warning',
  section: 3,
  sources: facts,
  summary: {
    en: 'A post has visuals of which sources disagree whether its network takes them together.',
    tr: 'Bir gönderide, ağın birlikte kabul edip etmediği kaynaklara göre değişen görseller var.',
  },
  why: {
    en: 'Some tools publish such a post and others refuse it; nobody wants to learn which at the hour of publishing.',
    tr: 'Bazı araçlar böyle bir gönderiyi yayınlar, bazıları geri çevirir; bunu yayın saatinde öğrenmek istenmez.',
  },
  messages: mixMessages,
  texts: { sufferer: { en: 'published here', tr: 'burada yayınlanıyor' } },
  example: {
    bad: `calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: video}
    entries:
      - id: lesson
        title: The lesson
        publishAt: 2026-12-05 10:00
        text: How we brew.
        assets:
          - {url: "https://assets.example/lesson.mp4", duration: 1m}
          - {url: "https://assets.example/lesson.jpg", alt: A table with three cups and a scale}`,
    good: `calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: video}
    entries:
      - id: lesson
        title: The lesson
        publishAt: 2026-12-05 10:00
        text: How we brew.
        assets:
          - {url: "https://assets.example/lesson.mp4", duration: 1m}`,
  },
  subjects: openPosts,
  check: (post) => mixFindings(post, true),
});
