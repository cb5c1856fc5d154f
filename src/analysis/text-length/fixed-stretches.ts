import type { TextUnit } from '../../facts/platform-limit.ts';
import type { Stretch } from '../text/hit.ts';
import { findAddresses } from './addresses.ts';
import { byteLength } from './byte-length.ts';
import { findEmoji } from './emoji.ts';

/** A stretch of a text that a network counts as so many units, whatever it holds. */
export interface FixedStretch extends Stretch {
  readonly units: number;
}

/** What X and Mastodon count for an address, however long it is. */
const ADDRESS_UNITS = 23;
const EMOJI_UNITS = 2;
const MENTION = /(?<![\p{L}\p{N}_/])(@[A-Za-z0-9_]+(?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?)@[\p{L}\p{N}_.-]*[\p{L}\p{N}_]/gu;

/**
 * What a unit counts as a whole, in order and without overlap: addresses and emoji on X, addresses and the mentions of
 * people on other servers on Mastodon, emoji on Threads.
 */
export function fixedStretches(text: string, unit: TextUnit): FixedStretch[] {
  switch (unit) {
    case 'weighted':
      return inOrder([...addresses(text, true), ...emoji(text, () => EMOJI_UNITS)]);
    case 'mastodon':
      return inOrder([...addresses(text, false), ...mentions(text)]);
    case 'threads':
      return emoji(text, byteLength);
    default:
      return [];
  }
}

function addresses(text: string, bare: boolean): FixedStretch[] {
  return findAddresses(text, { bare }).map((stretch) => ({ ...stretch, units: ADDRESS_UNITS }));
}

function emoji(text: string, unitsOf: (emoji: string) => number): FixedStretch[] {
  return findEmoji(text).map(({ start, end }) => ({ start, end, units: unitsOf(text.slice(start, end)) }));
}

/** Of `@ada@example.social` only `@ada` counts. */
function mentions(text: string): FixedStretch[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(MENTION)].map(({ index, 0: whole, 1: local = '' }) => ({
    start: index,
    end: index + whole.length,
    units: local.length,
  }));
}

/** An emoji or a mention inside an address is part of the address. */
function inOrder(stretches: FixedStretch[]): FixedStretch[] {
  stretches.sort((a, b) => a.start - b.start);
  let end = 0;
  return stretches.filter((one) => {
    const isFree = one.start >= end;
    if (isFree) end = one.end;
    return isFree;
  });
}
