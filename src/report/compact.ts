import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { SEVERITY_WORDS } from '../messages/report/severity-words.ts';
import { changeLabel } from './change-label.ts';
import { writeCounts } from './counts.ts';
import type { ReportOptions } from './report-options.ts';
import { betweenStopCommands } from './safe/log-commands.ts';
import { toTerminalText } from './safe/terminal-text.ts';
import { selectReported } from './select-reported.ts';
import { writeSince } from './since-lines.ts';

/** A finding a line, `file:line:column: severity: message [rule]`, as compilers write and editors read; then the counts. */
export function formatCompact(result: LintResult, { detail, stopToken }: ReportOptions): string {
  const reported = selectReported(result);
  const asked = detail === 'quiet' ? reported.filter((finding) => finding.severity === 'error') : reported;
  const rows = asked.map((finding) => writeLine(finding, result));
  if (detail !== 'quiet') rows.push(writeCounts(result), ...writeSince(result).map(toTerminalText));
  return betweenStopCommands(rows.map((row) => `${row}\n`).join(''), stopToken);
}

function writeLine(finding: Diagnostic, { language }: LintResult): string {
  const { severity, message, rule } = finding;
  return toTerminalText(
    `${writePlace(finding)}: ${SEVERITY_WORDS[severity][language]}: ${message} [${rule}]${changeLabel(finding, language)}`,
  );
}

function writePlace({ file, range }: Diagnostic): string {
  if (file === undefined) return 'smorg';
  // What a log obeys at the start of a line begins with a colon, perhaps after a space.
  const path = /^[\s:]/.test(file) ? `./${file}` : file;
  return range === undefined ? path : `${path}:${range.start.line}:${range.start.column}`;
}
