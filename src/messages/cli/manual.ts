import type { Text } from '../../diagnostics/text.ts';

/** Headings and words of a rule's manual page and of the list of rules. */
export const MANUAL = {
  severity: { en: 'Severity', tr: 'Önem düzeyi' },
  gap: { en: 'Gap', tr: 'Eksik' },
  why: { en: 'Why it matters', tr: 'Neden önemli' },
  says: { en: 'What it says', tr: 'Ne söyler' },
  bad: { en: 'Found here', tr: 'Burada bulunur' },
  good: { en: 'In order', tr: 'Doğrusu' },
  sources: { en: 'What demands it', tr: 'Dayanağı' },
  options: { en: 'Options', tr: 'Seçenekler' },
  fix: { en: 'Fix', tr: 'Düzeltme' },
  clock: {
    en: 'Reads today’s date: its findings may change while the files do not.',
    tr: 'Bugünün tarihini okur: dosyalar değişmeden bulguları değişebilir.',
  },
  aboutChange: {
    en: 'Compares two states: speaks only with "--since".',
    tr: 'İki durumu karşılaştırır: yalnızca "--since" ile bulgu verir.',
  },
  fixedSeverity: {
    en: 'Cannot be suppressed, turned off or lowered.',
    tr: 'Bastırılamaz, kapatılamaz ve düzeyi düşürülemez.',
  },
  unsuppressable: { en: 'Cannot be suppressed or turned off.', tr: 'Bastırılamaz ve kapatılamaz.' },
  safe: { en: '"--fix" applies it', tr: '"--fix" uygular' },
  suggested: { en: '"--fix=all" applies it; look at the result', tr: '"--fix=all" uygular; sonucu gözden geçirin' },
  count: {
    en: '{count} {count:rule|rules}. "smorg explain <rule>" shows the manual page.',
    tr: '{count} kural. Açıklama sayfası: "smorg explain <kural>".',
  },
} as const satisfies Record<string, Text>;

/** The severities as people read them. */
export const SEVERITY_WORDS = {
  error: { en: 'error', tr: 'hata' },
  warning: { en: 'warning', tr: 'uyarı' },
  info: { en: 'info', tr: 'bilgi' },
} as const satisfies Record<string, Text>;

/** The priorities of gaps as people read them. */
export const PRIORITY_WORDS = {
  critical: { en: 'critical', tr: 'kritik' },
  high: { en: 'high', tr: 'yüksek' },
  medium: { en: 'medium', tr: 'orta' },
  low: { en: 'low', tr: 'düşük' },
} as const satisfies Record<string, Text>;
