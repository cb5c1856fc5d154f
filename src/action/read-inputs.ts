import type { Language } from '../diagnostics/text.ts';
import { operatorError } from '../messages/operator-errors.ts';

/** What the action is to do. */
export type ActionCommand = (typeof COMMANDS)[number];
/** From what on the step fails: the priorities are for gaps alone. */
export type ActionFailOn = (typeof FAIL_ON)[number] | (typeof GAP_FAIL_ON)[number];

/** The inputs of the action, as given; what was left empty is `undefined`, or what stands for it. */
export interface Inputs {
  readonly command: ActionCommand;
  /** Relative to the workspace; none for the workspace itself. */
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly failOn: ActionFailOn | undefined;
  readonly failOnNew: boolean;
  readonly allowLargeRemoval: boolean;
  readonly annotations: (typeof ANNOTATIONS)[number];
  readonly summary: boolean;
  readonly comment: (typeof COMMENT)[number];
  readonly sarifFile: string | undefined;
  readonly jsonFile: string | undefined;
  readonly reportFile: string | undefined;
  readonly language: Language | undefined;
  readonly now: string | undefined;
  readonly token: string | undefined;
}

const COMMANDS = ['all', 'lint', 'plan', 'gaps'] as const;
const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
const GAP_FAIL_ON = ['critical', 'high', 'medium', 'low'] as const;
const ANNOTATIONS = ['all', 'new', 'off'] as const;
const COMMENT = ['off', 'on-failure', 'always'] as const;
const LANGUAGES = ['en', 'tr'] as const;

/** What the runner hands over. */
export type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads the inputs as the runner hands them over, `INPUT_FAIL-ON`.
 *
 * @throws SmorgError `bad-option-value`, `input-not-for-command`
 */
export function readInputs(env: Env): Inputs {
  const command = oneOf(env, 'command', COMMANDS) ?? 'all';
  return {
    command,
    paths: (given(env, 'path') ?? '').split('\n').flatMap((line) => line.trim() || []),
    config: given(env, 'config'),
    failOn: oneOf(env, 'fail-on', command === 'gaps' ? [...FAIL_ON, ...GAP_FAIL_ON] : FAIL_ON),
    failOnNew: isOn(env, 'fail-on-new') ?? false,
    allowLargeRemoval: isOn(env, 'allow-large-removal') ?? false,
    annotations: oneOf(env, 'annotations', ANNOTATIONS, { true: 'all', false: 'off' }) ?? 'all',
    summary: isOn(env, 'summary') ?? true,
    comment: oneOf(env, 'comment', COMMENT, { true: 'always', false: 'off' }) ?? 'off',
    sarifFile: forFindings(env, 'sarif-file', command),
    jsonFile: given(env, 'json-file'),
    reportFile: forFindings(env, 'report-file', command),
    language: oneOf(env, 'language', LANGUAGES),
    now: given(env, 'now'),
    token: given(env, 'github-token'),
  };
}

/** The language asked for, whatever else is wrong with the inputs. */
export function askedLanguage(env: Env): Language {
  return LANGUAGES.find((language) => language === given(env, 'language')) ?? 'en';
}

/** What was written for an input. The runner keeps hyphens, and hands over an empty text for what was left out. */
function given(env: Env, name: string): string | undefined {
  return env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim() || undefined;
}

/** An input that only a run with findings can serve. */
function forFindings(env: Env, name: string, command: ActionCommand): string | undefined {
  const value = given(env, name);
  if (value !== undefined && (command === 'plan' || command === 'gaps'))
    throw operatorError('input-not-for-command', { input: name, command, choices: ['lint', 'all'] });
  return value;
}

function oneOf<Choice extends string>(
  env: Env,
  name: string,
  choices: readonly Choice[],
  alsoWritten: Readonly<Record<string, Choice>> = {},
): Choice | undefined {
  const value = given(env, name);
  if (value === undefined) return undefined;
  const lower = value.toLowerCase();
  const choice =
    choices.find((one) => one === lower) ?? (Object.hasOwn(alsoWritten, lower) ? alsoWritten[lower] : undefined);
  if (choice === undefined) throw operatorError('bad-option-value', { option: name, value, choices });
  return choice;
}

function isOn(env: Env, name: string): boolean | undefined {
  const value = oneOf(env, name, ['true', 'false']);
  return value === undefined ? undefined : value === 'true';
}
