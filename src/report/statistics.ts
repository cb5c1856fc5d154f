import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { SEVERITIES } from '../diagnostics/severity.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { formatNumber } from '../messages/format/number.ts';
import { SEVERITY_WORDS } from '../messages/report/severity-words.ts';
import { TABLE_WORDS } from '../messages/report/table-words.ts';
import { drawTable } from './draw-table.ts';
import { isReported } from './select-reported.ts';

interface RuleCounts {
  readonly rule: string;
  readonly severity: Diagnostic['severity'];
  readonly findings: number;
  readonly fixable: number;
  readonly suppressed: number;
  readonly baselined: number;
}

/** Counts by rule, the most frequent first; empty when there are no findings. */
export function formatStatistics(result: LintResult): string {
  const counts = countByRule(result);
  if (counts.length === 0) return '';
  const { language } = result;
  const keys = ['findings', 'fixable', 'suppressed', 'baselined'] as const;
  const columns = [
    ...keys.map((key) => ({ heading: TABLE_WORDS[key][language], side: 'right' }) as const),
    { heading: TABLE_WORDS.severity[language], side: 'left' },
    { heading: TABLE_WORDS.rule[language], side: 'left' },
  ] as const;
  const rows = counts.map((count) => [
    ...keys.map((key) => formatNumber(count[key], language)),
    SEVERITY_WORDS[count.severity][language],
    count.rule,
  ]);
  const totals = keys.map((key) => counts.reduce((sum, count) => sum + count[key], 0));
  rows.push([...totals.map((total) => formatNumber(total, language)), '', TABLE_WORDS.total[language]]);
  return drawTable(columns, rows);
}

function countByRule({ diagnostics }: LintResult): readonly RuleCounts[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const finding of diagnostics) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  const counts = [...groups].map(([rule, findings]) => countRule(rule, findings));
  return counts.sort((a, b) => b.findings - a.findings || compareCodeUnits(a.rule, b.rule));
}

/** An override may give one rule several severities; the gravest stands for it. */
function countRule(rule: string, findings: readonly Diagnostic[]): RuleCounts {
  const reported = findings.filter(isReported);
  return {
    rule,
    severity: SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity))!,
    findings: reported.length,
    fixable: reported.filter(({ fixes }) => fixes.some(({ safety }) => safety === 'safe')).length,
    suppressed: findings.filter(({ disposition }) => disposition === 'suppressed').length,
    baselined: findings.filter(({ disposition }) => disposition === 'baselined').length,
  };
}
