import type { NodePlace } from '../../diagnostics/place.ts';
import { type Field, valueOf } from '../../model/field.ts';
import type { CrisisPlan, Playbook } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';

/** The plan itself, or a playbook, which takes over what it does not write itself. */
export type PlanPart = CrisisPlan | Playbook;

/** The crisis plan as one thing: what all playbooks share, and the playbooks. */
export interface WholePlan {
  readonly plan: CrisisPlan | undefined;
  readonly playbooks: readonly Playbook[];
}

/** Where a plan lacks something, and for which other playbooks it does. */
export interface Lack {
  readonly at: NodePlace;
  readonly also: readonly NodePlace[];
}

/** Gives the field in which a part of the plan surely holds nothing, `undefined` where it holds something or is unknown. */
export type Lacks = (part: PlanPart) => Field<unknown> | undefined;

/** The plan; none where neither it nor a playbook is written down, which is one finding of its own. */
export function wholePlans({ crisis, playbooks }: Model): readonly WholePlan[] {
  return crisis === undefined && playbooks.length === 0 ? [] : [{ plan: crisis, playbooks }];
}

/** The parts of the plan: the plan itself, then its playbooks. */
export function planParts({ crisis, playbooks }: Model): readonly PlanPart[] {
  return crisis === undefined ? playbooks : [crisis, ...playbooks];
}

/**
 * Where a plan lacks something. What every playbook takes over is missed once, in the plan; a plan that lacks what all
 * its playbooks write themselves lacks nothing. Without a plan, or where playbooks take back what it holds, the first
 * playbook that suffers has the place.
 */
export function lackOf({ plan, playbooks }: WholePlan, lacks: Lacks): Lack | undefined {
  const inPlan = plan && lacks(plan);
  if (playbooks.length === 0) return inPlan && { at: inPlan.at, also: [] };
  const suffering = playbooks.flatMap((playbook) => lacks(playbook) ?? []);
  if (suffering.length === 0) return undefined;
  if (inPlan !== undefined) return { at: inPlan.at, also: [] };
  const [first, ...others] = uniquePlaces(suffering.map(({ at }) => at));
  return { at: first!, also: others };
}

/** A field that nobody wrote. */
export function ifAbsent(field: Field<unknown>): Field<unknown> | undefined {
  return field.state === 'absent' ? field : undefined;
}

/** The field inside an item, when it surely holds nothing or an empty list; the item's own field when nobody wrote that. */
export function ifEmptyInside<Item extends object>(item: Field<Item>, key: keyof Item): Field<unknown> | undefined {
  if (item.state === 'absent') return item;
  const inner = valueOf(item)?.[key] as Field<unknown> | undefined;
  if (inner === undefined) return undefined;
  const value = valueOf(inner);
  return inner.state === 'absent' || (Array.isArray(value) && value.length === 0) ? inner : undefined;
}

function uniquePlaces(places: readonly NodePlace[]): NodePlace[] {
  const known = new Map(places.map((at) => [`${at.file} ${at.document} ${at.pointer}`, at]));
  return [...known.values()];
}
