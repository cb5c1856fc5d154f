import { altFlaw } from '../../analysis/content/alt-flaw.ts';
import { openContents } from '../../analysis/content/contents.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Asset } from '../../model/generated/entities.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

export const altTextQuality = defineRule({
  id: 'content/alt-text-quality',
  severity: 'info',
  section: 3,
  sources: [],
  rationale: {
    en: 'Screen readers announce that it is a picture themselves; a file name or a word tells nothing of it.',
    tr: 'Ekran okuyucular bunun bir görsel olduğunu zaten söyler; dosya adı ya da tek sözcük görseli anlatmaz.',
  },
  summary: {
    en: "A picture's alternative text does not tell what it shows.",
    tr: 'Bir görselin alternatif metni, görselin ne gösterdiğini anlatmıyor.',
  },
  why: {
    en: 'Whoever hears the page learns a file name, or for the second time that there is a picture.',
    tr: 'Sayfayı dinleyen kişi bir dosya adı duyar ya da orada görsel olduğunu ikinci kez öğrenir.',
  },
  messages: {
    file: {
      en: 'The alternative text "{alt}" is the name of the file.',
      tr: '"{alt}" alternatif metni dosyanın adıyla aynı.',
      help: { en: 'Say what the picture shows.', tr: 'Görselin ne gösterdiğini yazın.' },
    },
    opening: {
      en: 'The alternative text begins by saying that it is a picture.',
      tr: 'Alternatif metin, bunun bir görsel olduğunu söyleyerek başlıyor.',
      help: { en: 'Begin with what the picture shows.', tr: 'Doğrudan görselin gösterdiğiyle başlayın.' },
    },
    short: {
      en: 'The alternative text "{alt}" is too short to tell anything.',
      tr: '"{alt}" alternatif metni bir şey anlatamayacak kadar kısa.',
      help: {
        en: 'Say in a sentence who or what is seen, and where.',
        tr: 'Kimin ya da neyin nerede göründüğünü bir cümleyle yazın.',
      },
    },
  },
  example: {
    bad: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        text: Six in the morning and the ovens are on.
        assets: [{url: "https://assets.example/bar-morning.jpg", alt: Bar morning}]`,
    good: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        publishAt: 2026-12-05 10:00
        text: Six in the morning and the ovens are on.
        assets: [{url: "https://assets.example/bar-morning.jpg", alt: A baker lights the oven in the dark}]`,
  },
  subjects: openContents,
  check({ assets, variants }) {
    const found = listOf(assets).flatMap(flaws);
    for (const variant of valueOf(variants)?.values() ?? []) found.push(...listOf(variant.assets).flatMap(flaws));
    return found;
  },
});

function flaws({ alt, file, url }: Asset): RuleFinding[] {
  const name = valueOf(file) ?? valueOf(url) ?? '';
  return listOf(alt).flatMap(({ text, at }) => {
    const message = altFlaw(text, name);
    return message === undefined ? [] : [{ at, message, params: { alt: text } }];
  });
}
