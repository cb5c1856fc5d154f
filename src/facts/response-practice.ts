import type { Fact } from './fact.ts';

const checkedOn = '2026-11-22';

/** What is known of how people expect to be answered, and of how answers are organised. */
export const responsePractice: readonly Fact[] = [
  {
    id: 'A1',
    statement: {
      en: 'Four of five who write to a company on social media expect an answer within 24 hours',
      tr: 'Sosyal medyada bir şirkete yazan beş kişiden dördü 24 saat içinde yanıt bekler',
    },
    source: 'blog.hubspot.com, social media response time; Arise survey of 2017',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'A2',
    statement: {
      en: 'Customers expect an answer on social media within about four hours',
      tr: 'Müşteriler sosyal medyada yaklaşık dört saat içinde yanıt bekler',
    },
    source: 'sproutsocial.com, responding on social media, 2016',
    confidence: 'official',
    checkedOn,
  },
  {
    id: 'A3',
    statement: {
      en: 'What comes in is sorted: praise, question, complaint, legal threat, abuse and spam are handled differently',
      tr: 'Gelenler sınıflanır: övgü, soru, şikâyet, hukuki uyarı, hakaret ve istenmeyen ileti ayrı ele alınır',
    },
    source: 'common practice in customer care',
    confidence: 'general',
    checkedOn,
  },
  {
    id: 'A4',
    statement: {
      en: 'An answer to a complaint shows empathy, says what is done and is signed',
      tr: 'Şikâyet yanıtı empati gösterir, ne yapılacağını söyler ve imzalanır',
    },
    source: 'common practice in customer care',
    confidence: 'general',
    checkedOn,
  },
  {
    id: 'A5',
    statement: {
      en: 'Personal data is not asked for in public',
      tr: 'Kişisel veri herkese açık yerde istenmez',
    },
    source: 'GDPR article 5(1)(f) and article 32; KVKK (law 6698) article 12',
    confidence: 'general',
    checkedOn,
  },
  {
    id: 'A6',
    statement: {
      en: 'Criticism is removed only under moderation rules that are written down',
      tr: 'Eleştiri yalnızca yazılı denetleme kurallarına göre kaldırılır',
    },
    source: 'common practice in community management',
    confidence: 'general',
    checkedOn,
  },
];
