import { Command, InvalidArgumentError, Option } from 'commander';
import type { ListOptions } from '../commands/facts.ts';
import type { GlobalOptions } from '../commands/global-options.ts';
import type { Io } from '../commands/io.ts';
import type { Language } from '../diagnostics/text.ts';
import { VERSION } from '../diagnostics/version.ts';
import { localiseHelp } from './localise-help.ts';

/** Tells the exit code of the command that ran. */
type Finish = (exitCode: number) => void;

/**
 * The command line: commands, arguments and options, with help in the language. The modules of a command are loaded when
 * it runs, so that a lint pays for nothing else.
 */
export function buildProgram(language: Language, io: Io, finish: Finish): Command {
  const program = new Command('smorg').enablePositionalOptions(false).helpCommand(false);
  addGlobalOptions(program);
  addLint(program, io, finish);
  addPlan(program, io, finish);
  addDiff(program, io, finish);
  addReview(program, io, finish);
  addGaps(program, io, finish);
  addCodeowners(program, io, finish);
  addManuals(program, io, finish);
  addConfig(program, io, finish);
  addBaseline(program, io, finish);
  localiseHelp(program, language);
  adopt(program, io);
  return program;
}

function addGlobalOptions(program: Command): void {
  program
    .version(VERSION, '-V, --version')
    .addOption(new Option('--lang <language>').choices(['en', 'tr']))
    .option('--config <file>')
    .option('--now <time>')
    .option('--cwd <folder>')
    .option('--color')
    .option('--no-color')
    .option('-q, --quiet')
    .option('-v, --verbose');
}

function addLint(program: Command, io: Io, finish: Finish): void {
  program
    .command('lint', { isDefault: true })
    .argument('[path...]')
    .option('-f, --format <name[=file]>', '', collect)
    .addOption(new Option('--fail-on <severity>').choices(['error', 'warning', 'info', 'never']))
    .option('--max-warnings <number>', '', parseCount)
    .option('--since <ref>')
    .option('--fail-on-new')
    .option('--allow-large-removal')
    .option('--rule <id=severity>', '', collect)
    .addOption(new Option('--fix [which]').choices(['safe', 'all']))
    .option('--diff')
    .option('--baseline <file>')
    .option('--no-baseline')
    .option('--no-cache')
    .option('--stdin-filename <path>')
    .option('--watch')
    .option('--statistics')
    .option('--timing')
    .option('--show-contacts')
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { lintCommand } = await import('../commands/lint.ts');
      finish(await lintCommand(paths, command.optsWithGlobals(), io));
    });
}

function addPlan(program: Command, io: Io, finish: Finish): void {
  program
    .command('plan')
    .argument('[path...]')
    .option('-f, --format <name[=file]>', '', collect)
    .option('--from <date>')
    .option('--weeks <number>', '', parseWeeks)
    .option('--person <id>')
    .option('--team <id>')
    .option('--account <id>')
    .option('--week <week>')
    .option('--crisis <playbook>')
    .option('--explain <stage>')
    .option('--since <ref>')
    .option('--fail-on-new')
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { planCommand } = await import('../commands/plan.ts');
      finish(await planCommand(paths, command.optsWithGlobals(), io));
    });
  program
    .command('drill')
    .argument('<playbook>')
    .argument('[path...]')
    .requiredOption('--at <time>')
    .option('--severity <id>')
    .addOption(new Option('-f, --format <name>').choices(['pretty', 'json']))
    .action(async (playbook: string, paths: string[], _options: unknown, command: Command) => {
      const { drillCommand } = await import('../commands/drill.ts');
      finish(await drillCommand(playbook, paths, command.optsWithGlobals(), io));
    });
}

function addDiff(program: Command, io: Io, finish: Finish): void {
  program
    .command('diff')
    .argument('<ref>')
    .argument('[path...]')
    .option('-f, --format <name[=file]>', '', collect)
    .option('--merge-base')
    .option('--exit-code')
    .option('--show-contacts')
    .action(async (ref: string, paths: string[], _options: unknown, command: Command) => {
      const { diffCommand } = await import('../commands/diff.ts');
      finish(await diffCommand(ref, paths, command.optsWithGlobals(), io));
    });
}

