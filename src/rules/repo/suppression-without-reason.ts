import { describeRule } from '../define-rule.ts';

export const suppressionWithoutReason = describeRule({
  id: 'repo/suppression-without-reason',
  emittedBy: 'lint',
  severity: 'error',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'Only the reason tells the next reader whether an exception still holds.',
    tr: 'Bir istisnanın hâlâ geçerli olup olmadığını sonraki okura yalnızca gerekçesi söyler.',
  },
  summary: {
    en: 'A comment silences a rule without saying why.',
    tr: 'Bir yorum, nedenini söylemeden bir kuralı bastırıyor.',
  },
  why: {
    en: 'An exception that nobody can judge stays for ever. Until it has a reason, the comment has no effect.',
    tr: 'Kimsenin değerlendiremediği bir istisna sonsuza dek kalır. Gerekçesi yazılana kadar yorumun etkisi yoktur.',
  },
  messages: {
    'no-reason': {
      en: 'This exception gives no reason and has no effect.',
      tr: 'Bu istisnanın gerekçesi yok; bu yüzden etkisi de yok.',
      help: {
        en: 'Write the reason behind a colon: # smorg-ignore team/no-lead: the team is being built until May.',
        tr: 'Gerekçeyi iki noktadan sonra yazın: # smorg-ignore team/no-lead: ekip mayısa kadar kuruluyor.',
      },
    },
    placeholder: {
      en: '"{reason}" is no reason, so this exception has no effect.',
      tr: '"{reason}" bir gerekçe değil; bu istisnanın etkisi yok.',
      help: {
        en: 'Say in a few words why the rule does not hold here.',
        tr: 'Kuralın burada neden geçerli olmadığını birkaç sözcükle yazın.',
      },
    },
  },
  example: {
    bad: 'skills:\n  # smorg-ignore repo/orphan-entity\n  neon-signs: {title: Neon signs}\n',
    good: 'skills:\n  # smorg-ignore repo/orphan-entity: the course begins in March\n  neon-signs: {title: Neon signs}\n',
  },
});
