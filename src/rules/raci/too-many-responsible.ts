import type { Responsibility } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';
import { crowdedLetter, type MostNamed, mostNamed } from './crowded-letter.ts';

export const tooManyResponsible = defineRule<Responsibility, MostNamed>({
  id: 'raci/too-many-responsible',
  severity: 'warning',
  section: 2,
  measure: { param: 'count', worse: 'more' },
  sources: ['S26', 'R5'],
  summary: {
    en: 'An activity names so many people that nobody does it.',
    tr: 'Bir faaliyeti yürütmek üzere gereğinden çok kişi yazılmış.',
  },
  why: {
    en: 'Where many are responsible, each counts on the others, and nobody can tell whose work it was.',
    tr: 'Yürüten çok olunca herkes birbirine güvenir; işin kimde kaldığını kimse söyleyemez.',
  },
  messages: {
    many: {
      en: '{count} are responsible for activity "{activity}"; at most {most} keep it clear who does it.',
      tr: '"{activity}" faaliyetini yürüten {count} ayrı kişi ya da ekip yazılmış; en çok {most} olursa kimin yaptığı belli kalır.',
      help: {
        en: 'Split the activity, name the team instead of its members, or move some to `consulted`.',
        tr: 'Faaliyeti bölün, üyeleri tek tek saymak yerine ekibi yazın ya da bir kısmını `consulted` alanına taşıyın.',
      },
    },
  },
  example: {
    bad: `responsibilities:
  store-photos: {title: Photograph the stores, responsible: [mina-falk, omar-reyes, tara-voss, jon-pike], accountable: omar-reyes}`,
    good: `responsibilities:
  store-photos: {title: Photograph the stores, responsible: [studio, mina-falk], accountable: omar-reyes}`,
  },
  options: mostNamed(3),
  subjects: (model) => model.responsibilities,
  check: (row, { options }) => crowdedLetter(row, 'responsible', options),
});
