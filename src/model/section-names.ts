import type { FieldShape } from '../schema/field-shape.ts';

/** The sections whose ids share one namespace: whoever can own, do or answer something. */
export const ACTOR_SECTIONS = ['people', 'roles', 'teams', 'rosters', 'contacts'] as const;

/** Names of all sections, in the schema's order. */
export function sectionNames(shape: FieldShape): readonly string[] {
  return Object.keys(shape.fields ?? {});
}

/** Whether a section holds one thing (`organization`, `strategy`, `crisis`) and not a map of ids. */
export function isSingleton(shape: FieldShape, section: string): boolean {
  return shape.fields?.[section]?.values === undefined;
}
