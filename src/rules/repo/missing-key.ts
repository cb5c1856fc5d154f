import { describeRule } from '../define-rule.ts';

export const missingKey = describeRule({
  id: 'repo/missing-key',
  emittedBy: 'schema',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'Only what identifies is required: without it nobody can say which thing is meant.',
    tr: 'Yalnızca ayırt edici bilgi zorunludur: o olmadan neyin kastedildiği söylenemez.',
  },
  summary: {
    en: 'A field is missing without which one cannot tell what is meant.',
    tr: 'Neyin kastedildiğini belirleyen bir alan eksik.',
  },
  why: {
    en: 'An account without a platform or a stage without an id can be neither checked nor named.',
    tr: 'Platformu olmayan bir hesap ya da kimliği olmayan bir aşama denetlenemez, adıyla da anılamaz.',
  },
  messages: {
    missing: {
      en: 'This {kind} has no "{key}".',
      tr: 'Bu {kind} için "{key}" yazılmamış.',
      help: { en: 'Add it, for example {example}', tr: 'Ekleyin, örneğin {example}' },
    },
    group: {
      en: '"{key}" is missing here.',
      tr: 'Burada "{key}" eksik.',
      help: { en: 'Add it, for example {example}', tr: 'Ekleyin, örneğin {example}' },
    },
  },
  example: {
    bad: 'accounts:\n  second-instagram: {handle: kuzeykahve}\n',
    good: 'accounts:\n  second-instagram: {platform: instagram, handle: kuzeykahve}\n',
  },
});
