import { openPosts } from '../../analysis/content/contents.ts';
import { limitIds } from '../../facts/limit-facts.ts';
import { isSureLimit } from '../../facts/platform-limit.ts';
import { defineRule } from '../define-rule.ts';
import { limitFindings, limitTexts } from './limit-findings.ts';

export const altTextTooLong = defineRule({
  id: 'content/alt-text-too-long',
  severity: 'error',
  section: 3,
  measure: { param: 'count', worse: 'more' },
  sources: limitIds(['altCharacters'], isSureLimit),
  summary: {
    en: "A picture's alternative text is longer than a network takes.",
    tr: 'Bir görselin alternatif metni, ağın kabul ettiğinden uzun.',
  },
  why: {
    en: 'The network refuses the text, and people who cannot see the picture hear nothing of it.',
    tr: 'Ağ metni almaz; görseli göremeyenler onu hiç duymaz.',
  },
  messages: {
    long: {
      en: 'The alternative text has {count} {unit}; {who} takes {max}.',
      tr: 'Alternatif metin {count} {unit}; {who} için sınır {max}.',
      help: {
        en: 'Say what the picture shows in one or two sentences; what is written in the picture may stand in the text of the post.',
        tr: 'Görselin ne gösterdiğini bir iki cümleyle anlatın; görseldeki uzun yazı gönderi metninde yer alabilir.',
      },
    },
  },
  texts: limitTexts,
  example: {
    bad: `accounts:
  mastodon-main:
    platform: mastodon
    handle: "@northbeans@social.example"
    purpose: Notices.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
    limits: {altCharacters: 60}
calendars:
  news:
    accounts: mastodon-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: window
        title: The new window
        publishAt: 2026-12-05 10:00
        text: The window is in.
        assets:
          - {url: "https://assets.example/window.jpg", alt: Two glaziers carry a tall pane of glass past the coffee bar while a dog watches}`,
    good: `accounts:
  mastodon-main:
    platform: mastodon
    handle: "@northbeans@social.example"
    purpose: Notices.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
    limits: {altCharacters: 60}
calendars:
  news:
    accounts: mastodon-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: window
        title: The new window
        publishAt: 2026-12-05 10:00
        text: The window is in.
        assets:
          - {url: "https://assets.example/window.jpg", alt: Two glaziers carry a tall pane of glass past a dog}`,
  },
  subjects: openPosts,
  check: (post, context) =>
    limitFindings(post, context, ({ field, certainty }) =>
      certainty === 'sure' && field === 'altCharacters' ? 'long' : undefined,
    ),
});
