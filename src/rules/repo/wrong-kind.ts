import { describeRule } from '../define-rule.ts';

export const wrongKind = describeRule({
  id: 'repo/wrong-kind',
  emittedBy: 'model',
  severity: 'error',
  sources: ['S14', 'S26'],
  summary: {
    en: 'A field names something of another kind than it takes.',
    tr: 'Bir alan, beklediğinden başka türde bir şeyi adlandırıyor.',
  },
  why: {
    en: 'An account cannot be answered by an audience: the field stays without effect.',
    tr: 'Bir hesabı bir hedef kitle yanıtlayamaz: alan etkisiz kalır.',
  },
  messages: {
    wrong: {
      en: '"{id}" is {actual}; "{field}" takes {wanted}.',
      tr: '"{id}" bir {actual} kimliği; "{field}" alanına {wanted} kimliği yazılır.',
      help: {
        en: 'Write an id of these sections: "{sections}".',
        tr: 'Şu bölümlerden bir kimlik yazın: "{sections}".',
      },
    },
  },
  texts: {
    defined: { en: 'defined here', tr: 'burada tanımlı' },
  },
  example: {
    bad: 'audiences:\n  parents: {name: Parents, ages: 35-54, interests: [coffee]}\ncampaigns:\n  spring: {title: Spring, goals: parents, owner: mina-falk, from: 2027-03-01, to: 2027-03-31}\n',
    good: 'campaigns:\n  spring: {title: Spring, goals: reach, owner: mina-falk, from: 2027-03-01, to: 2027-03-31}\n',
  },
});
