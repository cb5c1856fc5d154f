import type { Text } from '../../diagnostics/text.ts';

/** Work that is not in the plan. */
export const PLAN_LEFT_OUT_WORDS = {
  heading: { en: 'Not in the plan', tr: 'Plana girmeyen işler' },
  reason: { en: 'reason', tr: 'neden' },
} as const satisfies Readonly<Record<string, Text>>;

/** Why work is not in the plan. */
export const LEFT_OUT_REASONS = {
  'no-date': { en: 'no publish date', tr: 'yayın tarihi yok' },
  'no-account': { en: 'no account', tr: 'hesabı yok' },
  'no-workflow': { en: 'no workflow applies', tr: 'uyan bir iş akışı yok' },
  'ambiguous-workflow': { en: 'several workflows apply alike', tr: 'birden çok iş akışı aynı ölçüde uyuyor' },
  'no-stages': { en: 'its workflow has no stages', tr: 'iş akışında aşama yok' },
  past: { en: 'the publish date has passed', tr: 'yayın tarihi geçmiş' },
  unknown: { en: 'something that it needs cannot be read', tr: 'gereken bir bilgi okunamıyor' },
  nobody: { en: 'nobody may do it', tr: 'yapabilecek kimse yok' },
  vacant: { en: 'whoever should do it is not named yet (tbd)', tr: 'yapacak kişi henüz belli değil (tbd)' },
  'only-author': { en: 'only its author could approve it', tr: 'onaylayabilecek tek kişi, içeriği hazırlayan kişi' },
  outside: { en: 'somebody outside does it', tr: 'kurum dışından biri yapıyor' },
  'no-effort': { en: 'how long it takes is not known', tr: 'ne kadar süreceği bilinmiyor' },
} as const satisfies Readonly<Record<string, Text>>;
