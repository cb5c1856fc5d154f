import { describeRule } from '../define-rule.ts';

export const unknownRule = describeRule({
  id: 'repo/unknown-rule',
  emittedBy: 'config',
  severity: 'error',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'A rule that is misspelled in the configuration stays at its default, and nobody notices.',
    tr: 'Yapılandırmada yanlış yazılan bir kural varsayılan ayarında kalır ve bunu kimse fark etmez.',
  },
  summary: {
    en: 'The configuration names a rule that does not exist.',
    tr: 'Yapılandırma, var olmayan bir kuralın adını içeriyor.',
  },
  why: {
    en: 'The severity that you chose has no effect, and the check is weaker or stricter than you think.',
    tr: 'Seçtiğiniz önem düzeyi etkisiz kalır; denetim sandığınızdan daha gevşek ya da daha sıkı olur.',
  },
  messages: {
    near: {
      en: 'There is no rule "{rule}". Did you mean "{hint}"?',
      tr: '"{rule}" adlı bir kural yok. Şunu mu demek istediniz: "{hint}"?',
      help: { en: 'Write "{hint}".', tr: '"{hint}" yazın.' },
    },
    unknown: {
      en: 'There is no rule "{rule}".',
      tr: '"{rule}" adlı bir kural yok.',
      help: { en: '"smorg rules" lists every rule.', tr: 'Tüm kuralları "smorg rules" komutu listeler.' },
    },
  },
  texts: { rename: { en: 'Write "{hint}"', tr: '"{hint}" yaz' } },
  fix: 'suggested',
  exampleBase: 'config',
  example: {
    bad: 'version: 1\nlint:\n  rules: {repo/unknown-rul: error}\n',
    good: 'version: 1\nlint:\n  rules: {repo/unused-suppression: error}\n',
  },
});
