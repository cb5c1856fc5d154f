import type { Text } from '../diagnostics/text.ts';

/** The four core functions of the founding article (S4, S18-S21). */
export const coreFunctions = {
  'account-management': { en: 'account management', tr: 'hesap yönetimi' },
  content: { en: 'content', tr: 'içerik üretimi' },
  analytics: { en: 'analytics', tr: 'analiz ve ölçüm' },
  response: { en: 'response', tr: 'yanıt verme' },
} as const satisfies Readonly<Record<string, Text>>;

/** The id of a core function. */
export type CoreFunction = keyof typeof coreFunctions;

/** The core functions in the article's order. */
export const coreFunctionIds = Object.keys(coreFunctions) as readonly CoreFunction[];
