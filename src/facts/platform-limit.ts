import type { Confidence } from './fact.ts';

/** What is limited; also the name under `limits` of an account with which somebody who knows better says so. */
export type LimitedField =
  | 'characters'
  | 'bytes'
  | 'titleCharacters'
  | 'altCharacters'
  | 'tagCharacters'
  | 'hashtags'
  | 'media'
  | 'minVideoSeconds'
  | 'videoSeconds'
  | 'pollOptions'
  | 'pollOptionCharacters'
  | 'minPollMinutes'
  | 'pollMinutes'
  | 'postsPerDay';

/**
 * How a network counts a text. `weighted`: X; `threads`: emoji by their bytes; `mastodon`: addresses 23, the server in a
 * mention nothing; `undocumented`: nobody says, so a text is too long for sure only when it is however one counts.
 */
export type TextUnit = 'weighted' | 'graphemes' | 'bytes' | 'mastodon' | 'threads' | 'undocumented';

/** The posts that a limit is for, when it is not for all. */
export type LimitScope = 'with-media' | 'photos' | 'video';

/** A limit of a network, a maximum unless the field begins with `min`. */
export interface PlatformLimit {
  /** Id of the fact: `x/characters`, `telegram/characters/with-media`. */
  readonly id: string;
  readonly platform: string;
  readonly field: LimitedField;
  readonly value: number;
  /** Only of texts. */
  readonly unit?: TextUnit;
  readonly scope?: LimitScope;
  readonly source: string;
  readonly confidence: Confidence;
  /** Date on which the source was read. */
  readonly checkedOn: string;
}

/** Whether a limit is known well enough for an error: its source is the network's, or its code. */
export function isSureLimit({ confidence }: Pick<PlatformLimit, 'confidence'>): boolean {
  return confidence === 'official' || confidence === 'code';
}
