import type { Severity } from '../../diagnostics/severity.ts';
import type { LintResult, RuleInfo } from '../../lint/lint-result.ts';
import { docsUrl } from '../docs-url.ts';
import type { ReportOptions } from '../report-options.ts';
import { clipText } from '../safe/clip-text.ts';

/** The level that SARIF has for each severity. */
export const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

const PROBLEM_SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};
// GitHub refuses longer descriptions: https://docs.github.com/code-security/code-scanning (SARIF support).
const MOST_CHARACTERS = 1_024;

/** The rules of the result by id; GitHub refuses a rule without any of its four texts. */
export function describeRules(result: LintResult, options: ReportOptions): readonly object[] {
  return listRules(result).map(({ id, summary, why, help, docs, severity, sources }) => {
    const shortDescription = firstOf(summary, id);
    const helpUri = docsUrl(docs, options);
    return {
      id,
      shortDescription: { text: shortDescription },
      fullDescription: { text: firstOf(why, shortDescription) },
      help: { text: firstOf(help, why, shortDescription) },
      ...(helpUri === undefined ? {} : { helpUri }),
      defaultConfiguration: { level: LEVELS[severity] },
      properties: {
        tags: [id.split('/')[0]!],
        sources,
        'problem.severity': PROBLEM_SEVERITIES[severity],
        precision: 'very-high',
      },
    };
  });
}

/** Rule ids in the order of {@link describeRules}. */
export function ruleIndexes(result: LintResult): ReadonlyMap<string, number> {
  return new Map(listRules(result).map(({ id }, index) => [id, index]));
}

/** A finding whose rule nobody described still needs one here. */
function listRules({ rules, diagnostics }: LintResult): readonly RuleInfo[] {
  const listed = new Map(rules.map((rule) => [rule.id, rule]));
  for (const { rule, severity, docs, sources } of diagnostics) {
    if (!listed.has(rule)) listed.set(rule, { id: rule, summary: '', why: '', help: '', docs, severity, sources });
  }
  return [...listed.values()];
}

function firstOf(...texts: readonly string[]): string {
  return clipText(texts.find((text) => text.trim() !== '') ?? '-', MOST_CHARACTERS);
}
