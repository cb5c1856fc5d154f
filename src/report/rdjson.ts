import type { Diagnostic, DiagnosticFix, Range, TextEdit } from '../diagnostics/diagnostic.ts';
import type { Severity } from '../diagnostics/severity.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { docsUrl } from './docs-url.ts';
import { hostPath } from './host-path.ts';
import { messageWithHelp } from './message-with-help.ts';
import { byteRange, hidesContact } from './rdjson/byte-range.ts';
import type { ReportOptions } from './report-options.ts';
import { writeJson } from './safe/json-text.ts';
import { defuseMarkdown } from './safe/markdown-text.ts';
import { showInvisible } from './safe/visible-text.ts';
import { selectReported } from './select-reported.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/** reviewdog's format, with suggestions that a reviewer can accept by one click; columns count bytes of UTF-8. */
export function formatRdjson(result: LintResult, options: ReportOptions): string {
  const diagnostics = selectReported(result).map((finding) => ({
    // A review bot puts the message into a comment.
    message: defuseMarkdown(messageWithHelp(finding)),
    location: locate(finding.file, finding.range, result, options),
    severity: SEVERITIES[finding.severity],
    code: { value: finding.rule, url: docsUrl(finding.docs, options) },
    ...unlessEmpty(
      'suggestions',
      finding.fixes.flatMap((fix) => suggest(fix, finding, result)),
    ),
    ...unlessEmpty(
      'related_locations',
      finding.related.map(({ message, file, range }) => ({
        message: defuseMarkdown(showInvisible(message)),
        location: locate(file, range, result, options),
      })),
    ),
  }));
  return `${writeJson({ source: { name: 'smorg' }, diagnostics })}\n`;
}

function unlessEmpty<Item>(key: string, items: readonly Item[]): Record<string, readonly Item[]> {
  return items.length === 0 ? {} : { [key]: items };
}

function locate(
  file: string | undefined,
  range: Range | undefined,
  result: LintResult,
  options: ReportOptions,
): object {
  const path = hostPath(file, result, options);
  if (file === undefined || range === undefined) return { path };
  // Lines alone are a range of whole lines.
  const lines = { start: { line: range.start.line }, end: { line: range.end.line } };
  return { path, range: byteRange(range, file, result) ?? lines };
}

/** One replacement that does all edits of the fix; a fix that reaches into other files cannot be suggested. */
function suggest({ edits }: DiagnosticFix, { file }: Diagnostic, result: LintResult): object[] {
  const sorted = [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (file === undefined || first === undefined || last === undefined) return [];
  if (sorted.some((edit) => edit.file !== file)) return [];
  const whole = { start: first.range.start, end: last.range.end };
  const range = hidesContact(whole, file, result) ? undefined : byteRange(whole, file, result);
  return range === undefined ? [] : [{ range, text: joinEdits(sorted, result.texts.get(file)!) }];
}

function joinEdits(sorted: readonly TextEdit[], text: string): string {
  return sorted
    .map((edit, i) => {
      const next = sorted[i + 1];
      return edit.text + (next === undefined ? '' : text.slice(edit.range.end.offset, next.range.start.offset));
    })
    .join('');
}
