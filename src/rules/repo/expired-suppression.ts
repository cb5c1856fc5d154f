import { describeRule } from '../define-rule.ts';

export const expiredSuppression = describeRule({
  id: 'repo/expired-suppression',
  emittedBy: 'lint',
  severity: 'warning',
  readsClock: true,
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'An exception with a date is a promise to look again.',
    tr: 'Tarihi olan bir istisna, yeniden bakma sözüdür.',
  },
  summary: {
    en: 'The date of a smorg-ignore comment has passed.',
    tr: 'Bir smorg-ignore yorumunun tarihi geçmiş.',
  },
  why: {
    en: 'The time that was granted is over; the findings it silenced are reported again.',
    tr: 'Tanınan süre dolmuştur; bastırdığı bulgular yeniden bildirilir.',
  },
  messages: {
    expired: {
      en: 'This exception held until {until}: "{rules}".',
      tr: 'Bu istisnanın son günü geçti ({until}): "{rules}".',
      help: {
        en: 'Mend what it was written for, or give it a new date and a reason that still holds.',
        tr: 'Yazılma nedenini giderin ya da yeni bir tarih ve hâlâ geçerli bir gerekçe yazın.',
      },
    },
  },
  texts: { remove: { en: 'Take the comment away', tr: 'Yorumu kaldır' } },
  fix: 'suggested',
  example: {
    bad: 'audiences:\n  # smorg-ignore team/no-members until 2020-01-31: the course begins in March\n  x-note: {}\n',
    good: 'audiences:\n  x-note: {}\n',
  },
});
