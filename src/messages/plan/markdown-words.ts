import type { Text } from '../../diagnostics/text.ts';

/** What a plan in Markdown says of what does not fit on its page. */
export const PLAN_MARKDOWN_WORDS = {
  allWeeks: { en: 'Everybody’s weeks', tr: 'Herkesin haftaları' },
  personStages: {
    en: '{person}: {count} {count:stage|stages}, {time}',
    tr: '{person}: {count} aşama, {time}',
  },
  unowned: {
    en: 'Without an owner: {count} {count:stage|stages}, {time}',
    tr: 'Sorumlusu olmayanlar: {count} aşama, {time}',
  },
  counted: { en: '{title} ({count})', tr: '{title} ({count})' },
  left: {
    en: '{count} {count:line does|lines do} not fit here.',
    tr: '{count} satır buraya sığmadı.',
  },
} as const satisfies Readonly<Record<string, Text>>;
