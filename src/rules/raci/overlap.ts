import { alikeRows } from '../../analysis/alike-rows.ts';
import { castOf, referencesIn } from '../../analysis/cast.ts';
import type { Entity } from '../../model/entity.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

export const overlap = defineRule({
  id: 'raci/overlap',
  severity: 'warning',
  section: 2,
  sources: ['S28'],
  summary: {
    en: 'The same work stands in two activities under different accountable.',
    tr: 'Aynı iş, hesap verenleri farklı iki faaliyette geçiyor.',
  },
  why: {
    en: 'Two people decide the same thing, differently, or each leaves it to the other.',
    tr: 'Aynı konuda iki kişi farklı karar verir ya da biri işi öbürüne bırakır.',
  },
  messages: {
    same: {
      en: '"{row}" and "{other}" are the same work for the same account, and "{own}" and "{theirs}" are accountable.',
      tr: '"{row}" ile "{other}" aynı hesap için aynı iş; birinin hesap vereni "{own}", öbürününki "{theirs}".',
      help: {
        en: 'Keep one of the two, give them different `accounts`, or say in the titles what tells them apart.',
        tr: 'İkisinden birini bırakın, farklı `accounts` verin ya da aralarındaki farkı başlıklarında belirtin.',
      },
    },
  },
  texts: { other: { en: 'the other accountable', tr: 'öbür hesap veren' } },
  example: {
    bad: `responsibilities:
  store-photos: {title: Photograph the stores, responsible: mina-falk, accountable: mina-falk}
  shop-pictures: {title: Photograph stores, responsible: omar-reyes, accountable: omar-reyes}`,
    good: `responsibilities:
  store-photos: {title: Photograph the stores, accounts: instagram-main, responsible: mina-falk, accountable: mina-falk}
  shop-pictures: {title: Photograph stores, accounts: x-main, responsible: omar-reyes, accountable: omar-reyes}`,
  },
  subjects: (model) => model.responsibilities,
  *check(row, { model }) {
    const [own] = referencesIn(row.accountable);
    for (const other of alikeRows(model).get(row) ?? []) {
      const [theirs] = referencesIn(other.accountable);
      if (own?.target === undefined || theirs?.target === undefined) continue;
      if (!areDifferent(model, own.target, theirs.target)) continue;
      yield {
        at: own.at,
        message: 'same',
        params: { row: row.id, other: other.id, own: own.id, theirs: theirs.id },
        subject: other.id,
        related: [{ at: theirs.at, message: 'other' }],
      };
    }
  },
});

/** A role and the one person who holds it are no two; neither is anything of which not all is known. */
function areDifferent(model: Model, own: Entity, theirs: Entity): boolean {
  if (own === theirs) return false;
  const [a, b] = [castOf(model, [own]), castOf(model, [theirs])];
  if (!a.isKnown || !b.isKnown) return false;
  return (
    a.people.size !== b.people.size || a.people.size === 0 || [...a.people].some((person) => !b.people.has(person))
  );
}
