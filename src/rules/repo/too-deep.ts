import { describeRule } from '../define-rule.ts';

const DEEP = 101;

export const tooDeep = describeRule({
  id: 'repo/too-deep',
  emittedBy: 'source',
  severity: 'error',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'A check that anyone can bring to a halt with one file protects nobody.',
    tr: 'Tek bir dosyayla durdurulabilen bir denetim kimseyi korumaz.',
  },
  summary: {
    en: 'Lists and groups stand inside one another too deeply.',
    tr: 'Listeler ve gruplar çok fazla iç içe.',
  },
  why: {
    en: 'The file is not read, so nothing in it is checked.',
    tr: 'Dosya okunmaz; içindeki hiçbir şey denetlenmez.',
  },
  messages: {
    'too-deep': {
      en: 'More than {limit} lists or groups stand inside one another here.',
      tr: 'Burada {limit} düzeyden fazla liste ya da grup iç içe.',
      help: {
        en: 'No part of an organisation needs more than a dozen levels: look for brackets or dashes that repeat.',
        tr: 'Bir kuruluşun hiçbir bölümü on iki düzeyden fazlasını gerektirmez: yinelenen ayraç ya da tirelere bakın.',
      },
    },
  },
  example: {
    bad: `skills: {}\nx-note: ${'['.repeat(DEEP)}${']'.repeat(DEEP)}\n`,
    good: 'skills: {}\nx-note: [[deep enough]]\n',
  },
});
