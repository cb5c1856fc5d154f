import type { LintResult } from '../lint/lint-result.ts';
import type { Reporter } from './report-options.ts';

type Loader = (result?: LintResult) => Promise<Reporter>;

/** The formats of `smorg lint` by name. Each loads itself for a result, so that a run loads only what it prints. */
export const FORMATS = {
  pretty: async (result?: LintResult) =>
    result?.diagnostics.length === 0 && !result.since?.fixed.length
      ? (await import('./pretty-clean.ts')).formatPrettyClean
      : (await import('./pretty.ts')).formatPretty,
  compact: async () => (await import('./compact.ts')).formatCompact,
  json: async () => (await import('./json.ts')).formatJson,
  jsonl: async () => (await import('./jsonl.ts')).formatJsonl,
  github: async () => (await import('./github.ts')).formatGithub,
  sarif: async () => (await import('./sarif.ts')).formatSarif,
  gitlab: async () => (await import('./gitlab.ts')).formatGitlab,
  junit: async () => (await import('./junit.ts')).formatJunit,
  checkstyle: async () => (await import('./checkstyle.ts')).formatCheckstyle,
  rdjson: async () => (await import('./rdjson.ts')).formatRdjson,
  markdown: async () => (await import('./markdown.ts')).formatMarkdown,
} as const satisfies Readonly<Record<string, Loader>>;

/** A format of `smorg lint`. */
export type FormatName = keyof typeof FORMATS;

/** The names of all formats, in the order in which help lists them. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
