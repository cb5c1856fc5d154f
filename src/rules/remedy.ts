import type { Finding } from '../diagnostics/finding.ts';
import type { NodePlace, Place } from '../diagnostics/place.ts';
import type { Text } from '../diagnostics/text.ts';
import type { Section } from '../facts/sections.ts';
import type { Entity } from '../model/entity.ts';
import type { Field } from '../model/field.ts';
import type { Model } from '../model/model.ts';

/** A value of YAML as a remedy writes it. */
export type RemedyValue = string | number | boolean | readonly RemedyValue[] | { readonly [key: string]: RemedyValue };

/** One thing that a remedy writes; where it stands in the file and how it is laid out is not the rule's business. */
export type RemedyChange =
  /** A field of the entity, or of the map, at the place: added, laid into the map that is there, or written instead. */
  | { readonly kind: 'field'; readonly at: NodePlace; readonly field: string; readonly value: RemedyValue }
  /** One more item of the list at the place. */
  | { readonly kind: 'item'; readonly at: NodePlace; readonly value: RemedyValue }
  /** A new entity of a section. */
  | { readonly kind: 'entity'; readonly section: string; readonly id: string; readonly value: RemedyValue }
  /** A section of which there is one (`organization`, `strategy`, `crisis`), where it is missing. */
  | { readonly kind: 'section'; readonly section: string; readonly value: RemedyValue };

/** An open gap, as its rule found it. */
export interface OpenGap<Subject = unknown> {
  readonly subject: Subject;
  readonly finding: Omit<Finding, 'rule'>;
}

/** What a remedy is written with besides the gap itself. */
export interface RemedyContext<Options = unknown> {
  readonly model: Model;
  /** The rule's own options where the gap is. */
  readonly options: Options;
  /** Words in the reader's language. */
  readonly say: (text: Text) => string;
  /**
   * Whom to propose: who is accountable for the work of a section of the article (by default the rule's own), else a
   * lead, else the only person; `tbd` when there is nobody.
   */
  readonly actor: (section?: Section) => string;
  /** The day so many days from today, `2027-02-28`. */
  readonly day: (days: number) => string;
}

/** The least YAML that closes a gap when it is pasted. Texts, names and numbers in it are examples. */
export type Remedy<Subject = unknown, Options = unknown> = (
  gap: OpenGap<Subject>,
  context: RemedyContext<Options>,
) => readonly RemedyChange[];

/** Writes a field of an entity. */
export function setField(entity: Pick<Entity, 'at'>, field: string, value: RemedyValue): RemedyChange {
  return { kind: 'field', at: entity.at, field, value };
}

/** Writes a field of the map that stands at a place, for example at that of a finding. */
export function setFieldAt(at: Place, field: string, value: RemedyValue): RemedyChange {
  if (at.kind !== 'node') throw new Error(`a field needs a node, not a ${at.kind}`);
  return { kind: 'field', at, field, value };
}

/** One more item of a field that takes several; where nothing is written the field is added. */
export function addItem(
  entity: Pick<Entity, 'at'>,
  name: string,
  field: Field<unknown>,
  value: RemedyValue,
): RemedyChange {
  return field.state === 'value' ? { kind: 'item', at: field.at, value } : setField(entity, name, [value]);
}

/** A new entity, under the id or, where that is taken, under one like it. */
export function newEntity(model: Model, section: string, id: string, value: RemedyValue): RemedyChange {
  return { kind: 'entity', section, id: freeId(model, id), value };
}

/** Fields of `organization`, `strategy` or `crisis`; the section is added where it is missing. */
export function setShared(
  model: Model,
  section: 'organization' | 'strategy' | 'crisis',
  fields: Readonly<Record<string, RemedyValue>>,
): readonly RemedyChange[] {
  const entity = model[section];
  if (entity === undefined) return [{ kind: 'section', section, value: fields }];
  return Object.entries(fields).map(([field, value]) => setField(entity, field, value));
}

/** The id, or with a number behind it where anything at all has it: people, roles and teams share their ids. */
export function freeId(model: Model, id: string): string {
  const taken = new Set(model.entities.map((entity) => entity.id));
  for (let number = 1; ; number++) {
    const free = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(free)) return free;
  }
}
