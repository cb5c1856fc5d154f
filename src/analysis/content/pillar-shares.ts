import { listOf, valueOf } from '../../model/field.ts';
import type { Pillar } from '../../model/generated/entities.ts';
import { oncePerModel } from '../once-per-model.ts';
import { contentsAhead } from './contents-ahead.ts';

/** What a content pillar has of the content of the days that the plan covers. */
export interface PillarShare {
  readonly pillar: Pillar;
  /** The share that it should have, in per cent. */
  readonly target: number;
  /** How many entries it has. */
  readonly entries: number;
  /** How many entries name a pillar. */
  readonly all: number;
}

/** The pillars that should have a share; none while the pillar of an entry cannot be read. */
export const pillarShares = oncePerModel((model): readonly PillarShare[] => {
  const counts = new Map<Pillar, number>();
  let all = 0;
  for (const { entry } of contentsAhead(model).contents) {
    const { pillar: field } = entry;
    if (field.state === 'broken') return [];
    const pillar = valueOf(field)?.target;
    if (pillar === undefined) continue;
    counts.set(pillar, (counts.get(pillar) ?? 0) + 1);
    all += 1;
  }
  const pillars = model.strategy === undefined ? [] : listOf(model.strategy.pillars);
  return pillars.flatMap((pillar) => {
    const target = valueOf(pillar.share);
    return target === undefined ? [] : [{ pillar, target, entries: counts.get(pillar) ?? 0, all }];
  });
});
