import type { SmorgError } from '../diagnostics/smorg-error.ts';
import type { Language } from '../diagnostics/text.ts';
import { renderText } from '../messages/render.ts';
import { toTerminalText } from '../report/safe/terminal-text.ts';
import type { Io } from './io.ts';

/** Prints what the operator did wrong and how to mend it, without a stack. */
export function printOperatorError(error: SmorgError, language: Language, io: Io): void {
  const message = renderText(error.text[language], error.params, language);
  const help = renderText(error.help[language], error.params, language);
  io.writeError(`smorg: ${toTerminalText(message)}\n  ${toTerminalText(help)}\n`);
}
