import type { Finding, Params } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import { joinPointer } from '../../diagnostics/pointer.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { isMap, type Value } from '../../source/value.ts';
import type { ConfigReading } from '../config.ts';

/** Two states of a configuration, and what it is for. */
export interface ConfigChange {
  /** Both without what a command line says over them. */
  readonly before: ConfigReading;
  readonly after: ConfigReading;
  readonly rules: readonly Rule[];
  /** Paths of the later state's files, relative to the workspace. */
  readonly paths: readonly string[];
  /** Whether such a file holds something of the organisation. */
  readonly isOurs: (path: string) => boolean;
}

/**
 * The finding that the check asks for less than before.
 *
 * @param subject tells it from others of the same kind
 */
export function weakening(message: string, at: Place, params: Params, subject: string): Finding {
  return { rule: 'repo/weakened-check', message, at, params, subject };
}

/** Where a setting is missed that the file no longer has: at the innermost key above it, else at the file's first line. */
export function placeOfMissing({ source, config }: ConfigReading, steps: readonly string[]): Place {
  let value: Value | undefined = source?.documents[0];
  let pointer = '';
  for (const step of steps) {
    if (!isMap(value) || !Object.hasOwn(value, step)) break;
    value = value[step];
    pointer = joinPointer(pointer, step);
  }
  if (pointer === '') return { kind: 'file', file: config.path };
  return { kind: 'node', file: config.path, document: 0, pointer, part: 'key' };
}
