import { valueOf } from '../../model/field.ts';
import type { Content } from './contents.ts';

/** Whether an entry sells: it says so, somebody pays for it, or its pillar does. What cannot be read does not. */
export function isPromotional({ entry, promotion }: Content): boolean {
  const own = entry.promotional;
  if (own.state !== 'absent') return valueOf(own) === true;
  const way = valueOf(promotion);
  if (way !== undefined && way !== 'organic') return true;
  const pillar = valueOf(entry.pillar)?.target;
  return pillar !== undefined && valueOf(pillar.promotional) === true;
}
