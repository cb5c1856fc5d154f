import type { Text } from '../diagnostics/text.ts';

/**
 * How sure a fact is. `official`: an official or named page was read; `code`: read in source code; `disputed`: third
 * parties only, or they disagree; `general`: common knowledge, unverified. Only the first two may make an error.
 */
export type Confidence = 'official' | 'code' | 'disputed' | 'general';

/** A fact beside the founding article that demands a rule or bounds it. */
export interface Fact {
  /** For example `C11`. */
  readonly id: string;
  readonly statement: Text;
  readonly source: string;
  readonly confidence: Confidence;
  /** Date on which the source was read. */
  readonly checkedOn: string;
}
