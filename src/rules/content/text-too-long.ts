import { openPosts } from '../../analysis/content/contents.ts';
import { contentWarning } from '../../analysis/content/published-text.ts';
import { limitIds } from '../../facts/limit-facts.ts';
import { isSureLimit } from '../../facts/platform-limit.ts';
import { defineRule } from '../define-rule.ts';
import { limitFindings, limitTexts } from './limit-findings.ts';

export const textTooLong = defineRule({
  id: 'content/text-too-long',
  severity: 'error',
  section: 3,
  measure: { param: 'count', worse: 'more' },
  sources: limitIds(['characters', 'bytes'], isSureLimit),
  summary: {
    en: 'A text is longer than a network takes, counted as the network counts.',
    tr: 'Bir metin, ağın kendi sayımıyla, ağın kabul ettiğinden uzun.',
  },
  why: {
    en: 'The network refuses the post at the hour of publishing, or cuts the text where it pleases.',
    tr: 'Ağ, gönderiyi yayın saatinde geri çevirir ya da metni istediği yerden keser.',
  },
  messages: {
    long: {
      en: 'The text has {count} {unit}; {who} takes {max}.',
      tr: 'Metin {count} {unit}; {who} için sınır {max}.',
      help: {
        en: 'Shorten it, write a shorter one for the account under `variants: {{account}: …}`, or say under the account that it may be longer: `limits: {{field}: …}`.',
        tr: 'Metni kısaltın, hesap için `variants: {{account}: …}` altında daha kısasını yazın ya da hesap daha uzununu kabul ediyorsa orada belirtin: `limits: {{field}: …}`.',
      },
    },
    joined: {
      en: 'With its hashtags and link the text has {count} {unit}; {who} takes {max}.',
      tr: 'Etiketler ve bağlantıyla birlikte metin {count} {unit}; {who} için sınır {max}.',
      help: {
        en: 'Shorten the text, or give the account fewer hashtags under `variants: {{account}: {hashtags: …}}`.',
        tr: 'Metni kısaltın ya da hesaba `variants: {{account}: {hashtags: …}}` altında daha az etiket verin.',
      },
    },
    warned: {
      en: 'With its content warning the text has {count} {unit}; {who} takes {max}.',
      tr: 'İçerik uyarısıyla birlikte metin {count} {unit}; {who} için sınır {max}.',
      help: {
        en: 'Shorten the text or the warning, for the account under `variants: {{account}: {contentWarning: …}}`.',
        tr: 'Metni ya da uyarıyı kısaltın; yalnızca bu hesap içinse şuraya yazın: `variants: {{account}: {contentWarning: …}}`.',
      },
    },
  },
  texts: limitTexts,
  example: {
    bad: `calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach}
    entries:
      - id: opening
        title: The new shop
        type: text
        publishAt: 2026-12-05 10:00
        noVisual: The shop is photographed once it is painted.
        text: >-
          Our new shop in the old fire station opens on Saturday at ten. The first hundred cups are on us, the second
          hundred are on the mayor, who lost a bet about the paint drying in time. Bring your own cup, bring a friend,
          and bring a photograph of the old fire engine if your grandparents took one.`,
    good: `calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach}
    entries:
      - id: opening
        title: The new shop
        type: text
        publishAt: 2026-12-05 10:00
        noVisual: The shop is photographed once it is painted.
        text: Our new shop in the old fire station opens on Saturday at ten. The first hundred cups are on us.`,
  },
  subjects: openPosts,
  check: (post, context) =>
    limitFindings(post, context, ({ field, certainty, isJoined }) => {
      if (certainty !== 'sure' || (field !== 'characters' && field !== 'bytes')) return undefined;
      if (!isJoined) return 'long';
      return contentWarning(post) === undefined ? 'joined' : 'warned';
    }),
});
