import { type Command, Help } from 'commander';
import type { Language } from '../diagnostics/text.ts';
import { ARGUMENTS, COMMANDS, HELP_WORDS, OPTIONS } from '../messages/cli/options.ts';

/** Makes the help of a command and all its subcommands speak the language; descriptions come from the catalogue. */
export function localiseHelp(command: Command, language: Language, path: readonly string[] = []): void {
  command.configureHelp({
    styleTitle: (title) => (title in HELP_WORDS ? HELP_WORDS[title as keyof typeof HELP_WORDS][language] : title),
    commandUsage: (shown) => localiseUsage(Help.prototype.commandUsage.call(new Help(), shown), language),
    subcommandTerm: (shown) => localiseUsage(Help.prototype.subcommandTerm.call(new Help(), shown), language),
    optionDescription: (option) => {
      const choices = option.argChoices ? ` (${HELP_WORDS.choices[language]}: ${option.argChoices.join(', ')})` : '';
      return option.description + choices;
    },
  });
  const name = path.join(' ') || 'smorg';
  command.description(lookUp(COMMANDS, name)[language]);
  command.helpOption('-h, --help', OPTIONS['--help'][language]);
  for (const option of command.options) option.description = lookUp(OPTIONS, option.long ?? '')[language];
  for (const argument of command.registeredArguments)
    argument.description = lookUp(ARGUMENTS, argument.name())[language];
  for (const inner of command.commands) localiseHelp(inner, language, [...path, inner.name()]);
}

function localiseUsage(usage: string, language: Language): string {
  return usage.replace('[options]', HELP_WORDS.options[language]).replace('[command]', HELP_WORDS.command[language]);
}

function lookUp<T>(catalogue: Readonly<Record<string, T>>, key: string): T {
  const text = catalogue[key];
  if (text === undefined) throw new Error(`the command line's catalogue lacks "${key}"`);
  return text;
}
