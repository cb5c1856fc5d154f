import { describeRule } from '../define-rule.ts';

export const duplicateId = describeRule({
  id: 'repo/duplicate-id',
  emittedBy: 'model',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'An organisation in many files is edited by many people: the same id is written twice before anybody sees it.',
    tr: 'Birçok dosyaya bölünmüş bir kuruluşu birçok kişi düzenler: aynı kimlik, kimse fark etmeden iki kez yazılır.',
  },
  summary: { en: 'The same id is defined twice.', tr: 'Aynı kimlik iki kez tanımlanmış.' },
  why: {
    en: 'Two definitions of one thing drift apart, and nobody can tell which of them is meant.',
    tr: 'Bir şeyin iki tanımı zamanla ayrışır ve hangisinin kastedildiği bilinemez.',
  },
  messages: {
    duplicate: {
      en: '"{id}" stands twice under "{section}"; the first is at {first}.',
      tr: '"{id}" kimliği "{section}" bölümünde iki kez tanımlanmış; ilki burada: {first}.',
      help: {
        en: 'Keep one of the two: bring together what they say, or give one of them another id.',
        tr: 'İkisinden birini bırakın: içeriklerini birleştirin ya da birine başka bir kimlik verin.',
      },
    },
    private: {
      en: '"{field}" of "{id}" stands in a private file, which may hold contact data only.',
      tr: '"{id}" kimliğinin "{field}" alanı özel dosyada duruyor; orada yalnızca iletişim bilgisi olabilir.',
      help: {
        en: 'Move "{field}" to the public definition; a private file holds "email", "phone" and "handles".',
        tr: '"{field}" alanını açık tanıma taşıyın; özel dosyada "email", "phone" ve "handles" durur.',
      },
    },
  },
  texts: {
    first: { en: 'first here', tr: 'ilk burada' },
    public: { en: 'public definition', tr: 'açık tanım' },
  },
  example: {
    bad: 'people:\n  lena-ozturk: {name: Lena Öztürk, roles: carer, goals: reach, backup: jon-pike, skills: {customer-care: 3}}\n---\npeople:\n  lena-ozturk: {name: Lena Öztürk}\n',
    good: 'audiences:\n  parents: {name: Parents, ages: 35-54}\n---\naudiences:\n  retired: {name: Retired, ages: 65+}\n',
  },
});
