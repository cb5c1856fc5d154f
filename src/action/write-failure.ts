import { SmorgError } from '../diagnostics/smorg-error.ts';
import type { Language } from '../diagnostics/text.ts';
import { ACTION_WORDS } from '../messages/action/action-words.ts';
import { renderText } from '../messages/render.ts';
import { betweenStopCommands } from '../report/safe/log-commands.ts';
import { toMarkdownText } from '../report/safe/markdown-text.ts';
import { toTerminalText } from '../report/safe/terminal-text.ts';
import { writeWorkflowCommand } from '../report/safe/workflow-command.ts';
import type { Unjudged } from './judgement.ts';

/** Why nothing could be judged, for the log: an annotation, and of a bug where it happened. */
export function logFailure({ error, language }: Unjudged, stopToken: string): string {
  const lines = linesOf(error, language).map(toTerminalText);
  const annotation = writeWorkflowCommand('error', { title: 'smorg' }, lines.join('\n'));
  if (error instanceof SmorgError) return annotation;
  const stack = error.stack.split('\n').map((line) => `  ${toTerminalText(line)}\n`);
  return annotation + betweenStopCommands(stack.join(''), stopToken);
}

/** The same as Markdown, for the summary and the comment. */
export function markFailure({ error, language }: Unjudged): string {
  const [first = '', ...rest] = linesOf(error, language).map(toMarkdownText);
  return `## ❌ smorg\n\n**${first}**\n${rest.map((line) => `\n${line}\n`).join('')}`;
}

function linesOf(error: Unjudged['error'], language: Language): readonly string[] {
  if (!(error instanceof SmorgError)) return [ACTION_WORDS.broke[language]];
  return [error.text, error.help].map((text) => renderText(text[language], error.params, language));
}
