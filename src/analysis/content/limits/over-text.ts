import type { NodePlace } from '../../../diagnostics/place.ts';
import type { LimitedField, TextUnit } from '../../../facts/platform-limit.ts';
import { countText } from '../../text-length/count-text.ts';
import { fittingEnd } from '../../text-length/fitting-end.ts';
import type { Post } from '../contents.ts';
import type { AccountLimit } from './account-limits.ts';
import { type Excess, excessOf } from './excess.ts';

/** The most units that a UTF-16 code unit can stand for; what holds an address or a mention may stand for more. */
const MOST_PER_CHARACTER: Readonly<Record<TextUnit, number>> = {
  weighted: 2,
  graphemes: 1,
  bytes: 3,
  mastodon: 1,
  threads: 3,
  undocumented: 1,
};
const MAY_GROW = /\.[^\s.]/;

/**
 * A text of a post that is over a limit, with the place of the part that is too much. Where nobody documents how the
 * network counts, a text that is too long by one way of counting only is in dispute.
 */
export function overText(
  post: Post,
  field: LimitedField,
  limit: AccountLimit,
  { text, at }: { readonly text: string; readonly at: NodePlace },
): Excess | undefined {
  const count = countOver(text, limit);
  if (count === undefined) return undefined;
  const end = fittingEnd(text, limit.unit, limit.value);
  const isPart = end !== undefined && end < text.length;
  const place = isPart ? { ...at, within: { start: end, end: text.length } } : at;
  return excessOf(post, field, limit, { at: place, ...count });
}

/** How many units a text has when these are too many. */
export function countOver(
  text: string,
  { value, unit }: AccountLimit,
): { readonly count: number; readonly isCountDisputed: boolean } | undefined {
  const mayGrow = isAddressed(unit) && MAY_GROW.test(text);
  if (text.length * MOST_PER_CHARACTER[unit] <= value && !mayGrow) return undefined;
  const { least, most } = countText(text, unit);
  if (most <= value) return undefined;
  return least > value ? { count: least, isCountDisputed: false } : { count: most, isCountDisputed: true };
}

function isAddressed(unit: TextUnit): boolean {
  return unit === 'weighted' || unit === 'mastodon';
}
