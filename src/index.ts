export { type LintFilesOptions as LintOptions, lintFiles as lint, type WorkspaceFile } from './commands/lint-files.ts';
export type {
  Diagnostic,
  DiagnosticFix,
  DiagnosticRelated,
  Position,
  Range,
  TextEdit,
} from './diagnostics/diagnostic.ts';
export type { Severity } from './diagnostics/severity.ts';
export type { Language } from './diagnostics/text.ts';
export { VERSION } from './diagnostics/version.ts';
export type { LintResult, LintSummary, RuleInfo, WorkspaceSummary } from './lint/lint-result.ts';
