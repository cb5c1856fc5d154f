import { describeRule } from '../define-rule.ts';

export const unknownSuppression = describeRule({
  id: 'repo/unknown-suppression',
  emittedBy: 'lint',
  severity: 'error',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'A misspelled exception leaves the finding where it is, and the reader at a loss.',
    tr: 'Yanlış yazılmış bir istisna bulguyu yerinde, okuru da çaresiz bırakır.',
  },
  summary: {
    en: 'A smorg-ignore comment names a rule that does not exist.',
    tr: 'Bir smorg-ignore yorumu var olmayan bir kuralın adını içeriyor.',
  },
  why: {
    en: 'The comment silences nothing under this name.',
    tr: 'Yorum bu adla hiçbir kuralı bastırmaz.',
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
      help: {
        en: 'Rules are separated by commas, and the reason follows a colon. "smorg rules" lists them all.',
        tr: 'Kurallar virgülle ayrılır, gerekçe iki noktadan sonra gelir. Tüm kuralları "smorg rules" komutu listeler.',
      },
    },
  },
  texts: { rename: { en: 'Write "{hint}"', tr: '"{hint}" yaz' } },
  fix: 'suggested',
  example: {
    bad: 'skills:\n  # smorg-ignore repo/orphan-entty: the course begins in March\n  copywriting-kids: {title: Writing for kids}\n',
    good: 'skills:\n  copywriting-kids: {title: Writing for kids}\n',
  },
});
