import { isActiveAccount } from '../../analysis/active.ts';
import { platformNames } from '../../facts/platform-names.ts';
import { type PlatformUse, platformUse } from '../../facts/platform-use.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Account, Audience } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';

/** Under so many of a hundred a platform is not where these people are. */
const FEW = 20;

export const platformAudienceFit = defineRule({
  id: 'account/platform-audience-fit',
  severity: 'info',
  section: 5,
  sources: ['S85', 'use/instagram/65+', 'use/snapchat/65+'],
  summary: {
    en: 'Few people of the age of an account’s main audience use its platform.',
    tr: 'Hesabın platformunu, asıl hedef kitlesinin yaş grubunda az kişi kullanıyor.',
  },
  why: {
    en: 'A platform suits an audience by age and format; where few of them are, most of the work reaches nobody.',
    tr: 'Platform, hedef kitleye yaş ve biçim bakımından uygun olmalıdır; kitlenin pek bulunmadığı yerde emek boşa gider.',
  },
  messages: {
    few: {
      en: 'Of people aged {ages}, whom "{account}" is for, {percent} use {platform} in a survey.',
      tr: 'Bir ankete göre "{account}" kimlikli hesabın seslendiği {ages} yaş grubunda {platform} kullananların oranı {percent}.',
      help: {
        en: 'Write what you know of your own audience under `channels` of "{audience}": `{platform: {id}, engagement: 2.1%, source: Account statistics}`. The survey is of the United States; if it is true of you too, choose a platform that more of them use.',
        tr: 'Kendi kitleniz için bildiğinizi "{audience}" kimlikli hedef kitlenin `channels` alanına yazın: `{platform: {id}, engagement: 2.1%, source: Hesap istatistikleri}`. Anket ABD’de yapılmıştır; size de uyuyorsa kitlenin daha çok kullandığı bir platform seçin.',
      },
    },
  },
  example: {
    bad: `audiences:
  students:
    name: Seniors at the open university
    ages: 65+
    interests: [coffee, exams]
    personas: ["Ada, 71, reads the paper at the window."]
    analysis: {on: 2026-10-05, method: Talks in the shop}
    channels: [{platform: x, engagement: 1.2%, on: 2026-10-05}, {platform: instagram, on: 2026-10-05}]`,
    good: `audiences:
  students:
    name: Seniors at the open university
    ages: 65+
    interests: [coffee, exams]
    personas: ["Ada, 71, reads the paper at the window."]
    analysis: {on: 2026-10-05, method: Talks in the shop}
    channels: [{platform: x, engagement: 1.2%, on: 2026-10-05}, {platform: instagram, engagement: 3.1%, on: 2026-10-05}]`,
  },
  subjects: (model) => model.accounts.filter((account) => isActiveAccount(account) && mainAudience(account)),
  *check(account) {
    const audience = mainAudience(account);
    const use = audience === undefined ? undefined : useOf(account, audience);
    if (audience === undefined || use === undefined || use.percent >= FEW || isKnown(account, audience)) return;
    const { from, to } = valueOf(audience.ages) ?? { from: use.from };
    yield {
      at: account.platform.at,
      message: 'few',
      params: {
        ...{ account: account.id, audience: audience.id, ages: to === undefined ? `${from}+` : `${from}-${to}` },
        ...{
          platform: platformNames[use.platform] ?? use.platform,
          id: use.platform,
          percent: { percent: use.percent },
        },
      },
    };
  },
});

/** The first audience is the main one. */
function mainAudience(account: Account): Audience | undefined {
  return listOf(account.audiences)[0]?.target as Audience | undefined;
}

/** What the survey says of a band of ages that the audience lies in whole. */
function useOf(account: Account, audience: Audience): PlatformUse | undefined {
  const platform = valueOf(account.platform);
  const ages = valueOf(audience.ages);
  if (ages === undefined) return undefined;
  return platformUse.find(
    (use) =>
      use.platform === platform &&
      ages.from >= use.from &&
      (use.to === undefined || (ages.to !== undefined && ages.to <= use.to)),
  );
}

/** Whether the organisation has a figure of its own about the audience there, or it cannot be read. */
function isKnown(account: Account, { channels }: Audience): boolean {
  const platform = valueOf(account.platform);
  if (channels.state === 'broken') return true;
  return listOf(channels).some(({ platform: on, engagement, loyalty }) => {
    if (on.state === 'broken') return true;
    return valueOf(on) === platform && [engagement, loyalty].some(({ state }) => state !== 'absent');
  });
}
