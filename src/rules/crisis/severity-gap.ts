import { planSeverities } from '../../analysis/crisis/plan-severities.ts';
import { wholePlans } from '../../analysis/crisis/whole-plan.ts';
import type { Severity } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';

export const severityGap = defineRule({
  id: 'crisis/severity-gap',
  severity: 'warning',
  section: 5,
  isAbsence: true,
  sources: ['C10', 'C7'],
  summary: {
    en: 'A crisis plan has one severity only, or its levels are not numbered in a row.',
    tr: 'Kriz yönetim planında tek seviye var ya da seviye numaraları ardışık değil.',
  },
  why: {
    en: 'With one level every crisis wakes everybody, or none does. A level that is missing is the one that is argued about at night.',
    tr: 'Tek seviye varsa her kriz herkesi uyandırır ya da hiçbiri uyandırmaz; eksik seviye, gece tartışılan seviyedir.',
  },
  messages: {
    one: {
      en: 'The crisis plan has one severity only, "{severity}".',
      tr: 'Kriz yönetim planında tek seviye var: "{severity}".',
      help: {
        en: 'Write a second, lighter level, and how it is recognised: `{id: …, criteria: …, firstResponse: 2h}`.',
        tr: 'İkinci, daha hafif bir seviye ve nasıl tanınacağını yazın: `{id: …, criteria: …, firstResponse: 2h}`.',
      },
    },
    missing: {
      en: 'Between the severities "{before}" and "{after}" a level is missing.',
      tr: '"{before}" ile "{after}" seviyeleri arasında bir seviye eksik.',
      help: {
        en: 'Write the level in between, or number the levels in a row.',
        tr: 'Aradaki seviyeyi yazın ya da seviyeleri ardışık numaralayın.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `crisis: {severities: [{id: sev-1, firstResponse: 30m}, {id: sev-3, firstResponse: 2h}]}`,
    good: `crisis: {severities: [{id: sev-1, firstResponse: 30m}, {id: sev-2, firstResponse: 1h}, {id: sev-3, firstResponse: 2h}]}`,
  },
  // Without any severity there is no time for a first statement either, which is a finding of its own.
  subjects: (model) => wholePlans(model).flatMap(planSeverities),
  *check({ severities }) {
    const [first, ...others] = severities;
    if (first !== undefined && others.length === 0) {
      yield { at: first.at, message: 'one', params: { severity: first.id } };
    }
    const levels = levelsOf(severities);
    for (const [at, { severity, level }] of levels.entries()) {
      const before = levels[at - 1];
      if (before === undefined || level - before.level < 2) continue;
      yield { at: severity.at, message: 'missing', params: { before: before.severity.id, after: severity.id } };
    }
  },
});

const NUMBERED = /^(.*?)(\d+)$/;

/** The severities with the numbers in their ids, in order; none where the ids are not one word with numbers. */
function levelsOf(severities: readonly Severity[]) {
  const parts = severities.map(({ id }) => NUMBERED.exec(id));
  const words = new Set(parts.map((part) => part?.[1]));
  if (words.size !== 1 || words.has(undefined)) return [];
  return severities
    .map((severity, at) => ({ severity, level: Number(parts[at]![2]) }))
    .sort((a, b) => a.level - b.level);
}
