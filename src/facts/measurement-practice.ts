import type { Fact } from './fact.ts';

const checkedOn = '2026-11-22';

/** What those who measure social media say about measuring it. */
export const measurementPractice: readonly Fact[] = [
  {
    id: 'K1',
    statement: {
      en: 'Applause and amplification are divided by followers here and by posts there, so a rate says which',
      tr: 'Beğeni ve yayılım oranı kimine göre takipçiye, kimine göre gönderiye bölünür; oran hangisi olduğunu söylemelidir',
    },
    source: 'brainscape.com flashcards 19309963; ki.social, social metric engagement; truesocialmetrics.com',
    confidence: 'disputed',
    checkedOn,
  },
  {
    id: 'K2',
    statement: {
      en: 'Raw counts of followers, impressions, views and engagements grow by themselves and lead to no decision alone',
      tr: 'Takipçi, gösterim, görüntülenme ve etkileşim sayıları kendiliğinden büyür, tek başına karara götürmez',
    },
    source: 'common practice in social-media measurement',
    confidence: 'general',
    checkedOn,
  },
];
