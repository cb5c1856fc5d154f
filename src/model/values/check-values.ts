import type { Finding } from '../../diagnostics/finding.ts';
import type { NodePlace } from '../../diagnostics/place.ts';
import { joinPointer } from '../../diagnostics/pointer.ts';
import { isList, isMap, type MapValue, type Value } from '../../source/value.ts';
import { type NestedFailure, parseHoursOfWeek } from '../../time/parse-hours-of-week.ts';
import type { Failure } from '../../time/parsed.ts';
import { checkRecurrence } from './check-recurrence.ts';
import { convertOffset } from './convert-offset.ts';
import { isTextValueType, parseText } from './parse-value.ts';
import { suggestZone } from './suggest-zone.ts';
import { valueFinding } from './value-findings.ts';
import type { ValueShape } from './value-shape.ts';
import type { TextValueType, ValueType } from './value-type.ts';

/** What the check of a document's values found. */
export interface CheckedValues {
  readonly findings: readonly Finding[];
  /** Pointers of the values that cannot be used. */
  readonly broken: ReadonlySet<string>;
}

interface Walk {
  readonly file: string;
  readonly document: number;
  readonly zone: string | undefined;
  /** Steps to where the walk is. Pointers are written only for what is wrong. */
  readonly path: (string | number)[];
  readonly findings: Finding[];
  readonly broken: Set<string>;
}

/**
 * Checks every text of a document that the shape says is a date, a duration, an address and so on.
 * @param zone the organisation's zone when it is known, to which a written offset is converted in a fix
 */
export function checkValues(
  file: string,
  document: number,
  value: Value,
  shape: ValueShape,
  zone?: string,
): CheckedValues {
  const walk: Walk = { file, document, zone, path: [], findings: [], broken: new Set() };
  visit(value, shape, walk);
  return { findings: walk.findings, broken: walk.broken };
}

function visit(value: Value, shape: ValueShape, walk: Walk): void {
  if (value === null || typeof value === 'boolean') return;
  if (isList(value)) visitList(value, shape, walk);
  else if (isMap(value)) visitMap(value, shape, walk);
  else if (shape.items !== undefined && shape.value === undefined) visit(value, shape.items, walk);
  else if (shape.value === 'hours-of-week') checkHours(value, walk);
  else if (shape.value !== undefined) checkText(String(value), shape, walk);
}

function visitList(list: readonly Value[], shape: ValueShape, walk: Walk): void {
  if (shape.items === undefined) return;
  // `on: [mon, thu]`: the items are of the type that a single value would be.
  const isSame = shape.items.value === undefined && isTextValueType(shape.value ?? '');
  const items = isSame ? shape : shape.items;
  for (let index = 0; index < list.length; index += 1) {
    walk.path.push(index);
    visit(list[index] ?? null, items, walk);
    walk.path.pop();
  }
}

function visitMap(map: MapValue, shape: ValueShape, walk: Walk): void {
  if (shape.value === 'hours-of-week') {
    checkHours(map, walk);
    return;
  }
  const isLocalized = shape.value === 'localized-text';
  const { fields, values } = shape;
  for (const key in map) {
    walk.path.push(key);
    // Fields of one's own begin with x-, but so may ids: an account on X is often `x-main`.
    if (isLocalized && !key.startsWith('x-')) checkLanguageKey(key, map, walk);
    const inner = fields !== undefined && Object.hasOwn(fields, key) ? fields[key] : values;
    if (inner !== undefined) visit(map[key] ?? null, inner, walk);
    walk.path.pop();
  }
  const clash = checkRecurrence(map, fields);
  if (clash !== undefined)
    report('recurrence-every', clash.text, clash.failure, [...walk.path, clash.field], 'value', walk);
}

function checkText(text: string, shape: ValueShape, walk: Walk): void {
  const type = shape.value ?? '';
  if (shape.vacancy === true && text === 'tbd') return;
  if (!isTextValueType(type)) return;
  const answer = parseText(type, text);
  if (answer.ok) return;
  report(type, text, fitting(type, text, answer, walk), walk.path, 'value', walk);
}

/** The failure with a fix that fits where the value stands. */
function fitting(type: TextValueType, text: string, wrong: Failure, walk: Walk): Failure {
  // A list inside a list would be no better.
  if (wrong.fixIs === 'yaml' && typeof walk.path.at(-1) === 'number') return withoutFix(wrong);
  if (type === 'wall-time' && wrong.problem === 'offset') return convertOffset(text, wrong, walk.zone);
  if (type === 'zone' && wrong.problem === 'unreadable') return suggestZone(text, wrong);
  return wrong;
}

function checkHours(value: Value, walk: Walk): void {
  for (const wrong of parseHoursOfWeek(value).failures) {
    report('hours-of-week', wrong.text, hoursFix(wrong, value), [...walk.path, ...wrong.path], wrong.part, walk);
    walk.broken.add(pointerOf(walk.path));
  }
}

/** A day may not be renamed to one that stands there already, nor a list be put into a list. */
function hoursFix(wrong: NestedFailure, value: Value): Failure {
  const isTaken = wrong.part === 'key' && isMap(value) && wrong.fix !== undefined && wrong.fix in value;
  const isNested = wrong.fixIs === 'yaml' && wrong.path.length > 1;
  return isTaken || isNested ? withoutFix(wrong) : wrong;
}

function checkLanguageKey(key: string, map: MapValue, walk: Walk): void {
  const answer = parseText('language', key);
  if (answer.ok) return;
  const isTaken = answer.fix !== undefined && answer.fix in map;
  report('language', key, isTaken ? withoutFix(answer) : answer, walk.path, 'key', walk);
}

/** Keeps what the message says and drops the edit. */
function withoutFix(wrong: Failure): Failure {
  const { fix, fixIs: _fixIs, ...rest } = wrong;
  return { ...rest, params: { ...wrong.params, ...(fix === undefined ? {} : { fix }) } };
}

function report(
  type: ValueType,
  text: string,
  wrong: Failure,
  path: readonly (string | number)[],
  part: 'key' | 'value',
  walk: Walk,
): void {
  const pointer = pointerOf(path);
  const at: NodePlace = { kind: 'node', file: walk.file, document: walk.document, pointer, part };
  walk.findings.push(valueFinding(type, text, wrong, at));
  walk.broken.add(pointer);
}

function pointerOf(path: readonly (string | number)[]): string {
  return path.reduce<string>(joinPointer, '');
}
