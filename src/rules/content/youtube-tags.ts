import { openPosts } from '../../analysis/content/contents.ts';
import { limitIds } from '../../facts/limit-facts.ts';
import { isSureLimit } from '../../facts/platform-limit.ts';
import { defineRule } from '../define-rule.ts';
import { limitFindings, limitTexts } from './limit-findings.ts';

export const youtubeTags = defineRule({
  id: 'content/youtube-tags',
  severity: 'error',
  section: 3,
  measure: { param: 'count', worse: 'more' },
  sources: limitIds(['tagCharacters'], isSureLimit),
  summary: {
    en: "A video's tags are longer together than YouTube takes.",
    tr: 'Bir videonun etiketleri toplamda YouTube sınırını aşıyor.',
  },
  why: {
    en: 'YouTube refuses the video with all of its tags.',
    tr: 'YouTube videoyu bu etiketlerle kabul etmez.',
  },
  messages: {
    long: {
      en: 'The tags have {count} characters together; {who} takes {max}.',
      tr: 'Etiketler toplam {count} karakter; {who} için sınır {max}.',
      help: {
        en: 'Keep the tags that people search for; a tag of several words counts two characters more.',
        tr: 'İnsanların arayacağı etiketleri bırakın; birden çok sözcüklü etiket iki karakter fazla sayılır.',
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
    limits: {tagCharacters: 40}
calendars:
  films:
    accounts: youtube-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: video}
    entries:
      - id: grinding
        title: How to set a grinder by taste
        publishAt: 2026-12-05 10:00
        noVisual: The film is cut this week.
        variants: {youtube-main: {tags: [coffee, coffee grinder, filter coffee, moka]}}`,
    good: `accounts:
  youtube-main:
    platform: youtube
    handle: northbeans
    purpose: Brewing lessons.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
    limits: {tagCharacters: 40}
calendars:
  films:
    accounts: youtube-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: video}
    entries:
      - id: grinding
        title: How to set a grinder by taste
        publishAt: 2026-12-05 10:00
        noVisual: The film is cut this week.
        variants: {youtube-main: {tags: [coffee grinder, filter coffee]}}`,
  },
  subjects: openPosts,
  check: (post, context) =>
    limitFindings(post, context, ({ field, certainty }) =>
      certainty === 'sure' && field === 'tagCharacters' ? 'long' : undefined,
    ),
});
