import type { LintResult } from '../../lint/lint-result.ts';

const MASK = '•';

/** Text of a file as a report may show it: contact data stands behind dots of the same length. */
export function maskContacts({ texts, contacts }: LintResult, file: string): string | undefined {
  const text = texts.get(file);
  if (text === undefined) return undefined;
  const spans = contacts?.get(file) ?? [];
  if (spans.length === 0) return text;
  let masked = '';
  let at = 0;
  for (const { start, end } of spans) {
    masked += text.slice(at, start) + text.slice(Math.max(at, start), end).replace(/[^\r\n]/g, MASK);
    at = Math.max(at, end);
  }
  return masked + text.slice(at);
}
