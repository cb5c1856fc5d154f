import { describeRule } from '../define-rule.ts';

export const internalErrorRule = describeRule({
  id: 'repo/internal-error',
  emittedBy: 'lint',
  severity: 'error',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'A rule that fails may hide neither its failure nor what the other rules find.',
    tr: 'Çalışamayan bir kural, ne bunu ne de öteki kuralların bulgularını gizlemelidir.',
  },
  summary: {
    en: 'A rule could not be carried out, because of a mistake in smorg.',
    tr: 'smorg içindeki bir hata yüzünden bir kural çalıştırılamadı.',
  },
  why: {
    en: 'What this rule would have found is unknown; everything else was checked.',
    tr: 'Bu kuralın neyi bulacağı bilinmiyor; geri kalan her şey denetlendi.',
  },
  messages: {
    thrown: {
      en: 'The rule "{rule}" failed: {reason}',
      tr: '"{rule}" kuralı çalıştırılamadı: {reason}',
      help: {
        en: 'This is a mistake in smorg, not in your files. Report it with this line; until then turn the rule off: "--rule {rule}=off".',
        tr: 'Bu, dosyalarınızdaki değil smorg içindeki bir hatadır. Bu satırla bildirin; o zamana kadar kuralı kapatın: "--rule {rule}=off".',
      },
    },
  },
  exampleBase: 'illustration',
  example: {
    bad: 'teams: {}  # a rule fails on this file\n',
    good: 'teams: {}  # every rule runs\n',
  },
});
