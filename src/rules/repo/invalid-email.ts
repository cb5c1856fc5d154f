import { describeRule } from '../define-rule.ts';

export const invalidEmail = describeRule({
  id: 'repo/invalid-email',
  emittedBy: 'model',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'Contact data is needed on the worst day of the year, which is the wrong day to find it broken.',
    tr: 'İletişim bilgileri yılın en kötü gününde gerekir; bozuk olduğunu öğrenmek için yanlış gündür.',
  },
  summary: { en: 'An e-mail address is whole: name@example.com.', tr: 'E-posta adresi tam yazılır: ad@example.com.' },
  why: {
    en: 'A message to an address that does not exist reaches nobody.',
    tr: 'Var olmayan bir adrese gönderilen ileti kimseye ulaşmaz.',
  },
  messages: {
    respelled: {
      en: 'The e-mail address is written without anything around it.',
      tr: 'E-posta adresi, çevresinde başka bir şey olmadan yazılır.',
      help: { en: 'Write the address alone: name@example.com.', tr: 'Yalnızca adresi yazın: ad@example.com.' },
    },
    'no-at': {
      en: 'This is not an e-mail address: it has no @.',
      tr: 'Bu bir e-posta adresi değil: @ işareti yok.',
      help: { en: 'Write the whole address: name@example.com.', tr: 'Adresin tamamını yazın: ad@example.com.' },
    },
    unreadable: {
      en: 'This is not an e-mail address.',
      tr: 'Bu bir e-posta adresi değil.',
      help: { en: 'Write the whole address: name@example.com.', tr: 'Adresin tamamını yazın: ad@example.com.' },
    },
  },
  texts: { write: { en: 'Write the address alone', tr: 'Yalnızca adresi yaz' } },
  fix: 'suggested',
  example: {
    bad: 'people:\n  mina-falk: {email: mina at example.com}\n',
    good: 'people:\n  mina-falk: {email: mina@example.com}\n',
  },
});
