import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { SEVERITIES, type Severity } from '../diagnostics/severity.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { renderText } from '../messages/render.ts';
import { LEFT_OUT_WORDS } from '../messages/report/left-out-words.ts';
import { changeLabel } from './change-label.ts';
import { hostPath } from './host-path.ts';
import { lastLineOf } from './last-line.ts';
import { rankFindings } from './rank-findings.ts';
import type { ReportOptions } from './report-options.ts';
import { clipText } from './safe/clip-text.ts';
import { toTerminalText } from './safe/terminal-text.ts';
import { showInvisible } from './safe/visible-text.ts';
import { writeWorkflowCommand } from './safe/workflow-command.ts';
import { selectReported } from './select-reported.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
// The runner keeps ten annotations of a kind and step and drops the rest without a word, and cuts longer messages.
const MOST_OF_A_KIND = 10;
const MOST_CHARACTERS = 4_096;

/** Annotations for GitHub Actions, the most telling first; when some do not fit, the last notice says how many. */
export function formatGithub(result: LintResult, options: ReportOptions): string {
  const ranked = rankFindings(selectReported(result));
  const mostNotices = MOST_OF_A_KIND - (options.otherNotices ?? 0);
  const all = takeOfAKind(ranked, MOST_OF_A_KIND, mostNotices);
  if (all.length === ranked.length) return all.map((finding) => annotate(finding, result, options)).join('');
  const kept = takeOfAKind(ranked, MOST_OF_A_KIND, mostNotices - 1);
  const params = { count: ranked.length - kept.length, each: MOST_OF_A_KIND };
  const rest = renderText(LEFT_OUT_WORDS.annotations[result.language], params, result.language);
  return (
    kept.map((finding) => annotate(finding, result, options)).join('') +
    writeWorkflowCommand(COMMANDS.info, { title: 'smorg' }, rest)
  );
}

function takeOfAKind(ranked: readonly Diagnostic[], most: number, mostInfos: number): readonly Diagnostic[] {
  return SEVERITIES.flatMap((severity) =>
    ranked.filter((finding) => finding.severity === severity).slice(0, severity === 'info' ? mostInfos : most),
  );
}

function annotate(finding: Diagnostic, result: LintResult, options: ReportOptions): string {
  const { severity, rule, message, help, file, range } = finding;
  // With a range over several lines the runner throws the columns away, and with them the whole range.
  const isOnOneLine = range !== undefined && range.start.line === range.end.line;
  const properties = {
    title: toTerminalText(rule) + changeLabel(finding, result.language),
    file: file === undefined ? undefined : showInvisible(hostPath(file, result, options)),
    line: range?.start.line,
    endLine: range === undefined ? undefined : lastLineOf(range),
    col: isOnOneLine ? range.start.column : undefined,
    endColumn: isOnOneLine ? range.end.column : undefined,
  };
  const lines = [message.replaceAll('\n', '␊'), ...(help === '' ? [] : help.split('\n'))].map(toTerminalText);
  return writeWorkflowCommand(COMMANDS[severity], properties, clipText(lines.join('\n'), MOST_CHARACTERS));
}
