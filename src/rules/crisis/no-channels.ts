import { ifEmptyInside, wholePlans } from '../../analysis/crisis/whole-plan.ts';
import { groupByPlace } from '../../analysis/group-by-place.ts';
import type { NodePlace } from '../../diagnostics/place.ts';
import { defineRule } from '../define-rule.ts';
import { alsoTexts, lackFindings } from './lack-findings.ts';

export const noChannels = defineRule({
  id: 'crisis/no-channels',
  severity: 'error',
  section: 5,
  isAbsence: true,
  sources: ['S77', 'C3'],
  summary: {
    en: 'The crisis plan does not say where people talk among themselves, or where the public is told.',
    tr: 'Kriz yönetim planında kurum içinde nereden haberleşileceği ya da kamuoyuna nereden duyurulacağı yazılmamış.',
  },
  why: {
    en: 'When the usual chat or the account is part of the crisis, the team look for each other and the public hears it from others.',
    tr: 'Gündelik yazışma kanalı ya da hesap krizin parçasıysa ekip birbirini arar, kamuoyu da olanı başkalarından duyar.',
  },
  messages: {
    both: {
      en: 'The crisis plan names no channels, neither inside nor to the public.',
      tr: 'Kriz yönetim planında ne kurum içi ne kurum dışı iletişim kanalı var.',
      help: {
        en: 'Name both: `crisis: {channels: {internal: [Telephone list], external: [Our website, instagram]}}`.',
        tr: 'İkisini de yazın: `crisis: {channels: {internal: [Telefon listesi], external: [Web sitemiz, instagram]}}`.',
      },
    },
    internal: {
      en: 'The crisis plan names no channel on which people talk among themselves.',
      tr: 'Kriz yönetim planında kurum içi iletişim kanalı yok.',
      help: {
        en: 'Name one that works without your accounts and your network: `channels: {internal: [Telephone list, Crisis room]}`.',
        tr: 'Hesaplarınız ve ağınız olmadan da çalışan bir kanal yazın: `channels: {internal: [Telefon listesi, Kriz odası]}`.',
      },
    },
    external: {
      en: 'The crisis plan names no channel on which the public is told.',
      tr: 'Kriz yönetim planında kamuoyuna duyuru yapılacak kanal yok.',
      help: {
        en: 'Name where statements appear: `channels: {external: [Our website, instagram]}`.',
        tr: 'Açıklamaların nerede yayınlanacağını yazın: `channels: {external: [Web sitemiz, instagram]}`.',
      },
    },
  },
  texts: alsoTexts,
  exampleBase: 'none',
  example: {
    bad: `crisis: {channels: {internal: [Telephone list]}}`,
    good: `crisis: {channels: {internal: [Telephone list], external: [Our website]}}`,
  },
  subjects: wholePlans,
  check(plan) {
    const sides = ['internal', 'external'] as const;
    const findings = sides.flatMap((side) => lackFindings(plan, ({ channels }) => ifEmptyInside(channels, side), side));
    const isTogether = groupByPlace(findings, ({ at }) => at as NodePlace).length < findings.length;
    return isTogether ? [{ ...findings[0]!, message: 'both' }] : findings;
  },
});
