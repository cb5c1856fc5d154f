import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { newEntity } from '../remedy.ts';

export const none = defineRule({
  id: 'account/none',
  severity: 'warning',
  gap: 'critical',
  section: 1,
  isAbsence: true,
  sources: ['S15'],
  summary: { en: 'No account is listed.', tr: 'Hiçbir hesap yazılmamış.' },
  why: {
    en: 'Which accounts are controlled has to be known first: teams, calendars, answers and the crisis plan all hang on them.',
    tr: 'Önce hangi hesapların kontrol edileceği belli olmalıdır: ekipler, takvimler, yanıtlar ve kriz planı hesaplara bağlıdır.',
  },
  messages: {
    none: {
      en: 'No account is listed.',
      tr: 'Hiçbir hesap yazılmamış.',
      help: {
        en: 'List what you run: `accounts: {instagram: {platform: instagram, handle: kuzeykahve}}`.',
        tr: 'Yönettiğiniz hesapları yazın: `accounts: {instagram: {platform: instagram, handle: kuzeykahve}}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `organization: {name: Pine and Clay}`,
    good: `organization: {name: Pine and Clay}
accounts:
  shop: {platform: instagram}`,
  },
  subjects: (model) => [model],
  *check(model) {
    if (model.accounts.length === 0) yield { at: homePlace(model), message: 'none' };
  },
  remedy: (_, { model, actor, say }) => [
    newEntity(model, 'accounts', 'instagram', {
      platform: 'instagram',
      handle: say({ en: 'yourbrand', tr: 'markaniz' }),
      purpose: say({ en: 'What the account is for', tr: 'Hesabın ne işe yaradığı' }),
      owner: actor(),
      team: model.teams[0]?.id ?? 'tbd',
    }),
  ],
});
