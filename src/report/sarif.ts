import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { renderText } from '../messages/render.ts';
import { LEFT_OUT_WORDS } from '../messages/report/left-out-words.ts';
import { SUMMARY_WORDS } from '../messages/report/summary-words.ts';
import { rankFindings } from './rank-findings.ts';
import type { ReportOptions } from './report-options.ts';
import { writeJson } from './safe/json-text.ts';
import { describeRules, ruleIndexes } from './sarif/describe-rule.ts';
import { writeResult } from './sarif/write-result.ts';
import { isReported } from './select-reported.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
// GitHub rejects an upload with more results than the first number, and shows no more than the second.
const MOST_RESULTS = 25_000;
const MOST_SHOWN = 5_000;

/**
 * SARIF 2.1.0 for code scanning; what is suppressed or in the baseline is there, marked as such. What was fixed since an
 * earlier state is not: code scanning does not look at `baselineState` and would open an alert for it.
 */
export function formatSarif(result: LintResult, options: ReportOptions): string {
  const findings = result.diagnostics.filter((finding) => finding.change !== 'fixed');
  const kept = findings.length > MOST_SHOWN ? rank(findings).slice(0, MOST_RESULTS) : findings;
  const indexes = ruleIndexes(result);
  const run = {
    tool: {
      driver: {
        name: 'smorg',
        version: options.version,
        semanticVersion: options.version,
        rules: describeRules(result, options),
      },
    },
    language: result.language,
    columnKind: 'unicodeCodePoints',
    automationDetails: { id: 'smorg/lint/' },
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: writeNotes(result, findings.length) }],
    results: kept.map((finding) => writeResult(finding, indexes, result, options)),
  };
  return `${writeJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] })}\n`;
}

/** What counts goes before what is set aside. */
function rank(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const aside = findings.filter((finding) => !isReported(finding));
  return [...rankFindings(findings.filter(isReported)), ...rankFindings(aside)];
}

function writeNotes({ language, isComplete }: LintResult, count: number): object[] {
  const notes: string[] = [];
  if (!isComplete) notes.push(SUMMARY_WORDS.incomplete[language]);
  if (count > MOST_SHOWN) notes.push(renderText(LEFT_OUT_WORDS.shown[language], { most: MOST_SHOWN }, language));
  if (count > MOST_RESULTS) {
    const params = { count: count - MOST_RESULTS, most: MOST_RESULTS };
    notes.push(renderText(LEFT_OUT_WORDS.results[language], params, language));
  }
  return notes.map((text) => ({ level: 'note', message: { text } }));
}
