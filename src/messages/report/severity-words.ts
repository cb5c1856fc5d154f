import type { Severity } from '../../diagnostics/severity.ts';
import type { Text } from '../../diagnostics/text.ts';

/** The name of each severity. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Text>> = {
  error: { en: 'error', tr: 'hata' },
  warning: { en: 'warning', tr: 'uyarı' },
  info: { en: 'info', tr: 'bilgi' },
};

/** How many findings of each severity, as one item of a list. */
export const SEVERITY_COUNTS: Readonly<Record<Severity, Text>> = {
  error: { en: '{count} {count:error|errors}', tr: '{count} hata' },
  warning: { en: '{count} {count:warning|warnings}', tr: '{count} uyarı' },
  info: { en: '{count} {count:info|infos}', tr: '{count} bilgi' },
};
