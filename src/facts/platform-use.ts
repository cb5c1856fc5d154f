import type { Fact } from './fact.ts';
import { platformNames } from './platform-names.ts';

/** How many people of some ages use a platform. */
export interface PlatformUse {
  readonly platform: string;
  /** First and last age, both included; without a last one the end is open. */
  readonly from: number;
  readonly to?: number;
  /** Of a hundred adults of these ages in the United States. */
  readonly percent: number;
  readonly source: string;
}

const OF_2025 = 'Pew Research Center, survey of February to June 2025 (5,022 adults), by zoonop.com and mediapost.com';
const OF_2023 = 'Pew Research Center, survey of 2023 (5,733 adults), by sinfa.org and hindustantimes.com';

/** What is known of it. Surveys of the United States only: what an organisation knows of its own audience always wins. */
export const platformUse: readonly PlatformUse[] = [
  { platform: 'instagram', from: 18, to: 29, percent: 80, source: OF_2025 },
  { platform: 'instagram', from: 65, percent: 15, source: OF_2023 },
  { platform: 'youtube', from: 18, to: 29, percent: 93, source: OF_2023 },
  { platform: 'youtube', from: 65, percent: 60, source: OF_2023 },
  { platform: 'snapchat', from: 18, to: 29, percent: 65, source: OF_2023 },
  { platform: 'snapchat', from: 65, percent: 4, source: OF_2023 },
  { platform: 'linkedin', from: 30, to: 49, percent: 40, source: OF_2023 },
  { platform: 'facebook', from: 30, to: 49, percent: 75, source: OF_2023 },
];

/** The same as facts that a rule may name. */
export const platformUseFacts: readonly Fact[] = platformUse.map(({ platform, from, to, percent, source }) => {
  const [name, ages] = [platformNames[platform] ?? platform, to === undefined ? `${from}+` : `${from}-${to}`];
  return {
    id: `use/${platform}/${ages}`,
    statement: {
      en: `${name}: users among adults of ${ages} in the United States`,
      tr: `${name}: ABD’de ${ages} yaşındaki yetişkinler arasında kullananlar`,
    },
    value: percent,
    unit: 'percent',
    source,
    confidence: 'official',
    checkedOn: '2026-11-22',
  };
});
