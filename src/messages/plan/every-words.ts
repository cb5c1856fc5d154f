import type { Text } from '../../diagnostics/text.ts';

/** How often something comes back: each time, and every so many times. */
export const EVERY_WORDS = {
  day: { one: { en: 'every day', tr: 'her gün' }, many: { en: 'every {count} days', tr: '{count} günde bir' } },
  workingDay: {
    one: { en: 'every working day', tr: 'her iş günü' },
    many: { en: 'every {count} working days', tr: '{count} iş gününde bir' },
  },
  week: { one: { en: 'every week', tr: 'her hafta' }, many: { en: 'every {count} weeks', tr: '{count} haftada bir' } },
  month: { one: { en: 'every month', tr: 'her ay' }, many: { en: 'every {count} months', tr: '{count} ayda bir' } },
  quarter: {
    one: { en: 'every quarter', tr: 'her çeyrek' },
    many: { en: 'every {count} quarters', tr: '{count} çeyrekte bir' },
  },
  year: { one: { en: 'every year', tr: 'her yıl' }, many: { en: 'every {count} years', tr: '{count} yılda bir' } },
} as const satisfies Readonly<Record<string, { readonly one: Text; readonly many: Text }>>;
