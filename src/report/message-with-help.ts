import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { showInvisible, showInvisibleInLines } from './safe/visible-text.ts';

/** What is wrong on one line, and what to do on the next ones; nothing in it hides or breaks a line. */
export function messageWithHelp({ message, help }: Pick<Diagnostic, 'message' | 'help'>): string {
  return [showInvisible(message), showInvisibleInLines(help)].filter((text) => text !== '').join('\n');
}
