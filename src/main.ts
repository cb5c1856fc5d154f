import { type Command, CommanderError } from 'commander';
import { buildProgram } from './command-line/program.ts';
import { explainUsage } from './command-line/usage-error.ts';
import { hostLanguage } from './commands/global-options.ts';
import type { Io } from './commands/io.ts';
import { printOperatorError } from './commands/print-operator-error.ts';
import { SmorgError } from './diagnostics/smorg-error.ts';
import type { Language } from './diagnostics/text.ts';

/** Exit code of a bug, or of a rule that threw. */
const INTERNAL_ERROR = 4;

/**
 * Runs one command line.
 *
 * @param args what stands behind `smorg`
 * @returns the exit code of the contract: 0 fine, 1 findings, 2 usage, 3 nothing to check, 4 a bug
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const language = languageOf(args, io);
  let exitCode = 0;
  const program = buildProgram(language, io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args.map(nameSafeFix), { from: 'user' });
    return exitCode;
  } catch (error) {
    return failWith(error, program, language, io);
  }
}

function failWith(error: unknown, program: Command, language: Language, io: Io): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const mistake = error instanceof CommanderError ? explainUsage(error, program) : error;
  if (mistake instanceof SmorgError) {
    printOperatorError(mistake, language, io);
    return mistake.exitCode;
  }
  io.writeError(`smorg: ${mistake instanceof Error ? (mistake.stack ?? mistake.message) : String(mistake)}\n`);
  return INTERNAL_ERROR;
}

// A bare `--fix` would take the next argument, a path, for its value.
function nameSafeFix(arg: string): string {
  return arg === '--fix' ? '--fix=safe' : arg;
}

/** The language for help and mistakes, needed before the command line is understood. */
function languageOf(args: readonly string[], io: Io): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  return given === 'en' || given === 'tr' ? given : hostLanguage(io.env);
}
