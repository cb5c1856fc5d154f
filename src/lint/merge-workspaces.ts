import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Severity } from '../diagnostics/severity.ts';
import type { Language } from '../diagnostics/text.ts';
import { renderText } from '../messages/render.ts';
import type { Rule } from '../rules/define-rule.ts';
import { compareDiagnostics } from './compare-diagnostics.ts';
import { countChanges } from './count-changes.ts';
import { docsOf } from './docs-of.ts';
import type { LintResult, LintSince, LintSummary, RuleInfo } from './lint-result.ts';
import type { WorkspaceLint } from './workspace-lint.ts';

/**
 * Joins the runs over several workspaces into what reporters read.
 *
 * @param since the earlier state, when the runs compared with one
 */
export function mergeWorkspaces(
  lints: readonly WorkspaceLint[],
  language: Language,
  since?: Pick<LintSince, 'ref' | 'commit'>,
): LintResult {
  const diagnostics = lints.flatMap((lint) => lint.diagnostics).sort(compareDiagnostics);
  const workspaces = lints.map(({ folder, files, entities }) => ({ folder, files, entities }));
  const rules = new Map(lints.flatMap((lint) => lint.rules.map((rule) => [rule.id, rule] as const)));
  return {
    language,
    isComplete: lints.every((lint) => lint.isComplete),
    workspaces: workspaces.sort((a, b) => compareCodeUnits(a.folder, b.folder)),
    summary: summarise(diagnostics, lints),
    diagnostics,
    rules: [...rules.values()].sort((a, b) => compareCodeUnits(a.id, b.id)).map((rule) => ruleInfo(rule, language)),
    texts: new Map(lints.flatMap((lint) => [...lint.texts])),
    contacts: new Map(lints.flatMap((lint) => [...lint.contacts])),
    checkedFiles: lints.flatMap((lint) => lint.checkedFiles).sort(compareCodeUnits),
    ...(since && { since: { ...since, ...mergeSince(diagnostics, lints) } }),
  };
}

function mergeSince(
  diagnostics: readonly Diagnostic[],
  lints: readonly WorkspaceLint[],
): Pick<LintSince, 'counts' | 'fixed' | 'unread'> {
  const fixed = lints.flatMap((lint) => lint.since?.fixed ?? []).sort(compareDiagnostics);
  return {
    counts: countChanges(diagnostics, fixed),
    fixed,
    unread: lints.flatMap((lint) => lint.since?.unread ?? []).sort(compareCodeUnits),
  };
}

function summarise(diagnostics: readonly Diagnostic[], lints: readonly WorkspaceLint[]): LintSummary {
  const reported = diagnostics.filter(({ disposition }) => disposition === 'reported');
  const having = (severity: Severity): number => reported.filter((one) => one.severity === severity).length;
  const put = (disposition: Diagnostic['disposition']): number =>
    diagnostics.filter((one) => one.disposition === disposition).length;
  return {
    ...{ errors: having('error'), warnings: having('warning'), infos: having('info') },
    fixable: reported.filter(({ fixes }) => fixes.some((fix) => fix.safety === 'safe')).length,
    ...{ suppressed: put('suppressed'), baselined: put('baselined') },
    files: lints.reduce((sum, lint) => sum + lint.files, 0),
    foreignFiles: lints.flatMap((lint) => lint.foreignFiles).sort(compareCodeUnits),
    entities: lints.reduce((sum, lint) => sum + lint.entities, 0),
  };
}

/** What a report says of a rule apart from its findings. */
export function ruleInfo(rule: Rule, language: Language): RuleInfo {
  const say = (text: { en: string; tr: string }): string => renderText(text[language], {}, language);
  // A help that names a value of the finding says nothing without it.
  const help = Object.values(rule.messages).find((message) => !/\{[a-z]\w*\}/.test(message.help[language]))?.help;
  return {
    id: rule.id,
    summary: say(rule.summary),
    why: say(rule.why),
    help: say(help ?? rule.why),
    docs: docsOf(rule.id),
    severity: rule.severity,
    sources: rule.sources,
  };
}
