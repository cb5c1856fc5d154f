import type { Text } from '../diagnostics/text.ts';

/**
 * How sure a fact is. `official`: an official or named page was read; `code`: read in source code; `disputed`: third
 * parties only, or they disagree; `general`: common knowledge, unverified; `chosen`: our own decision, which no source
 * could prove. Only the first two may make an error.
 */
export type Confidence = 'official' | 'code' | 'disputed' | 'general' | 'chosen';

/** What a number is counted in: texts as a network counts them, things, time, or what a metric gives. */
export type FactUnit =
  | ('weighted' | 'graphemes' | 'bytes' | 'mastodon' | 'threads' | 'undocumented' | 'characters')
  | ('hashtags' | 'visuals' | 'options' | 'posts-per-day')
  | ('seconds' | 'minutes' | 'hours')
  | ('count' | 'percent' | 'ratio' | 'points' | 'duration' | 'money');

/** A fact beside the founding article that demands a rule or bounds it, or that a figure rests on. */
export interface Fact {
  /** For example `C11`; what is no practice and no limit bears the name of its kind: `metric/reach`. */
  readonly id: string;
  readonly statement: Text;
  readonly source: string;
  readonly confidence: Confidence;
  /** Date on which the source was read, or the decision made. */
  readonly checkedOn: string;
  /** Its number, when it is one. */
  readonly value?: number;
  readonly unit?: FactUnit;
  /** Of a metric: how it is computed. */
  readonly formula?: Text;
  /** Of a metric: whether a higher or a lower value is better, or a band. */
  readonly direction?: 'up' | 'down' | 'range';
  /** Of a metric: how often it is measured; `undefined`: with every incident. */
  readonly every?: 'day' | 'week' | 'month' | 'quarter' | undefined;
}
