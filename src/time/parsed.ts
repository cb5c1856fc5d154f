import type { Params } from '../diagnostics/finding.ts';

/** Why a text is no value, for the message and for the cure. */
export interface Failure {
  readonly ok: false;
  /** Key of the message in the value's rule. */
  readonly problem: string;
  /** What the message says besides the text and the fix. */
  readonly params?: Params;
  /** How the text should be written. */
  readonly fix?: string;
  /** The fix is YAML (a list, a map) rather than a text, or the value should not stand there at all. */
  readonly fixIs?: 'yaml' | 'nothing';
  /** The fix is a guess at what was meant: a person should look. */
  readonly isGuess?: true;
  /** The part of the text that is wrong, in UTF-16 code units, end exclusive; the whole text when absent. */
  readonly within?: { readonly start: number; readonly end: number };
}

/** What a parser makes of a text: a value, or the reason why not. No parser throws. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | Failure;

/** A value read. */
export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** A text that is not the value but surely means it: the fix loses nothing. */
export function respelled(fix: string, params?: Params): Failure {
  return { ok: false, problem: 'respelled', fix, ...(params === undefined ? {} : { params }) };
}

/** A text that is not a value, for the reason named. */
export function failure(problem: string, more: Omit<Failure, 'ok' | 'problem'> = {}): Failure {
  return { ok: false, problem, ...more };
}

/** A failure with the fix that a person should confirm. */
export function guess(
  problem: string,
  fix: string,
  more: Omit<Failure, 'ok' | 'problem' | 'fix' | 'isGuess'> = {},
): Failure {
  return { ok: false, problem, fix, isGuess: true, ...more };
}
