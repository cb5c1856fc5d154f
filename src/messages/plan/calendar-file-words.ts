import type { Text } from '../../diagnostics/text.ts';

/** The words in a calendar file. */
export const CALENDAR_FILE_WORDS = {
  name: { en: '{organization}: plan', tr: '{organization}: çalışma planı' },
  stage: { en: '{stage}: {title}', tr: '{stage}: {title}' },
  stageDue: { en: '{stage} due: {title}', tr: '{stage} teslimi: {title}' },
  post: { en: '{account}: {title}', tr: '{account}: {title}' },
  appointment: { en: '{kind}: {title}', tr: '{kind}: {title}' },
  overdue: { en: '{kind} (overdue): {title}', tr: '{kind} (gecikmiş): {title}' },
  owner: { en: 'Owner: {people}', tr: 'Sorumlu: {people}' },
  people: { en: 'People: {people}', tr: 'Kişiler: {people}' },
  due: { en: 'Due: {at}', tr: 'Teslim: {at}' },
  short: { en: '{time} of it does not fit.', tr: 'Bunun {time} kadarı sığmıyor.' },
} as const satisfies Readonly<Record<string, Text>>;
