import type { Finding } from '../../diagnostics/finding.ts';
import type { Config, Setting } from '../config.ts';
import { matchesPath, type PathPattern } from '../path-pattern.ts';
import { isSelected } from '../select-files.ts';
import { type ConfigChange, placeOfMissing, weakening } from './weakening.ts';

/** As many files as a message names. */
const MOST_NAMED = 3;

/**
 * Files of the organisation that the configuration takes out of the check although they are still there: one finding for
 * each pattern of `exclude` that does so, and one for `include`.
 */
export function weakenedSelection(change: ConfigChange): Finding[] {
  const { before, after, paths, isOurs } = change;
  const isLost = (path: string) => isSelected(before.config, path) && !isSelected(after.config, path);
  const lost = paths.filter((path) => isLost(path) && isOurs(path));
  const byPattern = new Map<Setting<PathPattern> | undefined, string[]>();
  for (const path of lost) {
    const pattern = after.config.exclude.find(({ value }) => matchesPath(value, path));
    byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), path]);
  }
  return [...byPattern].map(([pattern, files]) =>
    pattern === undefined ? notIncluded(files, change) : excluded(pattern, files),
  );
}

function excluded({ value, origin }: Setting<PathPattern>, files: readonly string[]): Finding {
  const at = origin.kind === 'file' ? origin.at : ({ kind: 'command-line' } as const);
  return weakening('excluded', at, { pattern: value.text, ...named(files) }, `exclude ${value.text}`);
}

function notIncluded(files: readonly string[], { before, after }: ConfigChange): Finding {
  const kept = new Set(textsOf(after.config));
  const gone = textsOf(before.config).filter((text) => !kept.has(text));
  return weakening('not-included', placeOfMissing(after, ['include']), named(files), `include ${JSON.stringify(gone)}`);
}

function textsOf({ include }: Config): string[] {
  return include.map(({ value }) => value.text).sort();
}

function named(files: readonly string[]) {
  const [first = '', ...others] = files.length > MOST_NAMED ? files.slice(0, MOST_NAMED) : files;
  return { count: files.length, files: [first, ...others] };
}
