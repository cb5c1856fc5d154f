import type { Reporter } from './report-options.ts';

/** The formats of `smorg lint` by name. Each loads itself, so that a run loads only what it prints. */
export const FORMATS = {
  pretty: async () => (await import('./pretty.ts')).formatPretty,
  json: async () => (await import('./json.ts')).formatJson,
  jsonl: async () => (await import('./jsonl.ts')).formatJsonl,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

/** A format of `smorg lint`. */
export type FormatName = keyof typeof FORMATS;

/** The names of all formats, in the order in which help lists them. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
