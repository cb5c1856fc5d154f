import { contentsAhead } from '../../analysis/content/contents-ahead.ts';
import { contentGoals, servedGoals } from '../../analysis/content/served-goals.ts';
import { addDays } from '../../time/calendar-date.ts';
import { defineRule } from '../define-rule.ts';

export const objectiveWithoutContent = defineRule({
  id: 'strategy/objective-without-content',
  severity: 'info',
  section: 3,
  readsClock: true,
  isAbsence: true,
  sources: ['S53'],
  summary: {
    en: 'Nothing that is planned serves a goal that content can serve.',
    tr: 'İçerikle ulaşılabilecek bir hedefe hizmet eden planlanmış içerik yok.',
  },
  why: {
    en: 'The content plan is to agree with the marketing strategy; a goal without content is a wish.',
    tr: 'İçerik planı pazarlama stratejisiyle uyumlu olmalıdır; içeriği olmayan hedef dilek olarak kalır.',
  },
  messages: {
    none: {
      en: 'Nothing that is planned from {from} to {to} serves goal "{goal}".',
      tr: '{from} ile {to} arasında "{goal}" kimlikli hedefe hizmet eden içerik planlanmamış.',
      help: {
        en: 'Name the goal at content that serves it, `goals: {goal}`, or plan some.',
        tr: 'Hedefi ona hizmet eden içeriklere yazın, `goals: {goal}`, ya da yeni içerik planlayın.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `goals:
  visits: {title: Fill the Saturday visits}
  abroad: {title: Be known abroad}
accounts:
  shop: {platform: instagram}
calendars:
  december:
    accounts: shop
    entries: [{id: open-day, title: Open day, goals: visits, publishAt: 2026-12-05 12:00}]`,
    good: `goals:
  visits: {title: Fill the Saturday visits}
  abroad: {title: Be known abroad}
accounts:
  shop: {platform: instagram}
calendars:
  december:
    accounts: shop
    entries: [{id: open-day, title: Open day, goals: [visits, abroad], publishAt: 2026-12-05 12:00}]`,
  },
  subjects: (model) => (contentsAhead(model).contents.length === 0 ? [] : contentGoals(model)),
  *check(goal, { model }) {
    const { goals, isKnown } = servedGoals(model);
    // Where no content names any goal, which goal has none says nothing.
    if (!isKnown || goals.size === 0 || goals.has(goal)) return;
    const { from, to } = model.planning;
    const params = { goal: goal.id, from: { date: from }, to: { date: addDays(to, -1) } };
    yield { at: goal.at, message: 'none', params };
  },
});
