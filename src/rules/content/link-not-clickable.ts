import { openPosts } from '../../analysis/content/contents.ts';
import { wordingsFor } from '../../analysis/content/wordings.ts';
import { findAddresses } from '../../analysis/text-length/addresses.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';
import { sufferers } from './sufferers.ts';

export const linkNotClickable = defineRule({
  id: 'content/link-not-clickable',
  severity: 'info',
  section: 3,
  sources: ['instagram/links'],
  summary: {
    en: 'The text of an Instagram post has an address, which nobody can click there.',
    tr: 'Bir Instagram gönderisinin metninde, tıklanamayan bir adres var.',
  },
  why: {
    en: 'Readers would have to copy the address by hand, and few do; visits that the plan counts on do not come.',
    tr: 'Okurun adresi elle kopyalaması gerekir, bunu pek az kişi yapar; planın beklediği ziyaretler gelmez.',
  },
  messages: {
    dead: {
      en: 'Nobody can click "{address}" in the text of an Instagram post.',
      tr: 'Instagram gönderi metninde "{address}" adresine tıklanamaz.',
      help: {
        en: 'Point to the link in the profile or put it into a story, and leave it out of the text for this account.',
        tr: 'Profildeki bağlantıyı gösterin ya da hikâyeye koyun; bu hesabın metninden çıkarın.',
      },
    },
  },
  texts: { sufferer: { en: 'published here', tr: 'burada yayınlanıyor' } },
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
        text: "The whole story: https://northbeans.example/bar"`,
    good: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        noVisual: Filmed on the day.
        text: The whole story is behind the link in our profile.`,
  },
  subjects: openPosts,
  check(post) {
    // A story has a sticker for its link.
    if (post.platform !== 'instagram' || valueOf(post.content.type) === 'story') return [];
    return wordingsFor(post.text, post.account).flatMap(({ text, at }) =>
      findAddresses(text, { bare: true }).map((within) => {
        const address = text.slice(within.start, within.end);
        const related = sufferers(post.entry, at);
        return { at: { ...at, within }, message: 'dead', params: { address }, subject: address, related };
      }),
    );
  },
});
