/** What the check of values reads of a field's shape: which texts are values of a type, and where they stand. */
export interface ValueShape {
  /** Name of the value type (`x-smorg-value`). */
  readonly value?: string;
  /** `tbd` may stand here. */
  readonly vacancy?: true;
  readonly fields?: { readonly [key: string]: ValueShape };
  /** Shape of the items of a list, or of the one value that may stand for it. */
  readonly items?: ValueShape;
  /** Shape of the values of a map with free keys. */
  readonly values?: ValueShape;
}
