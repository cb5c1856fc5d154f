import { describeRule } from '../define-rule.ts';

export const notApplicableUnknown = describeRule({
  id: 'repo/not-applicable-unknown',
  emittedBy: 'lint',
  severity: 'error',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'A gap that is misspelled is neither excused nor explained.',
    tr: 'Adı yanlış yazılan bir eksik, ne mazur görülmüş ne de açıklanmış olur.',
  },
  summary: {
    en: 'notApplicable names something that is not a gap.',
    tr: 'notApplicable içinde eksik olmayan bir şeyin adı var.',
  },
  why: {
    en: 'What you declared as absent on purpose still stands in the report.',
    tr: 'Bilerek bulunmadığını bildirdiğiniz şey raporda durmayı sürdürür.',
  },
  messages: {
    near: {
      en: 'There is no gap "{rule}". Did you mean "{hint}"?',
      tr: '"{rule}" adlı bir eksik yok. Şunu mu demek istediniz: "{hint}"?',
      help: { en: 'Write "{hint}".', tr: '"{hint}" yazın.' },
    },
    unknown: {
      en: 'There is no gap "{rule}".',
      tr: '"{rule}" adlı bir eksik yok.',
      help: {
        en: 'Write the id of the rule that reports the gap; "smorg gaps" shows it.',
        tr: 'Eksiği bildiren kuralın kimliğini yazın; "smorg gaps" gösterir.',
      },
    },
    'no-gap': {
      en: '"{rule}" reports no gap, so it cannot be declared as not applicable.',
      tr: '"{rule}" bir eksik bildirmez; bu yüzden uygulanmaz diye bildirilemez.',
      help: {
        en: 'Turn the rule off in smorg.yaml, or use a smorg-ignore comment where it does not hold.',
        tr: 'Kuralı smorg.yaml içinde kapatın ya da geçerli olmadığı yerde smorg-ignore yorumu kullanın.',
      },
    },
  },
  texts: { rename: { en: 'Write "{hint}"', tr: '"{hint}" yaz' } },
  fix: 'suggested',
  example: {
    bad: 'organization:\n  notApplicable:\n    - {gap: repo/yaml-syntax, reason: our files are written by a machine}\n',
    good: 'organization:\n  notApplicable: []\n',
  },
});
