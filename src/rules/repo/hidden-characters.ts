import { characterName } from '../../analysis/text/hidden-characters.ts';
import { textFlaws } from '../../analysis/text-flaws.ts';
import { defineRule } from '../define-rule.ts';

export const hiddenCharacters = defineRule({
  id: 'repo/hidden-characters',
  severity: 'error',
  measure: { param: 'count', worse: 'more' },
  sources: [],
  rationale: {
    en: 'A reviewer approves what is seen; with such characters something else is published.',
    tr: 'Gözden geçiren gördüğünü onaylar; böyle karakterler varsa başka bir şey yayınlanır.',
  },
  summary: {
    en: 'A text holds characters that nobody sees, or that turn its direction.',
    tr: 'Bir metinde görünmeyen ya da yazım yönünü çeviren karakterler var.',
  },
  why: {
    en: 'Zero-width and direction characters come along when texts are pasted; they break links, hashtags, searches and counts, and can make a text read differently from what it is.',
    tr: 'Sıfır genişlikli ve yön değiştiren karakterler metin yapıştırılırken gelir; bağlantıları, etiketleri, aramaları ve sayımları bozar, metni olduğundan farklı gösterebilir.',
  },
  messages: {
    hidden: {
      en: 'The text holds {count} {count:stretch|stretches} of hidden characters, the first is {names}.',
      tr: 'Metinde {count} yerde görünmeyen karakter var, ilki {names}.',
      help: {
        en: 'Remove them, or type the words again instead of pasting them.',
        tr: 'Bunları kaldırın ya da yapıştırmak yerine sözcükleri yeniden yazın.',
      },
    },
  },
  texts: { remove: { en: 'Remove the hidden characters', tr: 'Görünmeyen karakterleri kaldır' } },
  fix: 'safe',
  example: {
    bad: `goals:
  reach: {title: "Reach more\\u200B students", owner: mina-falk, due: 2027-06-30}`,
    good: `goals:
  reach: {title: "Reach more students", owner: mina-falk, due: 2027-06-30}`,
  },
  subjects: (model) => textFlaws(model).hidden,
  *check({ at, text, hits }) {
    const [first] = hits;
    if (first === undefined) return;
    const names = [...new Set(text.slice(first.start, first.end))].map(characterName);
    const cured = hits.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
    yield {
      at: { ...at, within: { start: first.start, end: first.end } },
      message: 'hidden',
      params: { count: hits.length, names },
      fixes: [{ title: 'remove', safety: 'safe', edits: [{ op: 'set', at, value: cured }] }],
    };
  },
});
