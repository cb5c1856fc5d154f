import { describeRule } from '../define-rule.ts';

export const unresolvedRef = describeRule({
  id: 'repo/unresolved-ref',
  emittedBy: 'model',
  severity: 'error',
  sources: ['S14', 'S26'],
  fix: 'suggested',
  summary: {
    en: 'A field names somebody or something that is defined nowhere.',
    tr: 'Bir alan hiçbir yerde tanımlanmamış birini ya da bir şeyi adlandırıyor.',
  },
  why: {
    en: "Whoever or whatever is named does not exist in the plan, so the duty is nobody's.",
    tr: 'Adı geçen planda bulunmadığı için görev sahipsiz kalır.',
  },
  messages: {
    near: {
      en: 'No {kind} has the id "{id}"; did you mean "{nearest}"?',
      tr: '"{id}" kimlikli {kind} bulunamadı. Şunu mu demek istediniz: "{nearest}"?',
      help: {
        en: 'Write "{nearest}", or define "{id}" (in "{sections}").',
        tr: '"{nearest}" yazın ya da "{id}" kimliğini tanımlayın (bölüm: "{sections}").',
      },
    },
    name: {
      en: 'No {kind} has the id "{id}"; did you mean "{nearest}"?',
      tr: '"{id}" kimlikli {kind} bulunamadı. Şunu mu demek istediniz: "{nearest}"?',
      help: { en: 'Write the id: "{nearest}".', tr: 'Kimliğini yazın: "{nearest}".' },
    },
    several: {
      en: 'Several ids stand here as one text: "{id}".',
      tr: 'Burada birkaç kimlik tek metin olarak yazılmış: "{id}".',
      help: {
        en: 'Write them in brackets: {list}; where only one is taken, keep one of them.',
        tr: 'Köşeli ayraç içinde yazın: {list}; tek kimlik yazılan bir alanda yalnızca birini bırakın.',
      },
    },
    choice: {
      en: 'No {kind} has the id "{id}".',
      tr: '"{id}" kimlikli {kind} bulunamadı.',
      help: {
        en: 'Write an id that exists, such as "{candidates}", or define "{id}" (in "{sections}").',
        tr: 'Var olan bir kimlik yazın (örneğin "{candidates}") ya da "{id}" kimliğini tanımlayın (bölüm: "{sections}").',
      },
    },
    none: {
      en: 'No {kind} has the id "{id}".',
      tr: '"{id}" kimlikli {kind} bulunamadı.',
      help: {
        en: 'Define "{id}" (in "{sections}"), or write an id that stands there.',
        tr: '"{id}" kimliğini tanımlayın (bölüm: "{sections}") ya da orada bulunan bir kimlik yazın.',
      },
    },
  },
  texts: {
    write: { en: 'Write "{nearest}"', tr: '"{nearest}" yaz' },
  },
  example: {
    bad: 'teams:\n  desk: {name: Desk, purpose: Answers, lead: tara-vos, members: [tara-voss, jon-pike], goals: reach}\n',
    good: 'teams:\n  desk: {name: Desk, purpose: Answers, lead: tara-voss, members: [tara-voss, jon-pike], goals: reach}\n',
  },
});
