/** How much room a text has; both limits hold. */
export interface Budget {
  /** In UTF-8. */
  readonly maxBytes: number;
  /** UTF-16 code units, which is what GitHub counts. */
  readonly maxCharacters: number;
}

const encoder = new TextEncoder();

/** How many of the pieces fit, from the first on, when `reserved` must fit after them. */
export function countFitting(pieces: readonly string[], reserved: string, budget: Budget): number {
  let bytes = encoder.encode(reserved).length;
  let characters = reserved.length;
  for (const [i, piece] of pieces.entries()) {
    bytes += encoder.encode(piece).length;
    characters += piece.length;
    if (bytes > budget.maxBytes || characters > budget.maxCharacters) return i;
  }
  return pieces.length;
}
