import { statementsOf, unspokenLanguages } from '../../analysis/crisis/statement-languages.ts';
import { groupByPlace } from '../../analysis/group-by-place.ts';
import { isEmptyList } from '../../analysis/is-empty-list.ts';
import type { NodePlace } from '../../diagnostics/place.ts';
import type { Playbook } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';

export const noHoldingStatement = defineRule({
  id: 'crisis/no-holding-statement',
  severity: 'error',
  section: 5,
  isAbsence: true,
  sources: ['S71', 'S72', 'C14'],
  summary: {
    en: 'A playbook has no first statement, or none in a language of its accounts.',
    tr: 'Bir kriz senaryosunun ilk bilgilendirme metni yok ya da hesapların dillerinden birinde eksik.',
  },
  why: {
    en: 'The first minutes of a crisis are no time to find words: what is written then is late, or regretted.',
    tr: 'Krizin ilk dakikaları söz aranacak zaman değildir: o an yazılan ya geç kalır ya pişman eder.',
  },
  messages: {
    none: {
      en: 'Playbook "{playbook}" has no holding statement.',
      tr: '"{playbook}" kimlikli kriz senaryosunun ilk bilgilendirme metni yok.',
      help: {
        en: 'Write one as a template, have it approved, and name it: `statements: holding-leak`.',
        tr: 'Bir şablon olarak yazın, onaylatın ve senaryoda belirtin: `statements: ilk-metin`.',
      },
    },
    language: {
      en: 'The statements of "{playbooks}" have no text in these languages: "{languages}".',
      tr: 'Bilgilendirme metinleri şu dillerde yok: "{languages}". Kriz senaryoları: "{playbooks}".',
      help: {
        en: 'Their accounts speak them. Add them to `texts` of the template: `texts: {{first}: "…"}`.',
        tr: 'Bu senaryoların hesapları bu dillerde yayın yapıyor. Şablonun `texts` alanına ekleyin: `texts: {{first}: "…"}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `playbooks:
  leak: {title: Data leak}`,
    good: `templates:
  holding: {for: crisis, texts: {en: "We are looking into it. Next news at noon."}}
playbooks:
  leak: {title: Data leak, statements: holding}`,
  },
  subjects: (model) => groupByPlace(model.playbooks, statementPlace),
  *check(playbooks, { model }) {
    const [first] = playbooks;
    if (isEmptyList(first.statements)) {
      yield { at: first.at, message: 'none', params: { playbook: first.id } };
      return;
    }
    const lacking = playbooks
      .map((playbook) => ({ id: playbook.id, languages: unspokenLanguages(model, playbook) }))
      .filter(({ languages }) => languages.length > 0);
    const languages = [...new Set(lacking.flatMap((one) => one.languages))].sort();
    if (first.statements.state !== 'value' || languages.length === 0) return;
    const params = { playbooks: lacking.map(({ id }) => id), languages, first: languages[0]! };
    yield { at: statementPlace(first), message: 'language', params };
  },
});

/** At the texts of the template where there is one only, which other playbooks may name too. */
function statementPlace(playbook: Playbook): NodePlace {
  const [only, ...others] = statementsOf(playbook);
  if (isEmptyList(playbook.statements)) return playbook.at;
  return only === undefined || others.length > 0 ? playbook.statements.at : only.texts.at;
}
