import type { Fact } from './fact.ts';

/** The labels that mark advertising, by language, where an organisation has none of its own. */
export const usualDisclosureLabels: Readonly<Record<string, readonly string[]>> = {
  tr: ['#reklam', '#işbirliği', '#sponsor', '#tanıtım', 'Reklam'],
  en: ['#ad', '#sponsored'],
};

/** In how many characters a label must stand: what Instagram shows of a text before it is unfolded. */
export const DISCLOSED_WITHIN = 125;

/** What the law asks of advertising that looks like other content. */
export const disclosureLaw: readonly Fact[] = [
  {
    id: 'tr/disclosure',
    statement: {
      en: 'Hidden advertising is forbidden: that something is advertising is clear at first sight (Law 6502, articles 61-63)',
      tr: 'Örtülü reklam yasaktır: reklam olduğu ilk bakışta anlaşılır olmalıdır (6502 sayılı Kanun, 61-63. maddeler)',
    },
    source: 'Reklam Kurulu, 4 May 2021, meeting 309, decision 2021/2, guideline on social media influencers',
    confidence: 'official',
    checkedOn: '2026-11-22',
  },
  {
    id: 'instagram/fold',
    statement: {
      en: 'Instagram shows about 125 characters of a text before it is unfolded',
      tr: 'Instagram, açılmadan önce metnin yaklaşık 125 karakterini gösterir',
    },
    source: 'orshot.com, coreyhaines31/marketingskills',
    confidence: 'disputed',
    checkedOn: '2026-11-22',
  },
];
