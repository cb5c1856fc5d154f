import type { Text } from '../../diagnostics/text.ts';

/** What happens when somebody is away. */
export const RESILIENCE_WORDS = {
  heading: { en: 'When one person is away', tr: 'Bir kişi olmadığında' },
  approval: { en: 'the approval "{stage}"', tr: '"{stage}" onayı' },
  alone: {
    en: '"{account}": {function} depends on one person, {people}.',
    tr: '"{account}" hesabında {function} tek kişiye bağlı: {people}.',
  },
  nobody: {
    en: '"{account}": {function} depends on {people}; of {open} in which the account is open, nobody is at work in {nobody}.',
    tr: '"{account}" hesabında {function} yalnızca şu kişilere bağlı: {people}; hesabın açık olduğu {open} içinde {nobody} boyunca çalışan yok.',
  },
  pair: {
    en: '"{account}": {function} depends on {people}.',
    tr: '"{account}" hesabında {function} yalnızca şu kişilere bağlı: {people}.',
  },
  pairAlone: {
    en: '"{account}": {function} depends on {people}; of {open} in which the account is open, only one of them is at work in {alone}.',
    tr: '"{account}" hesabında {function} yalnızca şu kişilere bağlı: {people}; hesabın açık olduğu {open} içinde {alone} boyunca yalnızca biri çalışıyor.',
  },
  absence: {
    en: '{person} away in week {week}: {time} more cannot fit.',
    tr: '{person} {week}. haftada olmazsa {time} daha sığmaz.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The functions of an account, and what stands beside them for an approval. */
export const FUNCTION_WORDS: Readonly<Record<string, Text>> = {
  'account-management': { en: 'account management', tr: 'hesap yönetimi' },
  content: { en: 'content', tr: 'içerik üretimi' },
  analytics: { en: 'analytics', tr: 'analiz ve ölçüm' },
  response: { en: 'answering', tr: 'yanıt verme' },
};
