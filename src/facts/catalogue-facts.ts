import type { Text } from '../diagnostics/text.ts';
import { activities } from './activities.ts';
import { answerCategories } from './answer-categories.ts';
import { coreFunctions } from './core-functions.ts';
import { crisisRoles } from './crisis-roles.ts';
import { crisisScenarios } from './crisis-scenarios.ts';
import { defaultEfforts, stageShares } from './default-efforts.ts';
import { denominatorWords } from './denominators.ts';
import { usualDisclosureLabels } from './disclosure.ts';
import type { Fact } from './fact.ts';
import { handleFormats } from './handles.ts';
import { kindsNotOn } from './inbound-kinds.ts';
import { ESCO_SOURCE, jobRoles } from './job-roles.ts';
import { metricHints } from './metric-hints.ts';
import { metrics } from './metrics.ts';
import { platformNames } from './platform-names.ts';
import { requirements } from './requirements.ts';
import { builtInSkills, SFIA_SOURCE } from './skills.ts';
import { topLevelDomains } from './top-level-domains.ts';

const checkedOn = '2026-11-22';
const article = { source: 'Sosyal Medya Hesaplarınızda Organizasyonel Yapı Nasıl Olmalıdır?', checkedOn } as const;
const chosen = { source: 'our own selection', confidence: 'chosen', checkedOn } as const;

/** What the founding article demands, as facts. */
export const requirementFacts: readonly Fact[] = requirements.map(({ id, demand }) => ({
  id,
  statement: demand,
  confidence: 'official',
  ...article,
}));

/** The core functions as facts. */
export const functionFacts: readonly Fact[] = Object.entries(coreFunctions).map(([id, statement]) => ({
  id: `function/${id}`,
  statement,
  confidence: 'official',
  ...article,
}));

/** The standard activities as facts. */
export const activityFacts: readonly Fact[] = activities.map(({ id, title, function: core }) => ({
  id: `activity/${id}`,
  statement: core === undefined ? title : join(title, ': ', coreFunctions[core]),
  ...chosen,
}));

/** The usual roles as facts. */
export const jobRoleFacts: readonly Fact[] = jobRoles.map(({ id, title, esco }) => ({
  id: `role/${id}`,
  statement: join(title, `: ESCO ${esco.join(', ')}`),
  source: ESCO_SOURCE,
  confidence: 'code',
  checkedOn,
}));

/** The built-in skills as facts. */
export const skillFacts: readonly Fact[] = Object.entries(builtInSkills).map(([id, { title, sfia }]) => ({
  id: `skill/${id}`,
  ...(sfia === undefined
    ? { statement: title, ...chosen }
    : { statement: join(title, `: SFIA 9 ${sfia}`), source: SFIA_SOURCE, confidence: 'code', checkedOn }),
}));

/** What networks allow as handles, as facts. */
export const handleFacts: readonly Fact[] = Object.entries(handleFormats).map(([id, { words, ...read }]) => ({
  id: `handle/${id}`,
  statement: join(`${platformNames[id] ?? id}: `, words),
  source: read.source,
  confidence: 'official',
  checkedOn: read.checkedOn,
}));

/** The usual labels of advertising as facts. */
export const disclosureLabelFacts: readonly Fact[] = Object.entries(usualDisclosureLabels).map(([id, labels]) => ({
  id: `label/${id}`,
  statement: same(`${id}: ${labels.join(', ')}`),
  ...chosen,
}));

/** The usual efforts, and how they are spread over the stages, as facts. */
export const effortFacts: readonly Fact[] = [
  ...Object.entries(defaultEfforts).map(
    ([id, { minutes, source, confidence }]): Fact => ({
      id: `effort/${id}`,
      statement: { en: `person-time of a piece of the type ${id}`, tr: `${id} türündeki içeriğin kişi saati` },
      value: minutes / 60,
      unit: 'hours',
      source,
      confidence,
      checkedOn,
    }),
  ),
  ...Object.entries(stageShares).map(
    ([id, percent]): Fact => ({
      id: `share/${id}`,
      statement: { en: `of it in stages of the kind ${id}`, tr: `bunun ${id} türündeki aşamalara düşen payı` },
      value: percent,
      unit: 'percent',
      ...chosen,
    }),
  ),
];

/** The metrics as facts. */
export const metricFacts: readonly Fact[] = metrics.map((metric) => {
  const { id, title, formula, unit, direction, every, source, confidence } = metric;
  const statement = title;
  return {
    ...{ id: `metric/${id}`, statement, formula, unit, direction, every, source, confidence },
    checkedOn: metric.checkedOn,
  };
});

/** By which words a KPI's denominator and its own metric are understood, and X a bare address, as facts. */
export const wordFacts: readonly Fact[] = [
  ...Object.entries(denominatorWords).map(
    ([id, words]): Fact => ({ id: `denominator/${id}`, statement: same(words.join(', ')), ...chosen }),
  ),
  ...Object.entries(metricHints).map(
    ([id, pattern]): Fact => ({
      id: `hint/${id}`,
      statement: same(wordsOf(pattern)),
      ...chosen,
    }),
  ),
  {
    id: 'address/endings',
    statement: {
      en: 'endings by which an address without https:// is known as one',
      tr: 'https:// yazılmamış bir adresin tanındığı alan adı uzantıları',
    },
    value: topLevelDomains.size,
    unit: 'count',
    source: 'ISO 3166-1 and the endings that people write',
    confidence: 'general',
    checkedOn,
  },
];

const KINDS: Readonly<Record<(typeof kindsNotOn)[string][number], Text>> = {
  message: { en: 'private messages', tr: 'özel mesaj' },
  comment: { en: 'comments', tr: 'yorum' },
  complaint: { en: 'complaints', tr: 'şikâyet' },
};

/** What cannot come in on a network, and by which words a category is understood, as facts. */
export const inboundFacts: readonly Fact[] = [
  ...Object.entries(kindsNotOn).flatMap(([platform, kinds]) =>
    kinds.map(
      (kind): Fact => ({
        id: `inbound/${platform}/${kind}`,
        statement: {
          en: `${platformNames[platform] ?? platform}: no ${KINDS[kind].en}`,
          tr: `${platformNames[platform] ?? platform}: ${KINDS[kind].tr} gelmez`,
        },
        source: 'common knowledge',
        confidence: 'general',
        checkedOn,
      }),
    ),
  ),
  ...Object.entries(answerCategories).map(
    ([id, pattern]): Fact => ({ id: `category/${id}`, statement: same(wordsOf(pattern)), ...chosen }),
  ),
];

/** The roles of a crisis as facts. */
export const crisisRoleFacts: readonly Fact[] = crisisRoles.map(({ id, title, duty, source, confidence }) => ({
  id: `crisis-role/${id}`,
  statement: join(title, ': ', duty),
  source,
  confidence,
  checkedOn,
}));

/** The crisis scenarios as facts. */
export const crisisScenarioFacts: readonly Fact[] = crisisScenarios.map(({ id, title }) => ({
  id: `scenario/${id}`,
  statement: title,
  ...chosen,
}));

/** The beginnings of words that a pattern looks for. */
function wordsOf(pattern: RegExp): string {
  return pattern.source.split('|').join(', ');
}

function same(words: string): Text {
  return { en: words, tr: words };
}

function join(...parts: readonly (string | Text)[]): Text {
  const say = (language: keyof Text) =>
    parts.map((part) => (typeof part === 'string' ? part : part[language])).join('');
  return { en: say('en'), tr: say('tr') };
}
