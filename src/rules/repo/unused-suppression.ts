import { describeRule } from '../define-rule.ts';

export const unusedSuppression = describeRule({
  id: 'repo/unused-suppression',
  emittedBy: 'lint',
  severity: 'warning',
  isAbsence: true,
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'An exception that outlives its cause hides the next mistake in the same place.',
    tr: 'Nedeni ortadan kalkmış bir istisna, aynı yerdeki bir sonraki yanlışı gizler.',
  },
  summary: {
    en: 'A smorg-ignore comment silences nothing.',
    tr: 'Bir smorg-ignore yorumu hiçbir bulguyu bastırmıyor.',
  },
  why: {
    en: 'What it was written for is mended; what it would silence next was never judged.',
    tr: 'Yazılma nedeni giderilmiştir; bundan sonra neyi bastıracağını ise kimse değerlendirmemiştir.',
  },
  messages: {
    unused: {
      en: 'This exception silences nothing: "{rules}".',
      tr: 'Bu istisna hiçbir bulguyu bastırmıyor: "{rules}".',
      help: {
        en: 'Take it away, or put it on the line above what it is meant for.',
        tr: 'Kaldırın ya da ilgili olduğu satırın hemen üstüne taşıyın.',
      },
    },
  },
  texts: {
    remove: { en: 'Take the comment away', tr: 'Yorumu kaldır' },
    shorten: { en: 'Take "{rules}" out of the comment', tr: 'Yorumdan çıkar: "{rules}"' },
  },
  fix: 'safe',
  example: {
    bad: 'skills:\n  # smorg-ignore team/no-members: the course begins in March\n  neon-signs: {title: Neon signs}\n',
    good: 'skills:\n  neon-signs: {title: Neon signs}\n',
  },
});
