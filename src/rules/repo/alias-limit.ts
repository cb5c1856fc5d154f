import { describeRule } from '../define-rule.ts';

export const aliasLimit = describeRule({
  id: 'repo/alias-limit',
  emittedBy: 'source',
  severity: 'error',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'Ten lines of values that repeat one another can stand for billions and halt every check.',
    tr: 'Birbirini yineleyen on satırlık değerler milyarlarca değere dönüşüp her denetimi durdurabilir.',
  },
  summary: {
    en: 'Repeated values (&name and *name) repeat too much, or themselves.',
    tr: 'Yinelenen değerler (&ad ve *ad) çok fazla ya da kendini yineliyor.',
  },
  why: {
    en: 'The file is not read, so nothing in it is checked.',
    tr: 'Dosya okunmaz; içindeki hiçbir şey denetlenmez.',
  },
  messages: {
    'too-many': {
      en: 'The repeated values of this file stand for more than {limit} values.',
      tr: 'Bu dosyadaki yinelenen değerler {limit} değerden fazlasına karşılık geliyor.',
      help: {
        en: 'Write fewer of them: a value that repeats values which repeat others grows very fast.',
        tr: 'Daha az kullanın: başkalarını yineleyen değerleri yineleyen bir değer çok hızlı büyür.',
      },
    },
    'inside-itself': {
      en: '"*{name}" repeats the value in which it stands.',
      tr: '"*{name}", içinde durduğu değeri yineliyor.',
      help: {
        en: 'A value cannot hold itself: name another one or write it out.',
        tr: 'Bir değer kendini içeremez: başka bir değeri adlandırın ya da açıkça yazın.',
      },
    },
  },
  example: {
    bad: 'skills: {}\nx-note: &loop [*loop]\n',
    good: 'skills: {}\nx-list: &list [one, two]\nx-note: *list\n',
  },
});
