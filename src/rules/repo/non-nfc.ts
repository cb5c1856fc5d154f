import { textFlaws } from '../../analysis/text-flaws.ts';
import { defineRule } from '../define-rule.ts';

export const nonNfc = defineRule({
  id: 'repo/non-nfc',
  severity: 'warning',
  sources: [],
  rationale: {
    en: 'Networks count and search composed letters; macOS file names and some editors write the other form.',
    tr: 'Ağlar birleşik harfleri sayar ve arar; macOS dosya adları ve bazı düzenleyiciler öbür biçimi yazar.',
  },
  summary: {
    en: 'A text writes a letter and its mark as two characters.',
    tr: 'Bir metinde harf ile işareti iki ayrı karakter olarak yazılmış.',
  },
  why: {
    en: 'The two forms look the same and are not: searches miss one of them, hashtags split in two, and networks count more characters.',
    tr: 'İki biçim aynı görünür ama değildir: aramalar birini bulamaz, etiketler ikiye bölünür, ağlar daha çok karakter sayar.',
  },
  messages: {
    decomposed: {
      en: '"{letter}" is written as {count} characters instead of one.',
      tr: '"{letter}" tek karakter yerine {count} karakterle yazılmış.',
      help: {
        en: 'Type the letter again, or let smorg write the whole text in the usual form.',
        tr: 'Harfi yeniden yazın ya da bütün metni smorg olağan biçimde yazsın.',
      },
    },
  },
  texts: { compose: { en: 'Write the letters in one character each', tr: 'Harfleri tek karakterle yaz' } },
  fix: 'safe',
  example: {
    bad: `goals:
  reach: {title: "Gu\\u0308n boyu kahve", owner: mina-falk, due: 2027-06-30}`,
    good: `goals:
  reach: {title: "Gün boyu kahve", owner: mina-falk, due: 2027-06-30}`,
  },
  subjects: (model) => textFlaws(model).decomposed,
  *check({ at, text, hits }) {
    for (const { start, end } of hits) {
      const letter = text.slice(start, end);
      yield {
        at: { ...at, within: { start, end } },
        message: 'decomposed',
        params: { letter: letter.normalize('NFC'), count: [...letter].length },
        fixes: [{ title: 'compose', safety: 'safe', edits: [{ op: 'set', at, value: text.normalize('NFC') }] }],
      };
    }
  },
});
