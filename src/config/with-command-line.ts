import type { Language } from '../diagnostics/text.ts';
import type { Config, FailOn, RuleSeverity } from './config.ts';

/** What the command line says over the configuration. */
export interface CommandLineSettings {
  /** `--rule id=severity`, by id; the ids are known rules. */
  readonly rules?: ReadonlyMap<string, RuleSeverity>;
  readonly failOn?: FailOn | undefined;
  readonly language?: Language | undefined;
}

/** The configuration with what the command line says laid over it. */
export function withCommandLine(config: Config, { rules, failOn, language }: CommandLineSettings): Config {
  return {
    ...config,
    ...(rules && { fromCommandLine: rules }),
    ...(failOn && { failOn: { value: failOn, origin: { kind: 'command-line', option: '--fail-on' } } }),
    ...(language && { language: { value: language, origin: { kind: 'command-line', option: '--lang' } } }),
  };
}
