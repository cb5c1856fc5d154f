import { isActiveAccount } from '../../analysis/active.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { freeId, newEntity, setField } from '../remedy.ts';

export const undefinedAudience = defineRule({
  id: 'audience/undefined',
  severity: 'warning',
  gap: 'critical',
  section: 3,
  isAbsence: true,
  sources: ['S42'],
  summary: { en: 'No audience is defined.', tr: 'Hiçbir hedef kitle tanımlanmamış.' },
  why: {
    en: 'The audience must be determined rightly before anything is written: what is made for everybody interests nobody.',
    tr: 'Hedef kitle doğru bir şekilde belirlenmelidir; herkes için hazırlanan içerik kimseyi ilgilendirmez.',
  },
  messages: {
    none: {
      en: 'No audience is defined for {count} active {count:account|accounts}.',
      tr: '{count} etkin hesap için hiçbir hedef kitle tanımlanmamış.',
      help: {
        en: 'Describe whom you speak to: `audiences: {students: {name: Students, ages: 18-24, interests: [coffee, exams]}}`.',
        tr: 'Kime seslendiğinizi yazın: `audiences: {students: {name: Öğrenciler, ages: 18-24, interests: [kahve, sınav]}}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `organization: {name: Pine and Clay}
accounts:
  shop: {platform: instagram}`,
    good: `organization: {name: Pine and Clay}
audiences:
  collectors: {name: Collectors near Bath, interests: [ceramics]}
accounts:
  shop: {platform: instagram, audiences: collectors}`,
  },
  subjects: (model) => (model.accounts.some(isActiveAccount) ? [model] : []),
  *check(model) {
    if (model.audiences.length > 0) return;
    const count = model.accounts.filter(isActiveAccount).length;
    yield { at: homePlace(model), message: 'none', params: { count } };
  },
  remedy: (_, { model, say }) => {
    const id = freeId(model, say({ en: 'students', tr: 'ogrenciler' }));
    const account = model.accounts.find((one) => isActiveAccount(one) && one.audiences.state === 'absent');
    return [
      newEntity(model, 'audiences', id, {
        name: say({ en: 'Students', tr: 'Öğrenciler' }),
        ages: '18-24',
        interests: [say({ en: 'coffee', tr: 'kahve' }), say({ en: 'exams', tr: 'sınav' })],
      }),
      ...(account === undefined ? [] : [setField(account, 'audiences', id)]),
    ];
  },
});
