import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import { isList, isMap, type Value } from '../source/value.ts';
import { coreOf } from './core.ts';
import type { Entity } from './entity.ts';
import { findCycles } from './find-cycles.ts';
import { placeOf } from './place-of.ts';
import { type ReferenceKinds, targetOf } from './resolve.ts';
import type { World } from './world.ts';

interface Link {
  readonly rule: string;
  readonly section: string;
  readonly field: string;
  /** What the field refers to, and how its value names the next one. */
  readonly next: (value: Value | undefined, world: World) => readonly Entity[];
}

function resolved(value: Value | undefined, kinds: ReferenceKinds, world: World): readonly Entity[] {
  const target = typeof value === 'string' ? targetOf(world, kinds, value) : undefined;
  return target === undefined ? [] : [target];
}

/** The person who is meant by a superior: a person, or the only holder of a role. */
function superiors(value: Value | undefined, world: World): readonly Entity[] {
  return resolved(value, 'actor', world).flatMap((actor) => {
    if (actor.kind !== 'roles') return actor.kind === 'people' ? [actor] : [];
    const holders = world.holdersOf(actor.id);
    return holders.length === 1 ? holders : [];
  });
}

function escalations(value: Value | undefined, world: World): readonly Entity[] {
  const steps = isList(value) ? value : [value];
  return steps
    .flatMap((step) => (isMap(step) ? resolved(step['to'], 'actor', world) : []))
    .filter((actor) => actor.kind === 'rosters');
}

const LINKS: readonly Link[] = [
  { rule: 'team/reporting-cycle', section: 'people', field: 'reportsTo', next: superiors },
  {
    rule: 'repo/reference-cycle',
    section: 'teams',
    field: 'parent',
    next: (value, world) => resolved(value, ['teams'], world),
  },
  { rule: 'repo/reference-cycle', section: 'rosters', field: 'escalate', next: escalations },
];

/** The cycle told from its smallest id, so that no order of files changes what is said. */
function rotated(cycle: readonly Entity[]): readonly Entity[] {
  const [least] = [...cycle].sort((a, b) => compareCodeUnits(a.id, b.id));
  const from = cycle.indexOf(least as Entity);
  return [...cycle.slice(from), ...cycle.slice(0, from)];
}

function cycleFinding(cycle: readonly Entity[], { rule, field }: Link): Finding {
  const [first, ...others] = rotated(cycle).map((entity) => ({ entity, core: coreOf(entity) }));
  const at = (step: typeof first) => {
    const { document, pointer } = step!.core;
    return placeOf(document, joinPointer(pointer, field), 'value');
  };
  const ids = rotated(cycle).map((entity) => entity.id);
  return {
    rule,
    message: ids.length === 1 ? 'self' : 'cycle',
    params: { field, id: ids[0] ?? '', chain: [...ids, ids[0]].join(' → ') },
    at: at(first),
    entity: { kind: first!.entity.kind, id: first!.entity.id },
    subject: ids.join('/'),
    related: others.map((other) => ({ at: at(other), message: 'next', params: { id: other.entity.id } })),
  };
}

/**
 * Finds people who report to each other in a circle, teams inside each other and rosters that escalate to each other.
 * The fields of a cycle are marked as broken, so that nobody who follows them runs in circles.
 */
export function checkCycles(world: World): Finding[] {
  return LINKS.flatMap((link) => {
    const entities = [...(world.sections.get(link.section)?.values() ?? [])].sort((a, b) =>
      compareCodeUnits(a.id, b.id),
    );
    const next = (entity: Entity) => link.next(coreOf(entity).raw[link.field], world);
    const cycles = findCycles(entities, next);
    for (const { document, pointer } of cycles.flat().map(coreOf)) {
      document.broken.add(joinPointer(pointer, link.field));
    }
    return cycles.map((cycle) => cycleFinding(cycle, link));
  });
}
