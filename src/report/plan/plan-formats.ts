import type { PlanReporter } from './plan-options.ts';

type Loader = () => Promise<PlanReporter>;

/** The formats of `smorg plan` by name. Each loads itself, so that a run loads only what it prints. */
export const PLAN_FORMATS = {
  pretty: async () => (await import('./plan-pretty.ts')).formatPlanPretty,
  markdown: async () => (await import('./plan-markdown.ts')).formatPlanMarkdown,
  json: async () => (await import('./plan-json.ts')).formatPlanJson,
  ics: async () => (await import('./plan-ics.ts')).formatPlanIcs,
  csv: async () => (await import('./plan-csv.ts')).formatPlanCsv,
} as const satisfies Readonly<Record<string, Loader>>;

/** A format of `smorg plan`. */
export type PlanFormatName = keyof typeof PLAN_FORMATS;

/** The names of all formats, in the order in which help lists them. */
export const PLAN_FORMAT_NAMES = Object.keys(PLAN_FORMATS) as readonly PlanFormatName[];
