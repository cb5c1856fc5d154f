import type { Language } from '../../diagnostics/text.ts';

const SEPARATORS = { en: { group: ',', decimal: '.' }, tr: { group: '.', decimal: ',' } } as const;

/**
 * A number the language's way, with at most two decimals: `1,234.56` in English, `1.234,56` in Turkish. From our own
 * table: the runtime's locale data differs from one build to the next. Years, ids and phone numbers are text.
 */
export function formatNumber(value: number, language: Language): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : value < 0 ? '-∞' : '?';
  const rounded = Math.round(Math.abs(value) * 100) / 100;
  const sign = value < 0 && rounded > 0 ? '-' : '';
  // Beyond 2^53 the digits are not exact anyway, and beyond 1e21 String writes an exponent.
  const [whole = '0', decimals] = String(rounded).split('.');
  const { group, decimal } = SEPARATORS[language];
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, group);
  return sign + grouped + (decimals === undefined ? '' : decimal + decimals);
}

/** A percentage (85 for 85 %): `85%` in English, `%85` in Turkish. */
export function formatPercent(percent: number, language: Language): string {
  const number = formatNumber(percent, language);
  return language === 'tr' ? `%${number}` : `${number}%`;
}
