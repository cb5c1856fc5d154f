import { openPosts } from '../../analysis/content/contents.ts';
import { limitIds } from '../../facts/limit-facts.ts';
import { isSureLimit } from '../../facts/platform-limit.ts';
import { defineRule } from '../define-rule.ts';
import { limitFindings, limitTexts } from './limit-findings.ts';

export const mediaCount = defineRule({
  id: 'content/media-count',
  severity: 'error',
  section: 3,
  measure: { param: 'count', worse: 'more' },
  sources: limitIds(['media'], isSureLimit),
  summary: {
    en: 'A post has more visuals than a network takes.',
    tr: 'Bir gönderide, ağın kabul ettiğinden çok görsel var.',
  },
  why: {
    en: 'The network refuses the post, or drops the visuals at the end.',
    tr: 'Ağ gönderiyi geri çevirir ya da sondaki görselleri atar.',
  },
  messages: {
    many: {
      en: 'The post has {count} visuals; {who} takes {max}.',
      tr: 'Gönderide {count} görsel var; {who} için sınır {max}.',
      help: {
        en: 'Choose fewer for the account: `variants: {{account}: {assets: […]}}`.',
        tr: 'Hesap için daha azını seçin: `variants: {{account}: {assets: […]}}`.',
      },
    },
  },
  texts: limitTexts,
  example: {
    bad: `calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: carousel}
    entries:
      - id: cups
        title: Five cups
        publishAt: 2026-12-05 10:00
        text: Which one is yours?
        assets:
          - {url: "https://assets.example/1.jpg", alt: A tall white cup}
          - {url: "https://assets.example/2.jpg", alt: A red enamel mug}
          - {url: "https://assets.example/3.jpg", alt: A glass with a handle}
          - {url: "https://assets.example/4.jpg", alt: A small brown cup}
          - {url: "https://assets.example/5.jpg", alt: A paper cup}`,
    good: `calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: carousel}
    entries:
      - id: cups
        title: Two cups
        publishAt: 2026-12-05 10:00
        text: Which one is yours?
        assets:
          - {url: "https://assets.example/1.jpg", alt: A tall white cup}
          - {url: "https://assets.example/2.jpg", alt: A red enamel mug}`,
  },
  subjects: openPosts,
  check: (post, context) =>
    limitFindings(post, context, ({ field, certainty }) =>
      certainty === 'sure' && field === 'media' ? 'many' : undefined,
    ),
});
