import { answeredRules } from '../../analysis/response/answered-rules.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';
import { lackingRules } from './lacking-rules.ts';

export const noResolutionTarget = defineRule({
  id: 'response/no-resolution-target',
  severity: 'info',
  section: 6,
  sources: ['S99'],
  summary: {
    en: 'A rule for complaints does not say by when they are solved.',
    tr: 'Şikâyetlere ilişkin bir kuralda çözüm süresi yazılmamış.',
  },
  why: {
    en: 'A quick first answer does not meet what customers expect if nobody has to end the matter.',
    tr: 'İlk yanıt hızlı olsa da konuyu bitirmesi gereken kimse yoksa müşterinin beklentisi karşılanmaz.',
  },
  messages: {
    all: {
      en: 'No rule of policy "{policy}" says by when complaints are solved.',
      tr: '"{policy}" kimlikli politikanın hiçbir kuralında şikâyetlerin çözüm süresi yok.',
      help: {
        en: 'Add a time for the solution beside the first response: `resolution: 2d`.',
        tr: 'İlk yanıt süresinin yanına çözüm süresini ekleyin: `resolution: 2d`.',
      },
    },
    one: {
      en: 'Nothing says by when a "{kind}" is solved.',
      tr: '"{kind}" türünde gelenler için çözüm süresi yazılmamış.',
      help: {
        en: 'Add a time for the solution beside the first response: `resolution: 2d`.',
        tr: 'İlk yanıt süresinin yanına çözüm süresini ekleyin: `resolution: 2d`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `responses:
  everyone: {rules: [{inbound: complaint, firstResponse: 2h}]}`,
    good: `responses:
  everyone: {rules: [{inbound: complaint, firstResponse: 2h, resolution: 2d}]}`,
  },
  subjects: (model) => model.responses,
  check: (policy) =>
    lackingRules(
      policy,
      answeredRules(policy).filter(({ inbound }) => valueOf(inbound) === 'complaint'),
      ({ resolution }) => resolution.state === 'absent',
    ),
});
