import type { EntityName, Finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import { splitPointer } from '../diagnostics/pointer.ts';
import type { Entity, Reference } from '../model/entity.ts';
import { entityNameAt } from '../model/entity-at.ts';
import { type Field, listOf } from '../model/field.ts';
import type { Model } from '../model/model.ts';
import { isSingleton } from '../model/section-names.ts';
import { organisationShape } from '../schema/generated/organisation-shape.ts';
import type { SourceFile } from '../source/source-file.ts';

/** Where each entity stands, looked up by its name. */
export function placeOfEntity(model: Model): (name: EntityName) => Place | undefined {
  const find = entityFinder(model);
  return (name) => find(name)?.at;
}

/** The actor who owns an entity, or what it stands in: the first on the way up with an owner, or of a team its lead. */
export function ownerOfEntity(model: Model): (name: EntityName | undefined) => string | undefined {
  const find = entityFinder(model);
  return (name) => {
    for (let at = name && find(name); at !== undefined; at = at.parent) {
      const owner = actorIn(at, 'owner') ?? actorIn(at, 'lead');
      if (owner !== undefined) return owner;
    }
    return undefined;
  };
}

/** The entity that a finding is about: named by the rule, else the one around its place. */
export function entityOf(finding: Finding, sources: ReadonlyMap<string, SourceFile>): EntityName | undefined {
  const { entity, at } = finding;
  if (entity !== undefined || at.kind !== 'node') return entity;
  const root = sources.get(at.file)?.documents[at.document];
  const steps = splitPointer(at.pointer);
  if (root === undefined || steps[0] === undefined || !Object.hasOwn(organisationShape.fields ?? {}, steps[0]))
    return undefined;
  return entityNameAt(root, steps, isSingleton(organisationShape, steps[0]));
}

/** Built when first asked, since most runs ask nothing. */
function entityFinder(model: Model): (name: EntityName) => Entity | undefined {
  let index: Map<string, Entity> | undefined;
  return ({ kind, id }) => {
    const named = index ?? new Map(withEntries(model).map((entity) => [`${entity.kind}/${entity.id}`, entity]));
    index = named;
    return named.get(`${kind}/${id}`);
  };
}

function withEntries(model: Model): Entity[] {
  return [...model.entities, ...model.calendars.flatMap((calendar) => listOf(calendar.entries))];
}

/** The first actor named in a field; a vacancy is nobody. */
function actorIn(entity: Entity, name: 'owner' | 'lead'): string | undefined {
  const field = (entity as Entity & Partial<Record<typeof name, Field<Reference | readonly Reference[]>>>)[name];
  if (field?.state !== 'value') return undefined;
  const references = 'id' in field.value ? [field.value] : field.value;
  return references.find((reference) => reference.target !== undefined)?.id;
}
