import { valueOf } from '../../model/field.ts';
import type { Utm } from '../../model/generated/entities.ts';
import { oncePerModel } from '../once-per-model.ts';
import type { Post } from './contents.ts';

/** A parameter that links must carry, with what it is to say when that is known. */
export interface MissingParameter {
  /** `utm_source`. */
  readonly name: string;
  readonly value: string | undefined;
}

/** Parameters that links must carry by the strategy, by the strategy's own words for them. */
export const requiredUtm = oncePerModel(({ strategy }): Utm | undefined =>
  strategy === undefined ? undefined : valueOf(strategy.utm),
);

const KEYS = ['source', 'medium', 'campaign'] as const;
/** Hosts of the networks themselves, where parameters measure nothing. */
const NETWORK =
  /(?:^|\.)(?:x|twitter|instagram|facebook|tiktok|linkedin|youtube|youtu|threads|bsky|pinterest|whatsapp|wa|telegram|t|reddit|snapchat)\.(?:com|net|be|app|me|org)$/i;

/** The parameters that a link of a post lacks; none for a link to a network. */
export function missingUtm(link: string, utm: Utm, post: Post): MissingParameter[] {
  const [address = '', query = ''] = link.replace(/#.*$/, '').split('?', 2);
  const host = /^https?:\/\/([^/:]+)/i.exec(address)?.[1];
  if (host === undefined || NETWORK.test(host)) return [];
  const present = new Set(query.split('&').map((pair) => pair.split('=', 1)[0]));
  return KEYS.flatMap((key) => {
    const word = valueOf(utm[key]);
    const name = `utm_${key}`;
    return word === undefined || present.has(name) ? [] : [{ name, value: meant(key, word, post) }];
  });
}

/** The link with these parameters; before its fragment. */
export function withParameters(link: string, parameters: readonly MissingParameter[]): string {
  const [address = '', ...fragment] = link.split('#');
  const added = parameters.map(({ name, value = '' }) => `${name}=${encodeURIComponent(value)}`).join('&');
  const joint = address.includes('?') ? (/[?&]$/.test(address) ? '' : '&') : '?';
  return [`${address}${joint}${added}`, ...fragment].join('#');
}

/**
 * `platform` is the platform's id, unless the link is shared by several; `required` is whatever fits: of a campaign its
 * id, of others unknown.
 */
function meant(key: (typeof KEYS)[number], word: string, { entry, content, platform }: Post): string | undefined {
  if (word === 'platform') return new Set(content.posts.map((one) => one.platform)).size === 1 ? platform : undefined;
  if (word !== 'required') return word;
  return key === 'campaign' ? valueOf(entry.campaign)?.id : undefined;
}
