import type { NodePlace } from '../diagnostics/place.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import { type Field, listOf, valueOf } from '../model/field.ts';
import { oncePerModel } from './once-per-model.ts';

/** A skill that some map of skills names, at its key. */
export interface NamedSkill {
  readonly skill: string;
  readonly at: NodePlace;
}

/** Every skill that people have, or that roles, responsibilities and stages ask for, each key once. */
export const namedSkills = oncePerModel((model): readonly NamedSkill[] => {
  const found = new Map<string, NamedSkill>();
  const add = ({ skills }: { readonly skills: Field<ReadonlyMap<string, unknown>> }) => {
    for (const skill of valueOf(skills)?.keys() ?? []) {
      const { at } = skills;
      const place: NodePlace = { ...at, pointer: joinPointer(at.pointer, skill), part: 'key' };
      found.set(`${place.file} ${place.document} ${place.pointer}`, { skill, at: place });
    }
  };
  for (const entity of [...model.people, ...model.roles, ...model.responsibilities]) add(entity);
  for (const workflow of model.workflows) for (const stage of listOf(workflow.stages)) add(stage);
  return [...found.values()];
});
