import type { GapFormatName } from './gap-formats.ts';
import type { GapReporter } from './gap-options.ts';

/** The formats of `smorg gaps --since` by name. Each loads itself, so that a run loads only what it prints. */
export const GAPS_SINCE_FORMATS = {
  pretty: async () => (await import('./gaps-since-pretty.ts')).formatGapsSincePretty,
  markdown: async () => (await import('./gaps-since-markdown.ts')).formatGapsSinceMarkdown,
  json: async () => (await import('./gaps-json.ts')).formatGapsJson,
} as const satisfies Readonly<Record<GapFormatName, () => Promise<GapReporter>>>;
