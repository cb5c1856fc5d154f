import { describeRule } from '../define-rule.ts';

export const unattachedSuppression = describeRule({
  id: 'repo/unattached-suppression',
  emittedBy: 'lint',
  severity: 'error',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'A comment that stands at nothing has no effect, and its author thinks it has.',
    tr: 'Hiçbir şeyin yanında durmayan bir yorumun etkisi yoktur, yazan ise olduğunu sanır.',
  },
  summary: {
    en: 'A smorg-ignore comment stands at nothing that it could be about.',
    tr: 'Bir smorg-ignore yorumu, ilgili olabileceği hiçbir şeyin yanında durmuyor.',
  },
  why: {
    en: 'An exception covers the line it ends, or what begins on the line below; here there is neither.',
    tr: 'Bir istisna, sonunda durduğu satırı ya da alt satırda başlayanı kapsar; burada ikisi de yok.',
  },
  messages: {
    unattached: {
      en: 'This exception stands at nothing and has no effect.',
      tr: 'Bu istisna hiçbir şeyin yanında durmuyor ve etkisi yok.',
      help: {
        en: 'Put it on the line above what it is meant for, or write "smorg-ignore-file" for the whole file.',
        tr: 'İlgili olduğu satırın hemen üstüne koyun ya da tüm dosya için "smorg-ignore-file" yazın.',
      },
    },
  },
  example: {
    bad: 'skills:\n  neon-signs: {title: Neon signs}\n# smorg-ignore repo/orphan-entity: the course begins in March\n',
    good: 'skills:\n  # smorg-ignore repo/orphan-entity: the course begins in March\n  neon-signs: {title: Neon signs}\n',
  },
});
