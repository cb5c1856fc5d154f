import type { ReportOptions } from './report-options.ts';

const WEB = /^https?:\/\//;

/** Where a rule's manual page stands on the web, or `undefined` when nobody said where the project does. */
export function docsUrl(docs: string, { docsBase }: Pick<ReportOptions, 'docsBase'>): string | undefined {
  if (WEB.test(docs)) return docs;
  return docsBase === undefined || docs === '' ? undefined : docsBase + docs;
}
