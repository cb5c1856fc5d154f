import { entryOn } from '../../model/entry-on.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Account, Calendar } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import type { WallTime } from '../../time/parse-wall-time.ts';
import { resolveWallTime } from '../../time/resolve-wall-time.ts';
import { oncePerModel } from '../once-per-model.ts';
import { type Content, contents, type Post } from './contents.ts';

/** When a post appears, or appeared. */
export interface Slot {
  readonly content: Content;
  readonly post: Post;
  /** UTC minutes. */
  readonly instant: number;
  /** As written. */
  readonly wall: WallTime;
  /** The zone in which it is written. */
  readonly zone: string;
}

/** The posts of each account that have a time, published ones among them, the earliest first. */
export const timelines = oncePerModel((model): ReadonlyMap<Account, readonly Slot[]> => {
  const zoneOf = zones(model);
  const found = new Map<Account, Slot[]>();
  for (const content of contents(model)) {
    for (const post of content.posts) {
      const wall = valueOf(post.publishAt);
      if (wall === undefined) continue;
      const zone = zoneOf(post);
      const slot: Slot = { content, post, wall, zone, instant: resolveWallTime(wall, zone).instant };
      const slots = found.get(post.account);
      if (slots === undefined) found.set(post.account, [slot]);
      else slots.push(slot);
    }
  }
  // Equal times stay in the order of the files.
  for (const slots of found.values()) slots.sort((a, b) => a.instant - b.instant);
  return found;
});

/** When the posts of an entry appear that have a time. */
export function slotsOf(model: Model, content: Content): readonly Slot[] {
  return byContent(model).get(content) ?? NONE;
}

const NONE: readonly Slot[] = [];

const byContent = oncePerModel((model): ReadonlyMap<Content, readonly Slot[]> => {
  const found = new Map<Content, Slot[]>();
  for (const slots of timelines(model).values()) {
    for (const slot of slots) {
      const known = found.get(slot.content);
      if (known === undefined) found.set(slot.content, [slot]);
      else known.push(slot);
    }
  }
  return found;
});

/** Whether every time and every account of what is planned can be read, so that one may say when nothing appears. */
export const areTimelinesWhole = oncePerModel(({ calendars }: Model): boolean =>
  calendars.every(
    ({ entries }) =>
      entries.state !== 'broken' &&
      listOf(entries).every(({ accounts, publishAt, status, variants }) =>
        [accounts, publishAt, status, variants].every(({ state }) => state !== 'broken'),
      ),
  ),
);

/** The zone of a post's time: the entry's own, else what calendar, account and organisation give it. */
function zones(model: Model): (post: Post) => string {
  const usual = (model.organization && valueOf(model.organization.timezone)) ?? 'UTC';
  const known = new Map<Calendar, Map<Account, string>>();
  return ({ content, entry, account }) => {
    const { timezone } = entry;
    if (timezone.state === 'value' && !timezone.isInherited) return timezone.value;
    const ofCalendar = known.get(content.calendar) ?? new Map<Account, string>();
    if (ofCalendar.size === 0) known.set(content.calendar, ofCalendar);
    let zone = ofCalendar.get(account);
    if (zone === undefined) {
      zone = valueOf(entryOn(entry, account).timezone) ?? usual;
      ofCalendar.set(account, zone);
    }
    return zone;
  };
}
