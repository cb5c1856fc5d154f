import { unskilledResponders } from '../../analysis/response/unskilled-responders.ts';
import { defineRule } from '../define-rule.ts';

const NEED = 2;

export const responderSkillGap = defineRule({
  id: 'response/responder-skill-gap',
  severity: 'warning',
  section: 6,
  readsClock: true,
  measure: { param: 'have', worse: 'less' },
  sources: ['S21', 'S24'],
  summary: {
    en: 'Somebody answers whose skill in customer care is missing or too low.',
    tr: 'Yanıt veren birinin müşteri hizmetleri becerisi yok ya da yetersiz.',
  },
  why: {
    en: 'A good post is written by a copywriter; an angry customer is calmed by somebody who has learnt it.',
    tr: 'İyi gönderiyi metin yazarı yazar; kızgın müşteriyi bunu öğrenmiş biri yatıştırır.',
  },
  messages: {
    missing: {
      en: 'Person "{person}" answers people, and "customer-care" is not among their skills.',
      tr: '"{person}" adlı kişi yanıt veriyor; becerileri arasında "customer-care" (müşteri hizmetleri) yok.',
      help: {
        en: 'Add the level the person has, `customer-care: {need}`, plan training, or let somebody else answer.',
        tr: 'Kişinin düzeyini yazın, `customer-care: {need}`, eğitim planlayın ya da başka birinin yanıtlamasını sağlayın.',
      },
    },
    low: {
      en: 'Person "{person}" answers people and has "customer-care" at level {have}; {need} is the least.',
      tr: '"{person}" adlı kişi yanıt veriyor; "customer-care" (müşteri hizmetleri) düzeyi {have}, en az {need} olmalıdır.',
      help: {
        en: 'Plan training, or let somebody else answer meanwhile.',
        tr: 'Eğitim planlayın ya da bu sürede başka birinin yanıtlamasını sağlayın.',
      },
    },
  },
  texts: { answers: { en: 'answers here', tr: 'burada yanıt veriyor' } },
  exampleBase: 'none',
  example: {
    bad: `people:
  ada-lund: {name: Ada Lund, skills: {copywriting: 4}}
responses:
  everyone: {responders: ada-lund, rules: [{inbound: message, firstResponse: 4h}]}`,
    good: `people:
  ada-lund: {name: Ada Lund, skills: {copywriting: 4, customer-care: 2}}
responses:
  everyone: {responders: ada-lund, rules: [{inbound: message, firstResponse: 4h}]}`,
  },
  subjects: (model) => unskilledResponders(model).values(),
  *check({ person, policy, level }) {
    if (level >= NEED) return;
    yield {
      at: person.skills.at,
      message: level === 0 ? 'missing' : 'low',
      params: { person: person.id, need: NEED, ...(level === 0 ? {} : { have: level }) },
      related: [{ at: policy.responders.at, message: 'answers' }],
    };
  },
});
