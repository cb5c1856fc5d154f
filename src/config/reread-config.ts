import type { Rule } from '../rules/define-rule.ts';
import { configShape } from '../schema/generated/config-shape.ts';
import { readSource } from '../source/read-source.ts';
import type { Config, ConfigReading } from './config.ts';
import { readConfig } from './read-config.ts';
import { withCommandLine } from './with-command-line.ts';

/** The configuration read again from changed bytes, under what the command line said before. */
export function rereadConfig(before: Config, bytes: Uint8Array, rules: readonly Rule[]): ConfigReading {
  const reading = readConfig(readSource(before.path, bytes, configShape), rules);
  const { failOn, language, fromCommandLine } = before;
  const config = withCommandLine(reading.config, {
    rules: fromCommandLine,
    failOn: failOn.origin.kind === 'command-line' ? failOn.value : undefined,
    language: language.origin.kind === 'command-line' ? language.value : undefined,
  });
  return { ...reading, config };
}
