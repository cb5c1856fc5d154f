import { isActiveAccount } from '../../analysis/active.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';
import { setField } from '../remedy.ts';

export const noAudience = defineRule({
  id: 'account/no-audience',
  severity: 'info',
  gap: 'high',
  section: 5,
  sources: ['S84'],
  summary: { en: 'An account has no audience.', tr: 'Bir hesabın hedef kitlesi yok.' },
  why: {
    en: 'The audience is analysed first and the channel chosen for it; an account without an audience speaks to everybody and reaches nobody.',
    tr: 'Önce hedef kitle analiz edilir, kanal ona göre seçilir; hedef kitlesi olmayan hesap herkese seslenir, kimseye ulaşmaz.',
  },
  messages: {
    none: {
      en: 'Account "{account}" has no audience.',
      tr: '"{account}" kimlikli hesabın hedef kitlesi yok.',
      help: {
        en: 'Name one or several of `audiences`, the main one first: `audiences: [students, parents]`.',
        tr: '`audiences` bölümünden bir ya da birkaçını yazın, önce asıl olanı: `audiences: [students, parents]`.',
      },
    },
  },
  example: {
    bad: `accounts:
  bluesky-tours:
    platform: bluesky
    handle: tours.northbeans.example
    purpose: Tours and tastings.
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
calendars:
  tours: {title: Tours, owner: mina-falk, accounts: bluesky-tours, entries: [{id: first-tour, title: The first tour, type: image, status: draft, audiences: students, goals: reach, promotion: organic, publishAt: 2026-12-08 12:00, topics: [coffee], text: Come and see where the coffee is roasted., assets: [{url: "https://assets.example/tour.jpg", alt: People around a roasting drum, width: 1000, height: 1500}]}]}`,
    good: `accounts:
  bluesky-tours:
    platform: bluesky
    handle: tours.northbeans.example
    purpose: Tours and tastings.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
calendars:
  tours: {title: Tours, owner: mina-falk, accounts: bluesky-tours, entries: [{id: first-tour, title: The first tour, type: image, status: draft, audiences: students, goals: reach, promotion: organic, publishAt: 2026-12-08 12:00, topics: [coffee], text: Come and see where the coffee is roasted., assets: [{url: "https://assets.example/tour.jpg", alt: People around a roasting drum, width: 1000, height: 1500}]}]}`,
  },
  // Without any audience there is one thing to say, and `audience/undefined` says it.
  subjects: (model) => (model.audiences.length === 0 ? [] : model.accounts.filter(isActiveAccount)),
  *check(account) {
    const field = account.audiences;
    if (field.state !== 'absent' && valueOf(field)?.length !== 0) return;
    yield { at: account.at, message: 'none', params: { account: account.id } };
  },
  remedy: ({ subject: account }, { model }) => [setField(account, 'audiences', model.audiences[0]?.id ?? 'tbd')],
});
