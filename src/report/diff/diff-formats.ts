import type { DiffReporter } from './diff-options.ts';

type Loader = () => Promise<DiffReporter>;

/** The formats of `smorg diff` by name. Each loads itself, so that a run loads only what it prints. */
export const DIFF_FORMATS = {
  pretty: async () => (await import('./diff-pretty.ts')).formatDiffPretty,
  markdown: async () => (await import('./diff-markdown.ts')).formatDiffMarkdown,
  json: async () => (await import('./diff-json.ts')).formatDiffJson,
} as const satisfies Readonly<Record<string, Loader>>;

/** A format of `smorg diff`. */
export type DiffFormatName = keyof typeof DIFF_FORMATS;

/** The names of all formats, in the order in which help lists them. */
export const DIFF_FORMAT_NAMES = Object.keys(DIFF_FORMATS) as readonly DiffFormatName[];
