import type { NodePlace } from '../../diagnostics/place.ts';
import type { Entity } from '../../model/entity.ts';
import { valueOf } from '../../model/field.ts';
import type { Kpi } from '../../model/generated/entities.ts';
import { oncePerModel } from '../once-per-model.ts';

/** What one actor follows. */
export interface OwnedKpis {
  readonly owner: Entity;
  /** At least one. */
  readonly kpis: readonly Kpi[];
  /** Where the first of them names the owner. */
  readonly at: NodePlace;
}

/** The KPIs of each owner, owners in the order in which they are first named. */
export const kpisByOwner = oncePerModel((model): readonly OwnedKpis[] => {
  const owned = new Map<Entity, { owner: Entity; kpis: Kpi[]; at: NodePlace }>();
  for (const kpi of model.kpis) {
    const owner = valueOf(kpi.owner)?.target;
    if (owner === undefined) continue;
    const known = owned.get(owner);
    if (known === undefined) owned.set(owner, { owner, kpis: [kpi], at: kpi.owner.at });
    else known.kpis.push(kpi);
  }
  return [...owned.values()];
});
