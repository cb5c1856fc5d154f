import type { Place } from '../../../diagnostics/place.ts';
import type { Text } from '../../../diagnostics/text.ts';
import type { Confidence } from '../../../facts/fact.ts';
import { isSureLimit, type LimitedField } from '../../../facts/platform-limit.ts';
import { platformNames } from '../../../facts/platform-names.ts';
import type { Post } from '../contents.ts';
import type { AccountLimit } from './account-limits.ts';

/** How well a limit is known that something is over: `sure` may be an error, the others a warning and an info. */
export type Certainty = 'sure' | 'disputed' | 'unverified';

/** Something of a post that is over a limit of the account's network. */
export interface Excess {
  readonly field: LimitedField;
  readonly at: Place;
  readonly post: Post;
  readonly certainty: Certainty;
  readonly count: number;
  readonly limit: AccountLimit;
  /** Whose limit it is: the network's name, or the account that states its own. */
  readonly who: Text;
  /** Whether the text is too long only with the hashtags and the link that go into it. */
  readonly isJoined: boolean;
  /** Whether the limit is clear and the count is not: nobody documents how the network counts. */
  readonly isCountDisputed: boolean;
}

/** An excess of a post, as it is over a limit. */
export function excessOf(
  post: Post,
  field: LimitedField,
  limit: AccountLimit,
  found: {
    readonly at: Place;
    readonly count: number;
    readonly isJoined?: boolean;
    readonly isCountDisputed?: boolean;
  },
): Excess {
  const { at, count, isJoined = false, isCountDisputed = false } = found;
  const certainty = certaintyOf(limit.confidence, isCountDisputed);
  return { field, at, post, certainty, count, limit, who: whoseLimit(post, limit), isJoined, isCountDisputed };
}

function certaintyOf(confidence: Confidence | 'own', isCountDisputed: boolean): Certainty {
  if (confidence === 'own' || isSureLimit({ confidence })) return isCountDisputed ? 'disputed' : 'sure';
  return confidence === 'disputed' ? 'disputed' : 'unverified';
}

/** Whose limit it is, in words: the network's, or that of the account that states its own. */
export function whoseLimit(
  { account, platform = '' }: Pick<Post, 'account' | 'platform'>,
  { confidence }: AccountLimit,
): Text {
  if (confidence === 'own') return { en: `account "${account.id}"`, tr: `"${account.id}" kimlikli hesap` };
  const name = platformNames[platform] ?? platform;
  return { en: name, tr: name };
}
