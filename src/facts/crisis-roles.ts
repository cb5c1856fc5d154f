import type { Text } from '../diagnostics/text.ts';
import type { Confidence } from './fact.ts';

/** A role that somebody takes in a crisis: a key of `roles` in the crisis plan. */
export interface CrisisRoleFact {
  readonly id: string;
  readonly title: Text;
  /** What whoever takes it does. */
  readonly duty: Text;
  /** `always`: no crisis is led without it; `grave`: a grave one is not; `sometimes`: as the scenario asks. */
  readonly needed: 'always' | 'grave' | 'sometimes';
  readonly source: string;
  readonly confidence: Confidence;
}

const ROLES = 'PagerDuty incident response, different roles';
const OWN = 'our own selection';

/** The roles of a crisis plan, in the order of the schema. */
export const crisisRoles: readonly CrisisRoleFact[] = [
  {
    id: 'lead',
    title: { en: 'lead', tr: 'kriz lideri' },
    duty: { en: 'decides, and approves what is published', tr: 'karar verir, yayınlanacak metni onaylar' },
    needed: 'always',
    source: ROLES,
    confidence: 'code',
  },
  {
    id: 'deputy',
    title: { en: 'deputy', tr: 'vekil' },
    duty: { en: 'stands ready and takes over from the lead', tr: 'hazır bekler, gerektiğinde liderin yerine geçer' },
    needed: 'always',
    source: ROLES,
    confidence: 'code',
  },
  {
    id: 'spokesperson',
    title: { en: 'spokesperson', tr: 'sözcü' },
    duty: { en: 'speaks for the organisation outside', tr: 'kuruluş adına dışarıya konuşur' },
    needed: 'always',
    source: 'Washington State Department of Health, emergency communications toolkit',
    confidence: 'official',
  },
  {
    id: 'legal',
    title: { en: 'legal counsel', tr: 'hukuk danışmanı' },
    duty: { en: 'checks statements against the law', tr: 'açıklamaların hukuka uygunluğunu denetler' },
    needed: 'grave',
    source: OWN,
    confidence: 'chosen',
  },
  {
    id: 'scribe',
    title: { en: 'scribe', tr: 'kayıt tutan' },
    duty: { en: 'writes down what is decided and when', tr: 'kararları ve zamanlarını yazar' },
    needed: 'grave',
    source: ROLES,
    confidence: 'code',
  },
  {
    id: 'monitor',
    title: { en: 'monitor', tr: 'izleyen' },
    duty: { en: 'watches what is said on the networks', tr: 'ağlarda konuşulanları izler' },
    needed: 'grave',
    source: 'ISO 22329:2021',
    confidence: 'official',
  },
  {
    id: 'internal-liaison',
    title: { en: 'internal liaison', tr: 'kurum içi iletişim sorumlusu' },
    duty: { en: 'keeps people inside informed', tr: 'kurum içindekileri bilgilendirir' },
    needed: 'grave',
    source: ROLES,
    confidence: 'code',
  },
  {
    id: 'external-liaison',
    title: { en: 'external liaison', tr: 'kurum dışı iletişim sorumlusu' },
    duty: {
      en: 'keeps customers, partners and press informed',
      tr: 'müşterileri, iş ortaklarını ve basını bilgilendirir',
    },
    needed: 'sometimes',
    source: ROLES,
    confidence: 'code',
  },
  {
    id: 'expert',
    title: { en: 'expert', tr: 'uzman' },
    duty: { en: 'knows the subject and says what is true', tr: 'konuyu bilir, neyin doğru olduğunu söyler' },
    needed: 'sometimes',
    source: ROLES,
    confidence: 'code',
  },
  {
    id: 'responder',
    title: { en: 'responder', tr: 'yanıt sorumlusu' },
    duty: { en: 'answers messages and comments', tr: 'mesaj ve yorumları yanıtlar' },
    needed: 'sometimes',
    source: OWN,
    confidence: 'chosen',
  },
];
