import type { Text } from '../../diagnostics/text.ts';

/** What happens when somebody is away. */
export const RESILIENCE_WORDS = {
  heading: { en: 'When one person is away', tr: 'Bir kişi olmadığında' },
  alone: {
    en: '"{account}": {function} depends on one person, {people}.',
    tr: '"{account}" hesabında {function} tek kişiye bağlı: {people}.',
  },
  pair: {
    en: '"{account}": {function} depends on {people}.',
    tr: '"{account}" hesabında {function} yalnızca şu kişilere bağlı: {people}.',
  },
  pairAlone: {
    en: '"{account}": {function} depends on {people}; for {time} only one of them is there.',
    tr: '"{account}" hesabında {function} yalnızca şu kişilere bağlı: {people}; {time} boyunca yalnızca biri çalışıyor.',
  },
  absence: {
    en: '{person} away in week {week}: {time} more cannot fit.',
    tr: '{person} {week}. haftada olmazsa {time} daha sığmaz.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The functions of an account. */
export const FUNCTION_WORDS: Readonly<Record<string, Text>> = {
  'account-management': { en: 'account management', tr: 'hesap yönetimi' },
  content: { en: 'content', tr: 'içerik üretimi' },
  analytics: { en: 'analytics', tr: 'analiz ve ölçüm' },
  response: { en: 'answering', tr: 'yanıt verme' },
};
