import { openPosts } from '../../analysis/content/contents.ts';
import { mixRules } from '../../facts/media-rules.ts';
import { defineRule } from '../define-rule.ts';
import { mixFindings, mixMessages } from './mix-messages.ts';

const facts = [...mixRules.values()].flatMap(({ fact, isDisputed }) => (isDisputed ? [] : [fact]));

export const mediaMix = defineRule({
  id: 'content/media-mix',
  severity: 'error',
  section: 3,
  sources: facts,
  summary: {
    en: 'A post has visuals that its network does not take together.',
    tr: 'Bir gönderide, ağın birlikte kabul etmediği görseller var.',
  },
  why: {
    en: 'The network refuses the post, or publishes one of the visuals and drops the rest.',
    tr: 'Ağ gönderiyi geri çevirir ya da görsellerden birini yayınlayıp kalanını atar.',
  },
  messages: mixMessages,
  texts: { sufferer: { en: 'published here', tr: 'burada yayınlanıyor' } },
  example: {
    bad: `accounts:
  linkedin-main:
    platform: linkedin
    handle: northbeans
    purpose: Notes for other roasters.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
calendars:
  news:
    accounts: linkedin-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: video}
    entries:
      - id: lesson
        title: The lesson
        publishAt: 2026-12-05 10:00
        text: How we brew.
        assets:
          - {url: "https://assets.example/lesson.mp4", duration: 1m}
          - {url: "https://assets.example/lesson.jpg", alt: A table with three cups and a scale}`,
    good: `accounts:
  linkedin-main:
    platform: linkedin
    handle: northbeans
    purpose: Notes for other roasters.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
calendars:
  news:
    accounts: linkedin-main
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
  check: (post) => mixFindings(post, false),
});
