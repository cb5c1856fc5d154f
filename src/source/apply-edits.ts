/** A replacement of one stretch of a text. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The changed text, and the changes that were left out because they touch one that was made. */
export interface AppliedEdits<Change extends TextChange> {
  readonly text: string;
  readonly applied: readonly Change[];
  readonly left: readonly Change[];
}

/**
 * Makes the changes from the first to the last. Of two that overlap, or that begin at the same offset, the earlier
 * listed is made and the other left for the next round, when its place has been looked up anew.
 */
export function applyEdits<Change extends TextChange>(text: string, changes: readonly Change[]): AppliedEdits<Change> {
  const sorted = changes.map((change, order) => ({ change, order }));
  sorted.sort((a, b) => a.change.start - b.change.start || a.order - b.order);
  const applied: Change[] = [];
  const left: Change[] = [];
  let result = '';
  let at = 0;
  let lastStart = -1;
  for (const { change } of sorted) {
    if (change.start < at || change.start === lastStart || change.end < change.start || change.end > text.length) {
      left.push(change);
      continue;
    }
    result += text.slice(at, change.start) + change.text;
    at = change.end;
    lastStart = change.start;
    applied.push(change);
  }
  return { text: result + text.slice(at), applied, left };
}
