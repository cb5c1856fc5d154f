import { describeRule } from '../define-rule.ts';

export const tooLarge = describeRule({
  id: 'repo/too-large',
  emittedBy: 'source',
  severity: 'error',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'A check that anyone can bring to a halt with one file protects nobody.',
    tr: 'Tek bir dosyayla durdurulabilen bir denetim kimseyi korumaz.',
  },
  summary: { en: 'A file is larger than smorg reads.', tr: 'Bir dosya smorg için fazla büyük.' },
  why: {
    en: 'The file is not read, so nothing in it is checked.',
    tr: 'Dosya okunmaz; içindeki hiçbir şey denetlenmez.',
  },
  messages: {
    'too-large': {
      en: 'The file has {size} MB; at most {limit} MB are read.',
      tr: 'Dosya {size} MB; en çok {limit} MB okunur.',
      help: {
        en: 'Split it: one file per calendar, account or month.',
        tr: 'Bölün: her takvim, hesap ya da ay için bir dosya.',
      },
    },
  },
  exampleBase: 'illustration',
  example: { bad: '# a file of 17 MB\n', good: '# a file of 1 MB\n' },
});
