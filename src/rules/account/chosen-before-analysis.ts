import { isKeptAccount } from '../../analysis/active.ts';
import type { NodePlace } from '../../diagnostics/place.ts';
import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Account } from '../../model/generated/entities.ts';
import { addDuration } from '../../time/add-duration.ts';
import { durationOf } from '../../time/duration.ts';
import { defineRule } from '../define-rule.ts';

/** An older account was perhaps chosen by a study that has been replaced since: studies are made again every year. */
const RECENT = durationOf({ mo: -12 });

export const chosenBeforeAnalysis = defineRule({
  id: 'account/chosen-before-analysis',
  severity: 'info',
  section: 5,
  readsClock: true,
  sources: ['S84'],
  summary: {
    en: 'An account of the last year was opened before its audience was analysed.',
    tr: 'Bir hesap son bir yıl içinde, hedef kitlesi analiz edilmeden açılmış.',
  },
  why: {
    en: 'The audience must be analysed first, and the channel chosen by that; the other way round the study is made to fit.',
    tr: 'Önce hedef kitle analizi yapılmalı, kanal buna göre seçilmelidir; yoksa analiz, verilmiş karara uydurulur.',
  },
  messages: {
    before: {
      en: 'Account "{account}" opens on {opened}, before the first analysis of its audience, {on}.',
      tr: '"{account}" kimlikli hesabın açılışı ({opened}), hedef kitlesinin ilk analizinden ({on}) önce.',
      help: {
        en: 'Check by the analysis whether the channel fits, and say why in `rationale`. Older data, if there are any, belong in `channels` of the audience, with their day.',
        tr: 'Kanalın uygun olup olmadığına analizle bakın ve nedenini `rationale` alanına yazın. Daha eski veri varsa günüyle birlikte hedef kitlenin `channels` alanına yazılır.',
      },
    },
  },
  texts: { analysis: { en: 'analysed on this day', tr: 'analiz tarihi' } },
  example: {
    bad: `accounts:
  x-main:
    platform: x
    handle: northbeans
    opened: 2026-06-01
    purpose: Notices and quick answers.
    audiences: students
    team: studio
    owner: omar-reyes
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]`,
    good: `accounts:
  x-main:
    platform: x
    handle: northbeans
    opened: 2026-10-19
    purpose: Notices and quick answers.
    audiences: students
    team: studio
    owner: omar-reyes
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]`,
  },
  subjects: (model) => {
    const oldest = addDuration(model.today, RECENT) ?? model.today;
    return model.accounts.filter((account) => isKeptAccount(account) && (valueOf(account.opened) ?? '') > oldest);
  },
  *check(account) {
    const [opened, known] = [valueOf(account.opened), knownDays(account)];
    const [first, ...others] = known ?? [];
    if (opened === undefined || first === undefined) return;
    const earliest = others.reduce((best, one) => (one.on < best.on ? one : best), first);
    if (earliest.on <= opened) return;
    yield {
      at: account.opened.at,
      message: 'before',
      params: { account: account.id, opened: { date: opened }, on: { date: earliest.on } },
      related: [{ at: earliest.at, message: 'analysis' }],
    };
  },
});

interface KnownDay {
  readonly on: string;
  readonly at: NodePlace;
}

/** The days of the studies of an account's audiences and of their figures; `undefined` while one cannot be read. */
function knownDays({ audiences }: Account): readonly KnownDay[] | undefined {
  const targets = listOf(audiences).map(({ target }) => target);
  const days: Field<string>[] = [];
  for (const audience of targets) {
    if (audience === undefined || audience.analysis.state === 'broken' || audience.channels.state === 'broken') {
      return undefined;
    }
    const analysis = valueOf(audience.analysis);
    if (analysis !== undefined) days.push(analysis.on);
    for (const { on } of listOf(audience.channels)) if (on.state !== 'absent') days.push(on);
  }
  if (days.some(({ state }) => state === 'broken')) return undefined;
  return days.flatMap((field) => (field.state === 'value' ? [{ on: field.value, at: field.at }] : []));
}
