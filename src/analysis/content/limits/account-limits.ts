import type { NodePlace } from '../../../diagnostics/place.ts';
import type { Confidence } from '../../../facts/fact.ts';
import type { LimitedField, LimitScope, PlatformLimit, TextUnit } from '../../../facts/platform-limit.ts';
import { platformLimits } from '../../../facts/platform-limits.ts';
import { valueOf } from '../../../model/field.ts';
import type { Account } from '../../../model/generated/entities.ts';
import { oncePerModel } from '../../once-per-model.ts';
import type { AssetKind } from '../media.ts';

/** A limit as it holds for the posts of an account. */
export interface AccountLimit {
  readonly value: number;
  readonly unit: TextUnit;
  /** `own`: the account says so under `limits`. */
  readonly confidence: Confidence | 'own';
  readonly scope: LimitScope | undefined;
  /** Where the account says so. */
  readonly at: NodePlace | undefined;
}

/** The limits of an account by field, the more special after the general. */
export type AccountLimits = ReadonlyMap<LimitedField, readonly AccountLimit[]>;

const byPlatform = groupBy(platformLimits, ({ platform }) => platform);
const NONE: AccountLimits = new Map();

/** The limits that hold on an account: the network's, with those that the account states itself in their place. */
export const accountLimits = oncePerModel(() => {
  const known = new Map<Account, AccountLimits>();
  return (account: Account): AccountLimits => {
    let limits = known.get(account);
    if (limits === undefined) {
      limits = limitsOf(account);
      known.set(account, limits);
    }
    return limits;
  };
});

/**
 * The limit that holds for a post with these visuals. Where a limit is for one sort of post only and nobody knows yet
 * what sort it will be, the widest counts.
 */
export function limitFor(
  limits: AccountLimits,
  field: LimitedField,
  media: readonly AssetKind[] | undefined,
): AccountLimit | undefined {
  const rows = limits.get(field);
  if (rows === undefined || rows.length < 2) return rows?.[0];
  const scopes = scopesOf(media);
  const special = rows.findLast(({ scope }) => scope !== undefined && scopes.includes(scope));
  if (special !== undefined) return special;
  const general = rows.find(({ scope }) => scope === undefined);
  return general ?? rows.reduce((widest, row) => (row.value > widest.value ? row : widest));
}

function scopesOf(media: readonly AssetKind[] | undefined): readonly LimitScope[] {
  if (media === undefined || media.length === 0) return [];
  const [hasVideo, hasImage] = [media.includes('video'), media.includes('image')];
  // What may not be mixed is counted as neither.
  if (hasVideo === hasImage) return ['with-media'];
  return ['with-media', hasVideo ? 'video' : 'photos'];
}

function limitsOf(account: Account): AccountLimits {
  const { limits } = account;
  const platform = valueOf(account.platform);
  if (limits.state === 'broken' || platform === undefined) return NONE;
  const network = groupBy(byPlatform.get(platform) ?? [], ({ field }) => field);
  const result = new Map<LimitedField, readonly AccountLimit[]>();
  for (const [field, rows] of network) result.set(field, rows.map(fromNetwork));
  const stated = valueOf(limits);
  for (const field of stated === undefined ? [] : FIELDS) {
    const own = stated?.[field];
    if (own === undefined || own.state === 'absent') continue;
    const value = valueOf(own);
    const unit = network.get(field)?.[0]?.unit ?? 'undocumented';
    result.set(field, value === undefined ? [] : [{ value, unit, confidence: 'own', scope: undefined, at: own.at }]);
  }
  return result;
}

function groupBy<Key, One>(items: readonly One[], keyOf: (item: One) => Key): Map<Key, One[]> {
  const groups = new Map<Key, One[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function fromNetwork({ value, unit = 'undocumented', confidence, scope }: PlatformLimit): AccountLimit {
  return { value, unit, confidence, scope, at: undefined };
}

const FIELDS: readonly LimitedField[] = [
  ...(['characters', 'bytes', 'titleCharacters', 'altCharacters', 'tagCharacters', 'hashtags', 'media'] as const),
  ...(['minVideoSeconds', 'videoSeconds', 'pollOptions', 'pollOptionCharacters'] as const),
  ...(['minPollMinutes', 'pollMinutes', 'postsPerDay'] as const),
];
