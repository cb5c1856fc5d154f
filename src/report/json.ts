import type { LintResult } from '../lint/lint-result.ts';
import { JSON_SCHEMA_VERSION, JSON_UNITS } from './json-units.ts';
import type { ReportOptions } from './report-options.ts';
import { writeJson } from './safe/json-text.ts';

/**
 * The report for programs, as `schemas/report.schema.json` describes it: every finding, those suppressed or in the
 * baseline too, with `disposition` to tell them apart.
 */
export function formatJson(result: LintResult, { version }: ReportOptions): string {
  const report = {
    schemaVersion: JSON_SCHEMA_VERSION,
    tool: { name: 'smorg', version },
    language: result.language,
    units: JSON_UNITS,
    summary: result.summary,
    complete: result.isComplete,
    workspaces: result.workspaces,
    ...(result.since && { since: result.since }),
    diagnostics: result.diagnostics,
  };
  return `${writeJson(report)}\n`;
}
