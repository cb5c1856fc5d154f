import type { Finding } from '../diagnostics/finding.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import { isMap, type Value } from '../source/value.ts';
import { explainWrongScalar } from './explain-value.ts';
import { descend, type Spot } from './grammar.ts';
import { explainMissingKey } from './missing-key.ts';
import { type Explained, type Slip, spotOf, type ValidatorError } from './slip.ts';
import { explainUnknownKey } from './unknown-key.ts';
import { explainWrongId } from './wrong-id.ts';
import { explainWrongReference } from './wrong-type.ts';

/** What a check says: findings, and the pointers whose values nobody can rely on. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** What is broken is unknown, not absent; so is a missing key, and the one that a misspelt key was meant to be. */
  readonly broken: ReadonlySet<string>;
}

/** Turns the errors of a validator into one finding a slip. Cost: errors times depth. */
export function explain(document: Explained, value: Value, errors: readonly ValidatorError[]): Checked {
  const findings: Finding[] = [];
  const broken = new Set<string>();
  for (const [pointer, group] of byPointer(errors)) {
    const spots = descend(document.grammar, value, pointer);
    const isInside = spots.some(isReadWhole);
    const first = { in: document, error: group[0]!, pointer, spots };
    const said = isInside ? [] : explainKeys(first, group, broken);
    findings.push(...said);
    const wrong = said.length > 0 ? undefined : explainWrongScalar(first, isInside ? group.filter(isAboutType) : group);
    if (wrong === undefined) continue;
    findings.push(wrong);
    broken.add(pointer);
  }
  return { findings, broken };
}

function byPointer(errors: readonly ValidatorError[]): ReadonlyMap<string, readonly ValidatorError[]> {
  const groups = new Map<string, ValidatorError[]>();
  for (const error of errors) {
    const group = groups.get(error.instancePath);
    if (group === undefined) groups.set(error.instancePath, [error]);
    else group.push(error);
  }
  return groups;
}

/** The model says what is wrong with the days and hours of a week, but not what is no text there. */
function isReadWhole({ grammar }: Spot): boolean {
  return grammar['x-smorg-value'] === 'hours-of-week';
}

function isAboutType({ keyword }: ValidatorError): boolean {
  return keyword === 'type';
}

/** What is wrong with the keys of a map: ids that are none, unknown ones, missing ones. */
function explainKeys(slip: Slip, errors: readonly ValidatorError[], broken: Set<string>): Finding[] {
  const below = (key: string): string => joinPointer(slip.pointer, key);
  const missing = new Set(named(errors, 'required', 'missingProperty'));
  const unknown = named(errors, 'additionalProperties', 'additionalProperty').map((key) =>
    explainUnknownKey(slip, key),
  );
  if (missing.has('tbd') && !unknown.some(({ meant }) => meant === 'tbd')) {
    broken.add(slip.pointer);
    return [explainWrongReference(slip)];
  }
  const ids = named(errors, 'propertyNames', 'propertyName');
  for (const { meant } of unknown) {
    if (meant === undefined) continue;
    missing.delete(meant);
    if (!isWritten(slip, meant)) broken.add(below(meant));
  }
  for (const key of [...ids, ...missing]) broken.add(below(key));
  return [
    ...unknown.map(({ finding }) => finding),
    ...ids.map((key) => explainWrongId(slip, key)),
    ...[...missing].map((key) => explainMissingKey(slip, key)),
  ];
}

function named(errors: readonly ValidatorError[], keyword: string, param: string): string[] {
  const keys = errors.filter((error) => error.keyword === keyword).map((error) => String(error.params[param]));
  return [...new Set(keys)];
}

function isWritten(slip: Slip, key: string): boolean {
  const { value } = spotOf(slip);
  return isMap(value) && value[key] !== undefined;
}
