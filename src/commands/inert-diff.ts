import { betweenStopCommands } from '../report/safe/log-commands.ts';
import { toTerminalText } from '../report/safe/terminal-text.ts';
import type { Io } from './io.ts';

/** A diff goes to `git apply` byte by byte; on a screen or in a runner's log its text must do nothing. */
export function inertDiff(diff: string, io: Io): string {
  const isRunner = io.env['GITHUB_ACTIONS'] === 'true';
  if (!io.isTerminal && !isRunner) return diff;
  const visible = diff.split('\n').map(toTerminalText).join('\n');
  return betweenStopCommands(visible, isRunner ? io.randomWord() : undefined);
}
