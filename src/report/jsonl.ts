import type { LintResult } from '../lint/lint-result.ts';
import { JSON_SCHEMA_VERSION, JSON_UNITS } from './json-units.ts';
import type { ReportOptions } from './report-options.ts';
import { writeJson } from './safe/json-text.ts';

/** The JSON report a line at a time: a `start`, each `diagnostic`, a `summary`; `kind` tells them apart. */
export function formatJsonl(result: LintResult, { version }: ReportOptions): string {
  const { language, summary, workspaces, isComplete, since } = result;
  const tool = { name: 'smorg', version };
  const records = [
    { kind: 'start', schemaVersion: JSON_SCHEMA_VERSION, tool, language, units: JSON_UNITS },
    ...result.diagnostics.map((diagnostic) => ({ kind: 'diagnostic', ...diagnostic })),
    { kind: 'summary', summary, complete: isComplete, workspaces, ...(since && { since }) },
  ];
  return records.map((record) => `${writeJson(record, 0)}\n`).join('');
}
