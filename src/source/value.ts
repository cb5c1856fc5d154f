/** A map as the reader gives it: without a prototype, so that `__proto__` and `constructor` are ordinary keys. */
export interface MapValue {
  readonly [key: string]: Value;
}

/** A value as the reader gives it. Aliases are expanded within limits, merge keys are merged. */
export type Value = string | number | boolean | null | readonly Value[] | MapValue;

/** Whether the value is a map. */
export function isMap(value: Value | undefined): value is MapValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the value is a list. */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}
