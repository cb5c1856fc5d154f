import type { GapReporter } from './gap-options.ts';

type Loader = () => Promise<GapReporter>;

/** The formats of `smorg gaps` by name. Each loads itself, so that a run loads only what it prints. */
export const GAP_FORMATS = {
  pretty: async () => (await import('./gaps-pretty.ts')).formatGapsPretty,
  markdown: async () => (await import('./gaps-markdown.ts')).formatGapsMarkdown,
  json: async () => (await import('./gaps-json.ts')).formatGapsJson,
} as const satisfies Readonly<Record<string, Loader>>;

/** A format of `smorg gaps`. */
export type GapFormatName = keyof typeof GAP_FORMATS;

/** The names of all formats, in the order in which help lists them. */
export const GAP_FORMAT_NAMES = Object.keys(GAP_FORMATS) as readonly GapFormatName[];
