import type { Text } from '../diagnostics/text.ts';
import {
  activityFacts,
  crisisRoleFacts,
  crisisScenarioFacts,
  disclosureLabelFacts,
  effortFacts,
  functionFacts,
  handleFacts,
  inboundFacts,
  jobRoleFacts,
  metricFacts,
  requirementFacts,
  skillFacts,
  wordFacts,
} from './catalogue-facts.ts';
import { crisisPractice } from './crisis-practice.ts';
import { disclosureLaw } from './disclosure.ts';
import type { Fact } from './fact.ts';
import { limitFacts } from './limit-facts.ts';
import { measurementPractice } from './measurement-practice.ts';
import { networkRules } from './network-rules.ts';
import { platformUseFacts } from './platform-use.ts';
import { responsePractice } from './response-practice.ts';
import { responsibilityPractice } from './responsibility-practice.ts';

/** Facts about one subject. */
export interface FactGroup {
  readonly id: string;
  readonly title: Text;
  readonly facts: readonly Fact[];
}

/** Every fact that smorg knows, the founding article first: each stands in exactly one group. */
export const factGroups: readonly FactGroup[] = [
  { id: 'article', title: { en: 'The founding article', tr: 'Kurucu makale' }, facts: requirementFacts },
  { id: 'functions', title: { en: 'Core functions', tr: 'Temel işlevler' }, facts: functionFacts },
  { id: 'activities', title: { en: 'Activities', tr: 'Faaliyetler' }, facts: activityFacts },
  { id: 'roles', title: { en: 'Roles', tr: 'Roller' }, facts: jobRoleFacts },
  { id: 'skills', title: { en: 'Skills', tr: 'Beceriler' }, facts: skillFacts },
  {
    id: 'responsibilities',
    title: { en: 'Practice of responsibilities', tr: 'Sorumluluk uygulaması' },
    facts: responsibilityPractice,
  },
  { id: 'limits', title: { en: 'Limits of the networks', tr: 'Ağların sınırları' }, facts: limitFacts },
  {
    id: 'networks',
    title: { en: 'What networks allow and refuse', tr: 'Ağların izin verdikleri ve vermedikleri' },
    facts: networkRules,
  },
  { id: 'use', title: { en: 'Who uses which network', tr: 'Hangi ağı kim kullanıyor' }, facts: platformUseFacts },
  { id: 'handles', title: { en: 'Handles', tr: 'Kullanıcı adları' }, facts: handleFacts },
  {
    id: 'disclosure',
    title: { en: 'Disclosure of advertising', tr: 'Reklamın belirtilmesi' },
    facts: [...disclosureLaw, ...disclosureLabelFacts],
  },
  { id: 'efforts', title: { en: 'Usual efforts', tr: 'Olağan iş süreleri' }, facts: effortFacts },
  { id: 'metrics', title: { en: 'Metrics', tr: 'Ölçütler' }, facts: metricFacts },
  {
    id: 'measurement',
    title: { en: 'Practice of measurement', tr: 'Ölçüm uygulaması' },
    facts: [...measurementPractice, ...wordFacts],
  },
  {
    id: 'response',
    title: { en: 'Practice of answering', tr: 'Yanıt uygulaması' },
    facts: [...responsePractice, ...inboundFacts],
  },
  { id: 'crisis', title: { en: 'Practice of crises', tr: 'Kriz uygulaması' }, facts: crisisPractice },
  { id: 'crisis-roles', title: { en: 'Roles in a crisis', tr: 'Kriz rolleri' }, facts: crisisRoleFacts },
  { id: 'crisis-scenarios', title: { en: 'Crisis scenarios', tr: 'Kriz senaryoları' }, facts: crisisScenarioFacts },
];
