import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { hostPath } from './host-path.ts';
import { messageWithHelp } from './message-with-help.ts';
import type { ReportOptions } from './report-options.ts';
import { element, writeXml, type XmlElement } from './safe/xml-text.ts';
import { selectReported } from './select-reported.ts';

/** The version of Checkstyle whose format this is; readers of the format look for the attribute, not for its value. */
const FORMAT_VERSION = '4.3';

/** Checkstyle's XML: a `file` with an `error` a finding. */
export function formatCheckstyle(result: LintResult, options: ReportOptions): string {
  const files = new Map<string, XmlElement[]>();
  for (const finding of selectReported(result)) {
    const path = hostPath(finding.file, result, options);
    const errors = files.get(path);
    if (errors === undefined) files.set(path, [writeError(finding)]);
    else errors.push(writeError(finding));
  }
  const children = [...files].map(([name, errors]) => element('file', { name }, errors));
  return writeXml(element('checkstyle', { version: FORMAT_VERSION }, children));
}

function writeError(finding: Diagnostic): XmlElement {
  const { range, severity, rule } = finding;
  return element('error', {
    line: range?.start.line ?? 1,
    column: range?.start.column,
    severity,
    message: messageWithHelp(finding),
    source: rule,
  });
}
