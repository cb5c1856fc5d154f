import { crisisStatements } from '../../analysis/agenda/crisis-statements.ts';
import { baseLanguage } from '../../analysis/content/wordings.ts';
import { promisedResolution } from '../../analysis/crisis/promised-resolution.ts';
import { textsOf } from '../../analysis/response/template-texts.ts';
import { defineRule } from '../define-rule.ts';

export const statementPromisesEta = defineRule({
  id: 'crisis/statement-promises-eta',
  severity: 'warning',
  section: 5,
  sources: ['C14'],
  summary: {
    en: 'A statement for a crisis promises when it will be over.',
    tr: 'Bir kriz bilgilendirme metni, sorunun ne zaman çözüleceği konusunda söz veriyor.',
  },
  why: {
    en: 'In the first minutes nobody knows how long it takes; a promise that is broken is a second crisis. What can be promised is the next news.',
    tr: 'İlk dakikalarda ne kadar süreceğini kimse bilmez; tutulmayan söz ikinci bir krizdir. Söz verilebilecek olan, sonraki bilgilendirmenin saatidir.',
  },
  messages: {
    eta: {
      en: 'The statement promises when it will be solved: "{words}".',
      tr: 'Metin, sorunun ne zaman çözüleceği konusunda söz veriyor: "{words}".',
      help: {
        en: 'Say instead when there is news: `Next news at noon.`',
        tr: 'Bunun yerine sonraki bilgilendirmenin saatini yazın: `Sonraki bilgilendirme saat 12.00.`',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `templates:
  holding: {for: crisis, texts: {en: "We will fix it within two hours."}, approvedBy: tbd, approvedOn: 2026-11-20}
playbooks:
  outage: {title: The shop is down, statements: holding}`,
    good: `templates:
  holding: {for: crisis, texts: {en: "We are looking into it. Next news within two hours."}, approvedBy: tbd, approvedOn: 2026-11-20}
playbooks:
  outage: {title: The shop is down, statements: holding}`,
  },
  subjects: (model) => model.templates.filter((template) => crisisStatements(model).has(template)),
  *check(template) {
    for (const { language, text, at } of textsOf(template)) {
      const patterns = promisedResolution[baseLanguage(language)] ?? [];
      const sentence = sentencesOf(text).find(({ words }) => patterns.some((pattern) => pattern.test(words)));
      if (sentence === undefined) continue;
      const { start, words } = sentence;
      yield {
        at: { ...at, within: { start, end: start + words.length } },
        message: 'eta',
        params: { words },
      };
    }
  },
});

/** The sentences of a text, with where they begin. */
function sentencesOf(text: string): { readonly start: number; readonly words: string }[] {
  return [...text.matchAll(/[^\s.!?][^.!?]*/gu)].map((match) => ({
    start: match.index,
    words: match[0].trimEnd(),
  }));
}
