import type { Judged } from '../../lint/judge.ts';

/** What became of a finding of the present state. */
export interface FindingChange {
  /** `undefined` where a part of the earlier state cannot be read, so that nobody knows whether it was there. */
  readonly change: 'new' | 'unchanged' | 'worse' | 'better' | undefined;
  /** The finding of the earlier state that it was; none of a new one. */
  readonly before: Judged | undefined;
}
