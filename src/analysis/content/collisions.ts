import type { NodePlace } from '../../diagnostics/place.ts';
import { valueOf } from '../../model/field.ts';
import type { Account } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { calendarMinutes } from '../../time/calendar-minutes.ts';
import { oncePerModel } from '../once-per-model.ts';
import type { Content } from './contents.ts';
import { type Slot, timelines } from './timelines.ts';

/** Two entries that appear on the same accounts closer to each other than is meant. */
export interface Collision {
  /** The one that can still be moved; the later of the two if both can. */
  readonly moved: Slot;
  readonly other: Slot;
  /** Minutes between them. */
  readonly gap: number;
  /** Minutes that are meant, where it is said, and where. */
  readonly least: number;
  readonly statedAt: NodePlace | undefined;
  readonly accounts: readonly Account[];
}

/** Posts of these types follow each other closely on purpose, or are one broadcast. */
const IN_A_ROW: ReadonlySet<string> = new Set(['story', 'live']);

type Collisions = ReadonlyMap<Content, readonly Collision[]>;

/**
 * Entries that appear too soon after the one before on an account, by the entry that can still be moved; asked with the
 * minutes that are meant where an account does not say.
 */
export const collisions = oncePerModel((model) => {
  const known = new Map<number, Collisions>();
  return (usualGap: number): Collisions => {
    const found = known.get(usualGap) ?? findCollisions(model, usualGap);
    known.set(usualGap, found);
    return found;
  };
});

function findCollisions(model: Model, usualGap: number): Collisions {
  const pairs = new Map<Content, Map<Content, Collision>>();
  for (const [account, slots] of timelines(model)) {
    const least = leastGap(account, usualGap);
    if (least === undefined) continue;
    let before: Slot | undefined;
    for (const slot of slots) {
      if (IN_A_ROW.has(valueOf(slot.content.type) ?? '')) continue;
      if (before !== undefined) add(pairs, account, before, slot, least);
      before = slot;
    }
  }
  return new Map([...pairs].map(([content, others]) => [content, [...others.values()]]));
}

function add(
  pairs: Map<Content, Map<Content, Collision>>,
  account: Account,
  before: Slot,
  after: Slot,
  { least, statedAt }: Pick<Collision, 'least' | 'statedAt'>,
): void {
  const gap = after.instant - before.instant;
  const [moved, other] = after.content.phase === 'published' ? [before, after] : [after, before];
  if (gap >= least || moved.content.phase === 'published') return;
  const others = pairs.get(moved.content) ?? new Map<Content, Collision>();
  if (others.size === 0) pairs.set(moved.content, others);
  const known = others.get(other.content);
  const accounts = [...(known?.accounts ?? []), account];
  others.set(
    other.content,
    known === undefined ? { moved, other, gap, least, statedAt, accounts } : { ...known, accounts },
  );
}

function leastGap(account: Account, usual: number): Pick<Collision, 'least' | 'statedAt'> | undefined {
  const { cadence } = account;
  if (cadence.state === 'broken') return undefined;
  const stated = valueOf(cadence)?.minGap;
  if (stated === undefined || stated.state === 'absent') return { least: usual, statedAt: undefined };
  const duration = valueOf(stated);
  const least = duration === undefined ? undefined : calendarMinutes(duration);
  return least === undefined ? undefined : { least, statedAt: stated.at };
}
