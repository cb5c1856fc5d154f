import { isActiveAccount } from '../../analysis/active.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { newEntity } from '../remedy.ts';

export const noObjectives = defineRule({
  id: 'strategy/no-objectives',
  severity: 'warning',
  gap: 'critical',
  section: 3,
  isAbsence: true,
  sources: ['S36', 'S39', 'S53'],
  summary: { en: 'No goal is written down.', tr: 'Hiçbir hedef yazılmamış.' },
  why: {
    en: 'Teams, people and content must work towards goals; without one nobody can say what to leave undone.',
    tr: 'Ekipler, kişiler ve içerikler belirli hedeflere yönelik çalışmalıdır; hedef yoksa neyin yapılmayacağını kimse söyleyemez.',
  },
  messages: {
    none: {
      en: 'No goal is written down.',
      tr: 'Hiçbir hedef yazılmamış.',
      help: {
        en: 'Write what is to be reached, and by when: `goals: {visits: {title: Fill the Saturday visits, owner: ada-lund, due: 2027-06-30}}`.',
        tr: 'Neye, ne zamana kadar ulaşılacağını yazın: `goals: {ziyaret: {title: Cumartesi ziyaretlerini doldurmak, owner: ayse-yilmaz, due: 2027-06-30}}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `organization: {name: Pine and Clay}
accounts:
  shop: {platform: instagram}`,
    good: `organization: {name: Pine and Clay}
goals:
  studio-visits: {title: Fill the Saturday studio visits, due: 2027-06-30}
accounts:
  shop: {platform: instagram}`,
  },
  subjects: (model) => (model.accounts.some(isActiveAccount) ? [model] : []),
  *check(model) {
    if (model.goals.length === 0) yield { at: homePlace(model), message: 'none' };
  },
  remedy: (_, { model, actor, say, day }) => [
    newEntity(model, 'goals', say({ en: 'reach', tr: 'erisim' }), {
      title: say({ en: 'Reach more people near us', tr: 'Yakınımızdaki daha çok kişiye ulaşmak' }),
      owner: actor(),
      due: day(180),
    }),
  ],
});
