import { describeRule } from '../define-rule.ts';

export const invalidRuleSetting = describeRule({
  id: 'repo/invalid-rule-setting',
  emittedBy: 'config',
  severity: 'error',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'A rule that runs with options it does not understand checks something else than what was asked for.',
    tr: 'Anlamadığı seçeneklerle çalışan bir kural, istenenden başka bir şeyi denetler.',
  },
  summary: {
    en: 'The configuration gives a rule a setting that it cannot have.',
    tr: 'Yapılandırma, bir kurala alamayacağı bir ayar veriyor.',
  },
  why: {
    en: 'The rule would go on with its defaults, and nobody would notice.',
    tr: 'Kural varsayılan ayarlarıyla çalışmayı sürdürür ve bunu kimse fark etmez.',
  },
  messages: {
    'never-off': {
      en: 'The rule "{rule}" guards the check itself and cannot be turned off.',
      tr: '"{rule}" kuralı denetimin kendisini korur ve kapatılamaz.',
      help: {
        en: 'Take the line away, or choose error, warning or info.',
        tr: 'Satırı kaldırın ya da error, warning veya info seçin.',
      },
    },
    fixed: {
      en: 'The rule "{rule}" guards the check itself: its severity is always "{severity}".',
      tr: '"{rule}" kuralı denetimin kendisini korur: önem düzeyi her zaman "{severity}".',
      help: { en: 'Take the line away.', tr: 'Satırı kaldırın.' },
    },
    'no-options': {
      en: 'The rule "{rule}" has no options.',
      tr: '"{rule}" kuralının seçeneği yok.',
      help: {
        en: 'Write the severity alone, for example "warning".',
        tr: 'Yalnızca önem düzeyini yazın, örneğin "warning".',
      },
    },
    'near-option': {
      en: 'The rule "{rule}" has no option "{option}". Did you mean "{hint}"?',
      tr: '"{rule}" kuralının "{option}" adlı bir seçeneği yok. Şunu mu demek istediniz: "{hint}"?',
      help: { en: 'Its options: "{options}".', tr: 'Seçenekleri: "{options}".' },
    },
    'unknown-option': {
      en: 'The rule "{rule}" has no option "{option}".',
      tr: '"{rule}" kuralının "{option}" adlı bir seçeneği yok.',
      help: { en: 'Its options: "{options}".', tr: 'Seçenekleri: "{options}".' },
    },
    'wrong-value': {
      en: 'The option "{option}" of the rule "{rule}" must be {expected}.',
      tr: '"{rule}" kuralının "{option}" seçeneği için beklenen: {expected}.',
      help: {
        en: '"smorg explain {rule}" shows the options with their defaults.',
        tr: 'Seçenekler ve varsayılanları: "smorg explain {rule}".',
      },
    },
  },
  exampleBase: 'config',
  example: {
    bad: 'version: 1\nlint:\n  rules: {repo/unknown-rule: "off"}\n',
    good: 'version: 1\nlint:\n  rules: {repo/unknown-rule: error}\n',
  },
});
