import type { Config, RuleSetting } from '../config.ts';
import { appliesTo } from '../rule-settings.ts';

/** What one part of a configuration says of a rule. */
export interface Said {
  /** Which part: the same in two configurations when it speaks of the same files. */
  readonly slot: string;
  /** Patterns of the files that are meant; `undefined` for all. */
  readonly files: readonly string[] | undefined;
  readonly setting: RuleSetting;
}

/** All that a configuration says of a rule in overrides that fit; what comes last holds. */
export function sayings(
  config: Config,
  id: string,
  fits: (override: Config['overrides'][number]) => boolean,
): readonly Said[] {
  const own = config.rules.get(id);
  const said: Said[] = own === undefined ? [] : [{ slot: 'rules', files: undefined, setting: own }];
  for (const override of config.overrides) {
    const setting = override.rules.get(id);
    if (setting === undefined || !fits(override)) continue;
    const files = override.files.map(({ value }) => value.text).sort();
    said.push({ slot: JSON.stringify(files), files, setting });
  }
  return said;
}

/** What a configuration says of a rule in a file, from the weakest word to the one that holds. */
export function sayingsFor(config: Config, id: string, path: string | undefined): readonly Said[] {
  return sayings(config, id, (override) => path !== undefined && appliesTo(override, path));
}

/** What decides the severity of a rule in a file; `undefined` when the preset does. */
export function lastOf(config: Config, id: string, path: string | undefined): Said | undefined {
  return sayingsFor(config, id, path).at(-1);
}
