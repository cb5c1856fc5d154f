import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/text.ts';
import { CHANGE_WORDS } from '../messages/report/finding-words.ts';

/** What became of a finding, in a word behind a space and in brackets; nothing of what was there before just so. */
export function changeLabel({ change }: Diagnostic, language: Language): string {
  return change === undefined || change === 'unchanged' ? '' : ` (${CHANGE_WORDS[change][language]})`;
}
