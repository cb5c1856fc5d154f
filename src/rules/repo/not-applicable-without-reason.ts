import { describeRule } from '../define-rule.ts';

export const notApplicableWithoutReason = describeRule({
  id: 'repo/not-applicable-without-reason',
  emittedBy: 'lint',
  severity: 'error',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'What is absent on purpose is known by its purpose.',
    tr: 'Bilerek bulunmayan bir şey, amacıyla tanınır.',
  },
  summary: {
    en: 'notApplicable excuses a gap without saying why.',
    tr: 'notApplicable, nedenini söylemeden bir eksiği mazur gösteriyor.',
  },
  why: {
    en: 'Nobody can tell a decision from a forgotten duty. Until it has a reason, the item has no effect.',
    tr: 'Bir karar ile unutulmuş bir görev ayırt edilemez. Gerekçesi yazılana kadar maddenin etkisi yoktur.',
  },
  messages: {
    'no-reason': {
      en: 'The gap "{rule}" is excused without a reason.',
      tr: '"{rule}" eksiği gerekçe yazılmadan mazur gösterilmiş.',
      help: {
        en: 'Add a line such as reason: "we answer by phone only".',
        tr: 'Şöyle bir satır ekleyin: reason: "yalnızca telefonla yanıt veriyoruz".',
      },
    },
    placeholder: {
      en: '"{reason}" is no reason to excuse the gap "{rule}".',
      tr: '"{reason}", "{rule}" eksiğini mazur göstermek için bir gerekçe değil.',
      help: {
        en: 'Say in a few words why the organisation does without it.',
        tr: 'Kuruluşun bundan neden vazgeçtiğini birkaç sözcükle yazın.',
      },
    },
  },
  example: {
    bad: 'organization:\n  notApplicable:\n    - {gap: account/no-kpi, reason: todo}\n',
    good: 'organization:\n  notApplicable: []\n',
  },
});
