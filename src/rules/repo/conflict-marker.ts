import { describeRule } from '../define-rule.ts';

export const conflictMarker = describeRule({
  id: 'repo/conflict-marker',
  emittedBy: 'source',
  severity: 'error',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'A merge that was committed half done leaves two versions of the plan in one file.',
    tr: 'Yarım bırakılıp kaydedilen birleştirme, planın iki sürümünü aynı dosyada bırakır.',
  },
  summary: {
    en: 'A merge conflict was left unresolved.',
    tr: 'Çözülmemiş bir birleştirme çakışması kalmış.',
  },
  why: {
    en: 'Both versions stand in the file, and neither can be read.',
    tr: 'İki sürüm de dosyada duruyor ve ikisi de okunamıyor.',
  },
  messages: {
    unresolved: {
      en: 'Here begins a merge conflict that nobody resolved.',
      tr: 'Çözülmemiş bir birleştirme çakışması burada başlıyor.',
      help: {
        en: 'Keep one of the two versions, or both where they belong, and delete the lines of <, = and > signs.',
        tr: 'İki sürümden birini ya da ikisini yerli yerinde bırakın; <, = ve > işaretli satırları silin.',
      },
    },
  },
  texts: { end: { en: 'ends here', tr: 'burada bitiyor' } },
  example: {
    bad: 'people:\n<<<<<<< ours\n  ayse-yilmaz: {name: Ayşe Yılmaz}\n=======\n  ayse-yilmaz: {name: Ayşe Y.}\n>>>>>>> theirs\n',
    good: 'people:\n  ayse-yilmaz: {name: Ayşe Yılmaz}\n',
  },
});
