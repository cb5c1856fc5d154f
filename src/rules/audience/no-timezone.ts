import { isActiveAccount } from '../../analysis/active.ts';
import { baseLanguage } from '../../analysis/content/wordings.ts';
import { isEmptyList } from '../../analysis/is-empty-list.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Audience } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

export const noTimezone = defineRule({
  id: 'audience/no-timezone',
  severity: 'info',
  section: 3,
  sources: ['S46', 'S49'],
  summary: {
    en: 'An audience does not say its time zone or language, and the accounts that serve it have several.',
    tr: 'Bir hedef kitlenin saat dilimi ya da dili yazılmamış; ona seslenen hesaplarda ise bunlar birden çok.',
  },
  why: {
    en: 'Content is to appear at the right time in the right language: of an audience that says neither, nobody can tell.',
    tr: 'İçerik doğru zamanda, doğru dilde yayınlanmalıdır: ikisini de söylemeyen kitle için bunu kimse bilemez.',
  },
  messages: {
    zone: {
      en: 'Audience "{audience}" says when it is online, but not in which time zone.',
      tr: '"{audience}" kimlikli hedef kitlenin çevrim içi olduğu saatler yazılmış, saat dilimi yazılmamış.',
      help: {
        en: 'Add its time zone: `timezone: Europe/London`. Its accounts use: {zones}.',
        tr: 'Saat dilimini ekleyin: `timezone: Europe/Istanbul`. Ona seslenen hesapların saat dilimleri: {zones}.',
      },
    },
    language: {
      en: 'Audience "{audience}" does not say which languages it reads.',
      tr: '"{audience}" kimlikli hedef kitlenin hangi dilleri okuduğu yazılmamış.',
      help: {
        en: 'Add them: `languages: en`. Its accounts write: {languages}.',
        tr: 'Dilleri ekleyin: `languages: tr`. Ona seslenen hesapların dilleri: {languages}.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram, languages: [en, tr], audiences: students}
audiences:
  students: {name: Students}`,
    good: `accounts:
  shop: {platform: instagram, languages: [en, tr], audiences: students}
audiences:
  students: {name: Students, languages: tr}`,
  },
  subjects: (model) => model.audiences,
  *check(audience, { model }) {
    const { id, activeHours, timezone } = audience;
    const { zones, languages } = servedIn(model, audience);
    if (activeHours.state === 'value' && zones.length > 1 && isAssumed(timezone)) {
      yield { at: activeHours.at, message: 'zone', params: { audience: id, zones } };
    }
    if (languages.length > 1 && isEmptyList(audience.languages)) {
      yield { at: audience.at, message: 'language', params: { audience: id, languages } };
    }
  },
});

/** Whether a zone is only that of the whole organisation, which says nothing of an audience. */
function isAssumed(timezone: Parameters<typeof valueOf>[0]): boolean {
  if (timezone.state === 'absent') return true;
  return timezone.state === 'value' && timezone.isInherited && timezone.at.pointer === '/organization/timezone';
}

/** What the accounts in use that serve an audience have between them. */
function servedIn(model: Model, audience: Audience) {
  const accounts = model.accounts.filter(
    (account) => isActiveAccount(account) && listOf(account.audiences).some(({ target }) => target === audience),
  );
  const zones = new Set(accounts.flatMap(({ timezone }) => valueOf(timezone) ?? []));
  const languages = new Set(accounts.flatMap((account) => listOf(account.languages).map(baseLanguage)));
  return { zones: [...zones].sort(), languages: [...languages].sort() };
}
