import { isActiveAccount } from '../../analysis/active.ts';
import { contentsAhead } from '../../analysis/content/contents-ahead.ts';
import { targetedAudiences } from '../../analysis/content/targeted-audiences.ts';
import { listOf } from '../../model/field.ts';
import type { Audience } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { addDays } from '../../time/calendar-date.ts';
import { defineRule } from '../define-rule.ts';
import { addItem, freeId } from '../remedy.ts';

export const unserved = defineRule({
  id: 'audience/unserved',
  severity: 'info',
  gap: 'medium',
  section: 3,
  readsClock: true,
  isAbsence: true,
  sources: ['S49'],
  summary: {
    en: 'Nothing that is planned is made for an audience of an account.',
    tr: 'Bir hesabın hedef kitlelerinden birine yönelik planlanmış içerik yok.',
  },
  why: {
    en: 'Content says whom it is for; an audience that the account serves and the calendar forgets goes elsewhere.',
    tr: 'İçerikte hedeflenen kitle bellidir; hesabın seslendiği, ama takvimin unuttuğu kitle başka yere gider.',
  },
  messages: {
    none: {
      en: 'Nothing that is planned from {from} to {to} is for audience "{audience}".',
      tr: '{from} ile {to} arasında "{audience}" kimlikli hedef kitleye yönelik içerik planlanmamış.',
      help: {
        en: 'Plan something for it, or take it from `audiences` of the account.',
        tr: 'Ona yönelik bir içerik planlayın ya da kitleyi hesabın `audiences` alanından çıkarın.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `audiences:
  students: {name: Students}
  parents: {name: Parents}
accounts:
  shop: {platform: instagram, audiences: [students, parents]}
calendars:
  december:
    accounts: shop
    entries: [{id: exam-blend, title: Exam blend, audiences: students, publishAt: 2026-12-05 12:00}]`,
    good: `audiences:
  students: {name: Students}
  parents: {name: Parents}
accounts:
  shop: {platform: instagram, audiences: [students, parents]}
calendars:
  december:
    accounts: shop
    entries:
      - {id: exam-blend, title: Exam blend, audiences: students, publishAt: 2026-12-05 12:00}
      - {id: gifts, title: A gift for the parents, audiences: parents, publishAt: 2026-12-08 12:00}`,
  },
  // Where nothing is planned at all that is the gap; an audience that no account serves is not used.
  subjects: (model) => (contentsAhead(model).contents.length === 0 ? [] : servedAudiences(model)),
  *check(audience, { model }) {
    const { audiences, isKnown } = targetedAudiences(model);
    if (!isKnown || audiences.has(audience)) return;
    const { from, to } = model.planning;
    const params = { audience: audience.id, from: { date: from }, to: { date: addDays(to, -1) } };
    yield { at: audience.at, message: 'none', params };
  },
  remedy: ({ subject: audience }, { model, say, day }) => {
    const calendar = model.calendars.find(({ entries }) => entries.state === 'value');
    if (calendar === undefined) return [];
    const entry = {
      id: freeId(model, `for-${audience.id}`),
      title: say({ en: 'Something for this audience', tr: 'Bu kitleye yönelik bir içerik' }),
      status: 'idea',
      audiences: audience.id,
      publishAt: `${day(14)} 12:00`,
    };
    return [addItem(calendar, 'entries', calendar.entries, entry)];
  },
});

function servedAudiences(model: Model): readonly Audience[] {
  const accounts = model.accounts.filter(isActiveAccount);
  return [...new Set(accounts.flatMap(({ audiences }) => listOf(audiences).flatMap(({ target }) => target ?? [])))];
}
