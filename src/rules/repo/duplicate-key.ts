import { describeRule } from '../define-rule.ts';

export const duplicateKey = describeRule({
  id: 'repo/duplicate-key',
  emittedBy: 'source',
  severity: 'error',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'Of 161 broken files in eight years of a communications team, 47 had the same key twice.',
    tr: 'Bir iletişim ekibinin sekiz yıldaki 161 bozuk dosyasının 47 tanesinde aynı anahtar iki kez yazılmıştı.',
  },
  summary: {
    en: 'A name stands twice in the same group.',
    tr: 'Aynı grupta bir ad iki kez yazılmış.',
  },
  why: {
    en: 'Programs take one of the two and drop the other without a word, and not all take the same one.',
    tr: 'Programlar ikisinden birini alıp ötekini sessizce atar, üstelik hepsi aynısını almaz.',
  },
  messages: {
    duplicate: {
      en: '"{key}" stands twice in this group.',
      tr: '"{key}" bu grupta iki kez yazılmış.',
      help: {
        en: 'It stands first at {first}. Keep one of the two, or bring what they hold together under one.',
        tr: 'İlki burada: {first}. İkisinden birini bırakın ya da içeriklerini tek ad altında birleştirin.',
      },
    },
  },
  texts: { first: { en: 'first here', tr: 'ilk burada' } },
  example: {
    bad: 'people:\n  ayse-yilmaz:\n    name: Ayşe Yılmaz\n    name: Ayşe Y.\n',
    good: 'people:\n  ayse-yilmaz:\n    name: Ayşe Yılmaz\n',
  },
});
