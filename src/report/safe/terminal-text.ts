import { disarmLogCommands } from './log-commands.ts';
import { showInvisible } from './visible-text.ts';

/** Text that came from a file, on one line, inert in a terminal and in the log of a CI run. */
export function toTerminalText(text: string): string {
  return disarmLogCommands(showInvisible(text));
}
