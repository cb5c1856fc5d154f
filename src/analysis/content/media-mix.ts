import { type MixRule, mixRules } from '../../facts/media-rules.ts';
import { valueOf } from '../../model/field.ts';
import type { Post } from './contents.ts';
import { mediaOf } from './media.ts';

/** A post of these types is a row of posts, each with visuals of its own. */
export const TYPES_IN_PARTS: ReadonlySet<string> = new Set(['story', 'thread', 'live', 'event']);

/** The rule of its network that a post's visuals break by standing together, when they do. */
export function brokenMix({ platform = '', assets, content }: Post): MixRule | undefined {
  const rule = mixRules.get(platform);
  if (rule === undefined || TYPES_IN_PARTS.has(valueOf(content.type) ?? '')) return undefined;
  const media = mediaOf(assets) ?? [];
  const special = rule.kinds.filter((kind) => media.some((one) => one === kind));
  switch (rule.how) {
    case 'either':
      return special.length > 1 ? rule : undefined;
    case 'alone':
      return special.length > 0 && media.length > 1 ? rule : undefined;
    case 'never':
      return special.length > 0 ? rule : undefined;
  }
}