function addReview(program: Command, io: Io, finish: Finish): void {
  program
    .command('review')
    .argument('[ref]')
    .argument('[path...]')
    .option('-f, --format <name[=file]>', '', collect)
    .addOption(new Option('--fail-on <severity>').choices(['error', 'warning', 'info', 'never']))
    .option('--max-warnings <number>', '', parseCount)
    .option('--no-fail-on-new')
    .option('--allow-large-removal')
    .option('--show-contacts')
    .action(async (ref: string | undefined, paths: string[], _options: unknown, command: Command) => {
      const { reviewCommand } = await import('../commands/review.ts');
      finish(await reviewCommand(ref, paths, command.optsWithGlobals(), io));
    });
}

function addGaps(program: Command, io: Io, finish: Finish): void {
  const severities = ['error', 'warning', 'info'];
  const priorities = ['critical', 'high', 'medium', 'low'];
  program
    .command('gaps')
    .argument('[path...]')
    .option('-f, --format <name[=file]>', '', collect)
    .option('--section <number|name>')
    .addOption(new Option('--priority <priority>').choices(priorities))
    .option('--fail-under <score>', '', parseScore)
    .addOption(new Option('--fail-on <severity>').choices([...severities, ...priorities, 'never']))
    .option('--explain-score')
    .option('--since <ref>')
    .option('--fail-on-new')
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { gapsCommand } = await import('../commands/gaps.ts');
      finish(await gapsCommand(paths, command.optsWithGlobals(), io));
    });
}

function addCodeowners(program: Command, io: Io, finish: Finish): void {
  program
    .command('codeowners')
    .argument('[path...]')
    .option('--write')
    .option('--check')
    .option('--output <file>')
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { codeownersCommand } = await import('../commands/codeowners.ts');
      finish(await codeownersCommand(paths, command.optsWithGlobals(), io));
    });
}

function addManuals(program: Command, io: Io, finish: Finish): void {
  program
    .command('explain')
    .argument('<rule>')
    .action(async (rule: string, _options: unknown, command: Command) => {
      const { explainCommand } = await import('../commands/explain.ts');
      finish(explainCommand(rule, command.optsWithGlobals<GlobalOptions>(), io));
    });
  program
    .command('rules')
    .option('--facts [group]')
    .addOption(new Option('-f, --format <name>').choices(['pretty', 'json']))
    .option('--json')
    .action(async ({ facts }: { facts?: string | true }, command: Command) => {
      const options = command.optsWithGlobals<ListOptions>();
      if (facts) finish((await import('../commands/facts.ts')).factsCommand(facts, options, io));
      else finish((await import('../commands/rules.ts')).rulesCommand(options, io));
    });
  program
    .command('schema')
    .argument('[section]')
    .action(async (section: string | undefined, _options: unknown, command: Command) => {
      const { schemaCommand } = await import('../commands/schema-command.ts');
      finish(await schemaCommand(section, command.optsWithGlobals<GlobalOptions>(), io));
    });
}

function addConfig(program: Command, io: Io, finish: Finish): void {
  program
    .command('config')
    .command('print')
    .argument('[path...]')
    .option('--json')
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const { configPrintCommand } = await import('../commands/config-print.ts');
      finish(await configPrintCommand(paths, command.optsWithGlobals<GlobalOptions & { json?: boolean }>(), io));
    });
}

function addBaseline(program: Command, io: Io, finish: Finish): void {
  const baseline = program.command('baseline');
  for (const action of ['write', 'prune', 'check'] as const) {
    baseline
      .command(action)
      .argument('[path...]')
      .option('--output <file>')
      .action(async (paths: string[], _options: unknown, command: Command) => {
        const { baselineCommand } = await import('../commands/baseline.ts');
        finish(
          await baselineCommand(action, paths, command.optsWithGlobals<GlobalOptions & { output?: string }>(), io),
        );
      });
  }
}

/** Lets every command throw instead of leaving the process, and write to the given streams. */
function adopt(command: Command, io: Io): void {
  command
    .exitOverride()
    .showSuggestionAfterError(true)
    .allowExcessArguments(false)
    .configureOutput({
      writeOut: io.writeOut,
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => io.columns ?? 100,
    });
  for (const inner of command.commands) adopt(inner, io);
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function parseWeeks(value: string): number {
  if (!/^(?:[1-9]\d?|1\d\d|2[0-5]\d|260)$/.test(value)) throw new InvalidArgumentError('Write 1 to 260.');
  return Number(value);
}

function parseScore(value: string): number {
  if (!/^(?:\d{1,2}|100)$/.test(value)) throw new InvalidArgumentError('Write 0 to 100.');
  return Number(value);
}

function parseCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Write 0, 1, 2….');
  return Number(value);
}
