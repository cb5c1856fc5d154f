import type { Command, CommanderError } from 'commander';
import type { SmorgError } from '../diagnostics/smorg-error.ts';
import { operatorError } from '../messages/operator-errors.ts';

const QUOTED = /'([^']*)'/;

/**
 * Turns what the library says about a bad command line into an operator's mistake of ours. The library gives codes, and
 * the words of the user only inside its English sentence, between single quotes.
 */
export function explainUsage(error: CommanderError, program: Command): SmorgError {
  const quoted = QUOTED.exec(error.message)?.[1] ?? '';
  const command = commandOf(program);
  switch (error.code) {
    case 'commander.unknownOption':
      return operatorError('unknown-option', { option: quoted, command, hint: hintOf(error.message) });
    case 'commander.optionMissingArgument':
      return operatorError('option-without-value', { option: longFlag(quoted), example: quoted });
    case 'commander.missingArgument':
      return operatorError('missing-argument', { command, argument: quoted });
    case 'commander.excessArguments':
      return operatorError('too-many-arguments', { command });
    case 'commander.unknownCommand':
      return operatorError('unknown-command', { command: quoted, hint: hintOf(error.message) });
    case 'commander.help':
      return operatorError('incomplete-command', { command });
    default:
      return operatorError('bad-option-value', badValue(error.message));
  }
}

/** The nearest spelling, which the library adds as `(Did you mean --x?)`; in both languages it stands alone. */
function hintOf(message: string): string {
  const nearest = /\(Did you mean (?:one of )?([^?)]*)\?\)/.exec(message)?.[1];
  return nearest === undefined ? '' : `→ ${nearest}. `;
}

function badValue(message: string): { option: string; value: string; choices: string } {
  const [, option = '', value = ''] = /option '([^']*)' argument '([^']*)'/.exec(message) ?? [];
  const choices = /(?:Allowed choices are|Write) (.*?)\.?$/.exec(message)?.[1] ?? '';
  return { option: longFlag(option), value, choices };
}

/** `--format` of `-f, --format <name[=file]>`. */
function longFlag(flags: string): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags;
}

function commandOf(program: Command): string {
  return program.args[0] !== undefined && program.commands.some((command) => command.name() === program.args[0])
    ? program.args[0]
    : 'lint';
}
