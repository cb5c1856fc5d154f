import { openPosts } from '../../analysis/content/contents.ts';
import { limitIds } from '../../facts/limit-facts.ts';
import { isSureLimit } from '../../facts/platform-limit.ts';
import { defineRule } from '../define-rule.ts';
import { limitFindings, limitTexts } from './limit-findings.ts';

export const titleTooLong = defineRule({
  id: 'content/title-too-long',
  severity: 'error',
  section: 3,
  measure: { param: 'count', worse: 'more' },
  sources: limitIds(['titleCharacters'], isSureLimit),
  summary: {
    en: 'A title is longer than a network takes.',
    tr: 'Bir başlık, ağın kabul ettiğinden uzun.',
  },
  why: {
    en: 'The network refuses the post, or shows a title without its end.',
    tr: 'Ağ gönderiyi geri çevirir ya da başlığın sonunu göstermez.',
  },
  messages: {
    long: {
      en: 'The title has {count} {unit}; {who} takes {max}.',
      tr: 'Başlık {count} {unit}; {who} için sınır {max}.',
      help: {
        en: 'Shorten it, or write a title of its own for the account: `variants: {{account}: {title: …}}`.',
        tr: 'Başlığı kısaltın ya da hesap için ayrı bir başlık yazın: `variants: {{account}: {title: …}}`.',
      },
    },
  },
  texts: limitTexts,
  example: {
    bad: `accounts:
  youtube-main:
    platform: youtube
    handle: northbeans
    purpose: Brewing lessons.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
calendars:
  films:
    accounts: youtube-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: video}
    entries:
      - id: grinding
        title: How to set a grinder by taste, step by step, for filter, press and pot, with the three mistakes that everybody makes
        publishAt: 2026-12-05 10:00
        noVisual: The film is cut this week.`,
    good: `accounts:
  youtube-main:
    platform: youtube
    handle: northbeans
    purpose: Brewing lessons.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
calendars:
  films:
    accounts: youtube-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: video}
    entries:
      - id: grinding
        title: How to set a grinder by taste
        publishAt: 2026-12-05 10:00
        noVisual: The film is cut this week.`,
  },
  subjects: openPosts,
  check: (post, context) =>
    limitFindings(post, context, ({ field, certainty }) =>
      certainty === 'sure' && field === 'titleCharacters' ? 'long' : undefined,
    ),
});
