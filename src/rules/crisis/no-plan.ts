import { isActiveAccount } from '../../analysis/active.ts';
import { wholePlans } from '../../analysis/crisis/whole-plan.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { setShared } from '../remedy.ts';

export const noPlan = defineRule({
  id: 'crisis/no-plan',
  severity: 'warning',
  gap: 'critical',
  section: 5,
  isAbsence: true,
  sources: ['S6', 'S73'],
  summary: { en: 'There is no crisis plan.', tr: 'Kriz yönetim planı yok.' },
  why: {
    en: 'A crisis leaves no time to find out who decides, who speaks and what is said; whoever has no plan improvises in public.',
    tr: 'Krizde kimin karar verip kimin konuşacağını aramaya vakit yoktur; planı olmayan, herkesin önünde doğaçlama yapar.',
  },
  messages: {
    none: {
      en: 'No crisis plan is written down for {count} active {count:account|accounts}.',
      tr: '{count} etkin hesap için kriz yönetim planı yazılmamış.',
      help: {
        en: 'Begin with who leads and who speaks: `crisis: {roles: {lead: …, deputy: …, spokesperson: …}}`, and one entry in `playbooks` for each likely crisis.',
        tr: 'Kimin yöneteceği ve kimin konuşacağıyla başlayın: `crisis: {roles: {lead: …, deputy: …, spokesperson: …}}`; olası her kriz için de `playbooks` altına bir senaryo ekleyin.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `organization: {name: Pine and Clay}
accounts:
  shop: {platform: instagram}`,
    good: `organization: {name: Pine and Clay}
accounts:
  shop: {platform: instagram}
crisis: {roles: {lead: tbd}}`,
  },
  subjects: (model) => (model.accounts.some(isActiveAccount) ? [model] : []),
  *check(model) {
    if (wholePlans(model).length > 0) return;
    const count = model.accounts.filter(isActiveAccount).length;
    yield { at: homePlace(model), message: 'none', params: { count } };
  },
  // A beginning: what the plan then still lacks has rules of its own.
  remedy: (_, { model, actor }) =>
    setShared(model, 'crisis', {
      owner: actor(),
      roles: { lead: actor(), deputy: 'tbd', spokesperson: 'tbd' },
      reviewEvery: '6mo',
    }),
});
