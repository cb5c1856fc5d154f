import { crisisStatements } from '../../analysis/agenda/crisis-statements.ts';
import { defineRule } from '../define-rule.ts';

export const statementUnapproved = defineRule({
  id: 'crisis/statement-unapproved',
  severity: 'warning',
  section: 5,
  readsClock: true,
  isAbsence: true,
  sources: ['S72', 'C12', 'C21'],
  summary: {
    en: 'A statement for a crisis does not say who approved it, or when.',
    tr: 'Bir kriz bilgilendirme metnini kimin, ne zaman onayladığı yazılmamış.',
  },
  why: {
    en: 'A text that is read for the first time in the crisis is argued about in the crisis.',
    tr: 'İlk kez kriz sırasında okunan metin, kriz sırasında tartışılır.',
  },
  messages: {
    nobody: {
      en: 'Nobody has approved statement "{template}".',
      tr: '"{template}" kimlikli bilgilendirme metni onaylanmamış.',
      help: {
        en: 'Have it approved by whoever answers for it, and write who and when: `approvedBy: …, approvedOn: {today}`.',
        tr: 'Metni sorumlusuna onaylatın; kimin, ne zaman onayladığını yazın: `approvedBy: …, approvedOn: {today}`.',
      },
    },
    undated: {
      en: 'Statement "{template}" does not say when it was approved.',
      tr: '"{template}" kimlikli bilgilendirme metninin ne zaman onaylandığı yazılmamış.',
      help: {
        en: 'Write the day: `approvedOn: {today}`. An approval is good for 12 months unless `reviewEvery` says otherwise.',
        tr: 'Onay tarihini yazın: `approvedOn: {today}`. `reviewEvery` yoksa bir onay 12 ay geçerlidir.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `templates:
  holding: {for: crisis, texts: {en: "We are looking into it."}}
playbooks:
  leak: {title: Data leak, statements: holding}`,
    good: `templates:
  holding: {for: crisis, texts: {en: "We are looking into it."}, approvedBy: tbd, approvedOn: 2026-11-20}
playbooks:
  leak: {title: Data leak, statements: holding}`,
  },
  subjects: (model) => model.templates.filter((template) => crisisStatements(model).has(template)),
  *check({ id, at, approvedBy, approvedOn }, { model }) {
    const params = { template: id, today: model.today };
    if (approvedBy.state === 'absent') yield { at, message: 'nobody', params };
    else if (approvedOn.state === 'absent') yield { at, message: 'undated', params };
  },
});
