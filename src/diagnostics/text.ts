/** A text in every language smorg speaks. A message without its Turkish is unfinished. */
export interface Text {
  readonly en: string;
  readonly tr: string;
}

/** A language smorg speaks: the keys of {@link Text}. */
export type Language = keyof Text;
