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
        en: 'Write "{nearest}", or define "{id}" under "{sections}".',
        tr: '"{nearest}" yazın ya da "{id}" kimliğini şu bölümlerden birinde tanımlayın: "{sections}".',
      },
    },
    choice: {
      en: 'No {kind} has the id "{id}".',
      tr: '"{id}" kimlikli {kind} bulunamadı.',
      help: {
        en: 'Write an id that exists, such as "{candidates}", or define "{id}" under "{sections}".',
        tr: 'Var olan bir kimlik yazın (örneğin "{candidates}") ya da "{id}" kimliğini şu bölümlerden birinde tanımlayın: "{sections}".',
      },
    },
    none: {
      en: 'No {kind} has the id "{id}".',
      tr: '"{id}" kimlikli {kind} bulunamadı.',
      help: {
        en: 'Define "{id}" under "{sections}", or write an id that stands there.',
        tr: '"{id}" kimliğini şu bölümlerden birinde tanımlayın ya da orada bulunan bir kimlik yazın: "{sections}".',
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
