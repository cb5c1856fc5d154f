import type { ChangeReporter } from './change-options.ts';

type Loader = () => Promise<ChangeReporter>;

/** The formats of `smorg plan --since` by name. Each loads itself, so that a run loads only what it prints. */
export const CHANGE_FORMATS = {
  pretty: async () => (await import('./change-pretty.ts')).formatChangePretty,
  markdown: async () => (await import('./change-markdown.ts')).formatChangeMarkdown,
  json: async () => (await import('./change-json.ts')).formatChangeJson,
} as const satisfies Readonly<Record<string, Loader>>;

/** A format of `smorg plan --since`. */
export type ChangeFormatName = keyof typeof CHANGE_FORMATS;

/** The names of all formats, in the order in which help lists them. */
export const CHANGE_FORMAT_NAMES = Object.keys(CHANGE_FORMATS) as readonly ChangeFormatName[];
