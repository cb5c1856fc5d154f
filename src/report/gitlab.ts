import type { Severity } from '../diagnostics/severity.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { hostPath } from './host-path.ts';
import { lastLineOf } from './last-line.ts';
import { messageWithHelp } from './message-with-help.ts';
import type { ReportOptions } from './report-options.ts';
import { writeJson } from './safe/json-text.ts';
import { selectReported } from './select-reported.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', info: 'info' };

/** GitLab's Code Quality report: a list, empty when all is well. GitLab shows one finding of a fingerprint only. */
export function formatGitlab(result: LintResult, options: ReportOptions): string {
  const times = new Map<string, number>();
  const issues = selectReported(result).map((finding) => {
    const { rule, severity, fingerprint, file, range } = finding;
    const before = times.get(fingerprint) ?? 0;
    times.set(fingerprint, before + 1);
    return {
      description: messageWithHelp(finding),
      check_name: rule,
      fingerprint: before === 0 ? fingerprint : `${fingerprint}-${before + 1}`,
      severity: SEVERITIES[severity],
      location: {
        path: hostPath(file, result, options),
        lines: { begin: range?.start.line ?? 1, end: range === undefined ? 1 : lastLineOf(range) },
      },
    };
  });
  return `${writeJson(issues)}\n`;
}
