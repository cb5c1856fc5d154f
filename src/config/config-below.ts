import type { Config, ConfigReading, Setting } from './config.ts';
import { type PathPattern, patternBelow } from './path-pattern.ts';

/** A configuration as it holds in a folder below its own: the same rules, patterns seen from there. */
export function configBelow(reading: ConfigReading, folder: string): ConfigReading {
  const below = (patterns: readonly Setting<PathPattern>[]) =>
    patterns.map(({ value, origin }) => ({ value: patternBelow(value, folder), origin }));
  const { include, exclude, overrides, ...rest } = reading.config;
  const config: Config = {
    ...rest,
    include: below(include),
    exclude: below(exclude),
    overrides: overrides.map((override) => ({ ...override, files: below(override.files) })),
  };
  return { ...reading, config };
}
