import { isKeptAccount } from '../../analysis/active.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Audience, ChannelEvidence } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';
import { nameIn } from '../proposals.ts';
import { newEntity } from '../remedy.ts';

export const topChannelMissing = defineRule({
  id: 'audience/top-channel-missing',
  severity: 'info',
  gap: 'medium',
  section: 5,
  isAbsence: true,
  sources: ['S86'],
  summary: {
    en: 'There is no account on the platform where an audience engages most.',
    tr: 'Bir hedef kitlenin en çok etkileşimde bulunduğu platformda hesap yok.',
  },
  why: {
    en: 'It is to be considered on which channels people engage more; the channel that the own data put first is missing.',
    tr: 'Kullanıcıların hangi kanallarda daha çok etkileşimde bulunduğu dikkate alınmalıdır; kendi verinizin öne koyduğu kanal eksik.',
  },
  messages: {
    missing: {
      en: 'Audience "{audience}" engages most on "{platform}" ({engagement}), where there is no account.',
      tr: '"{audience}" kimlikli hedef kitle en çok "{platform}" platformunda etkileşimde bulunuyor ({engagement}); orada hesap yok.',
      help: {
        en: 'Open an account there (`status: planned`), or write in `notApplicable` of the organisation why not.',
        tr: 'Orada bir hesap açın (`status: planned`) ya da neden açmadığınızı kuruluşun `notApplicable` alanına yazın.',
      },
    },
  },
  example: {
    bad: `audiences:
  students:
    name: Students
    interests: [coffee, exams]
    personas: ["Ida, 21, drinks two espressos before every exam."]
    analysis: {on: 2026-10-05, method: Survey on the campus}
    channels: [{platform: tiktok, engagement: 6.8%}, {platform: instagram, engagement: 4.1%}, {platform: x, engagement: 1.2%}]`,
    good: `audiences:
  students:
    name: Students
    interests: [coffee, exams]
    personas: ["Ida, 21, drinks two espressos before every exam."]
    analysis: {on: 2026-10-05, method: Survey on the campus}
    channels: [{platform: tiktok, engagement: 3.2%}, {platform: instagram, engagement: 4.1%}, {platform: x, engagement: 1.2%}]`,
  },
  subjects: (model) => model.audiences.filter((audience) => topChannels(audience).length > 0),
  *check(audience, { model }) {
    const kept = model.accounts.filter(isKeptAccount);
    const platforms = new Set(kept.map(({ platform }) => valueOf(platform)));
    const top = topChannels(audience);
    const [first] = top;
    // Of several that are equally good one is enough; a platform that cannot be read may be any of them.
    if (first === undefined || platforms.has(undefined)) return;
    if (top.some(({ platform }) => platforms.has(valueOf(platform)))) return;
    yield {
      at: first.platform.at,
      message: 'missing',
      params: {
        audience: audience.id,
        platform: valueOf(first.platform) ?? '',
        engagement: { percent: valueOf(first.engagement) ?? 0 },
      },
    };
  },
  remedy: ({ subject: audience, finding }, { model, actor, say }) => {
    const platform = nameIn(finding, 'platform');
    const account = {
      platform,
      status: 'planned',
      purpose: say({ en: 'What the account is for', tr: 'Hesabın ne işe yaradığı' }),
      audiences: audience.id,
      owner: actor(),
      team: model.teams[0]?.id ?? 'tbd',
    };
    return [newEntity(model, 'accounts', platform, account)];
  },
});

/** The channels with the highest engagement; none when a figure or a platform cannot be read. */
function topChannels({ channels }: Audience): readonly ChannelEvidence[] {
  const measured = listOf(channels).filter(({ engagement }) => engagement.state !== 'absent');
  const figures = measured.map(({ engagement }) => valueOf(engagement));
  const areKnown = measured.every(({ platform }) => platform.state === 'value') && !figures.includes(undefined);
  if (!areKnown) return [];
  const most = figures.reduce<number>((high, figure) => Math.max(high, figure ?? 0), 0);
  return measured.filter(({ engagement }) => valueOf(engagement) === most);
}
