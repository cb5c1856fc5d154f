import { instantToWall } from '../time/instant-to-wall.ts';
import { writeWallTime } from '../time/parse-wall-time.ts';

/** An instant (UTC minutes) as a message shows it: what the clocks of a zone show, in words. */
export function moment(instant: number, zone: string): { readonly date: string } {
  return { date: writeWallTime(instantToWall(instant, zone)) };
}
