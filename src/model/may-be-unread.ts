import { worldOf } from './make-model.ts';
import type { Model } from './model.ts';
import { isSingleton } from './section-names.ts';
import { isUnread } from './world.ts';

/**
 * Whether an entity that was not found may stand in a part of the files that cannot be read: its section is not a map, or
 * its id occurs in a file that does not parse.
 *
 * @param kind the section, or `entry`
 * @param id of an entry `calendar/entry`
 */
export function mayBeUnread(model: Model, kind: string, id: string): boolean {
  const world = worldOf(model);
  const section = kind === 'entry' ? 'calendars' : kind;
  if (world.unknownSections.has(section)) return true;
  if (isSingleton(world.shape, section)) return isUnread(world, section);
  const own = id.slice(id.indexOf('/') + 1);
  return world.unreadTexts.some((text) => text === '' || text.includes(own));
}
