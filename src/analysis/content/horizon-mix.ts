import { valueOf } from '../../model/field.ts';
import { oncePerModel } from '../once-per-model.ts';
import type { Content } from './contents.ts';
import { isPromotional } from './promotional.ts';
import { timelines } from './timelines.ts';

/** What is published within the plan, counted. */
export interface HorizonMix {
  /** Entries that appear on some account within the plan, each once. */
  readonly entries: number;
  /** Those that sell. */
  readonly promotional: number;
  /** Entries by type; those without one are left out. */
  readonly byType: ReadonlyMap<string, number>;
}

/** What is published within the days of the plan. */
export const horizonMix = oncePerModel((model): HorizonMix => {
  const { from, to } = model.planning;
  const within = new Set<Content>();
  for (const slots of timelines(model).values()) {
    for (const { content, wall } of slots) if (wall.date >= from && wall.date < to) within.add(content);
  }
  const byType = new Map<string, number>();
  let promotional = 0;
  for (const content of within) {
    if (isPromotional(content)) promotional += 1;
    const type = valueOf(content.type);
    if (type !== undefined) byType.set(type, (byType.get(type) ?? 0) + 1);
  }
  return { entries: within.size, promotional, byType };
});
