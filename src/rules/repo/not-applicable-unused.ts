import { describeRule } from '../define-rule.ts';

export const notApplicableUnused = describeRule({
  id: 'repo/not-applicable-unused',
  emittedBy: 'lint',
  severity: 'warning',
  isAbsence: true,
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'A declared exception without a gap would hide the gap when it opens.',
    tr: 'Karşılığında bir eksik bulunmayan istisna, o eksik ortaya çıktığında onu gizler.',
  },
  summary: {
    en: 'notApplicable excuses a gap that is not there, or one that cannot be excused.',
    tr: 'notApplicable, var olmayan ya da mazur görülemeyecek bir eksiği mazur gösteriyor.',
  },
  why: {
    en: 'The list of what the organisation does without on purpose says something that is not true.',
    tr: 'Kuruluşun bilerek vazgeçtiklerinin listesi doğru olmayan bir şey söylüyor.',
  },
  messages: {
    unused: {
      en: 'The gap "{rule}" is not open, so nothing needs to be excused.',
      tr: '"{rule}" eksiği açık değil; mazur görülecek bir şey yok.',
      help: { en: 'Take the item away.', tr: 'Maddeyi kaldırın.' },
    },
    locked: {
      en: 'The gap "{rule}" is locked and cannot be excused.',
      tr: '"{rule}" eksiği kilitli ve mazur görülemez.',
      help: {
        en: 'Close the gap, or talk to whoever keeps lint.locked in smorg.yaml.',
        tr: 'Eksiği giderin ya da smorg.yaml içindeki lint.locked ayarından sorumlu kişiyle görüşün.',
      },
    },
  },
  texts: { remove: { en: 'Take the item away', tr: 'Maddeyi kaldır' } },
  fix: 'suggested',
  example: {
    bad: 'organization:\n  notApplicable:\n    - {gap: account/no-kpi, reason: the shop is measured by its till}\n',
    good: 'organization:\n  notApplicable: []\n',
  },
});
