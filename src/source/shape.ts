/**
 * What the reader must know of the schema: which scalars are text and keep what was written (`1907`, `+90532…`,
 * `3e912158`), whatever YAML would make of them. Generated from the schemas; the layers above hang more facts on it.
 */
export interface Shape {
  /** A scalar here is text. */
  readonly text?: true;
  /** Shapes of the known keys of a map. */
  readonly fields?: { readonly [key: string]: Shape };
  /** Shape of the items of a list. */
  readonly items?: Shape;
  /** Shape of the values of a map with free keys. */
  readonly values?: Shape;
}
