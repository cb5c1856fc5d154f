import { channelEvidence } from '../../analysis/channel-evidence.ts';
import { platformNames } from '../../facts/platform-names.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';
import { addItem } from '../remedy.ts';

export const noEvidence = defineRule({
  id: 'account/no-evidence',
  severity: 'info',
  gap: 'medium',
  section: 5,
  sources: ['S86', 'S87', 'S88'],
  summary: {
    en: 'No data of an audience speak for the platform of an account.',
    tr: 'Bir hesabın kanal seçimi hedef kitle verisine dayanmıyor.',
  },
  why: {
    en: 'Channels are to be chosen by where people engage and stay loyal; without data the choice is a habit.',
    tr: 'Kanal, kitlenin etkileşimine ve sadakatine göre seçilmelidir; veri yoksa seçim alışkanlıktan ibarettir.',
  },
  messages: {
    none: {
      en: 'Nothing is known about {platform} of the audiences of "{account}": "{audiences}".',
      tr: '"{account}" kimlikli hesabın hedef kitleleri için {platform} verisi yok: "{audiences}".',
      help: {
        en: 'Add what you know to `channels` of an audience: `{platform: {id}, engagement: 2.1%, source: Account statistics, on: {today}}`.',
        tr: 'Bildiğinizi hedef kitlenin `channels` alanına ekleyin: `{platform: {id}, engagement: 2.1%, source: Hesap istatistikleri, on: {today}}`.',
      },
    },
  },
  readsClock: true,
  example: {
    bad: `accounts:
  reddit-talk:
    platform: reddit
    status: planned
    handle: northbeans
    purpose: Questions about brewing.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]`,
    good: `accounts:
  tiktok-talk:
    platform: tiktok
    status: planned
    handle: northbeans
    purpose: Questions about brewing.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]`,
  },
  // Of audiences without any data, and of accounts without audiences, other rules speak.
  subjects: (model) => channelEvidence(model).filter(({ studied }) => studied.length > 0),
  *check({ account, studied, rows }, { model }) {
    if (rows.length > 0) return;
    const id = valueOf(account.platform) ?? '';
    yield {
      at: account.at,
      message: 'none',
      params: {
        ...{ account: account.id, platform: platformNames[id] ?? id, id, today: model.today },
        audiences: studied.map((audience) => audience.id),
      },
    };
  },
  remedy: ({ subject: { account, studied } }, { say, day }) => {
    const source = say({ en: 'Account statistics', tr: 'Hesap istatistikleri' });
    const data = { platform: valueOf(account.platform) ?? '', engagement: '2.1%', source, on: day(0) };
    return studied.slice(0, 1).map((audience) => addItem(audience, 'channels', audience.channels, data));
  },
});
