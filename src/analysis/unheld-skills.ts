import type { NodePlace } from '../diagnostics/place.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import type { Text } from '../diagnostics/text.ts';
import type { Entity } from '../model/entity.ts';
import { type Field, listOf, valueOf } from '../model/field.ts';
import type { Responsibility } from '../model/generated/entities.ts';
import { activePeople } from './active-people.ts';
import { backSchedule } from './back-schedule/back-schedule.ts';
import { referencesIn } from './cast.ts';
import { areSkillsKnown } from './held-skills.ts';
import { meantSkill } from './meant-skill.ts';
import { oncePerModel } from './once-per-model.ts';

/** A skill that work asks for and that nobody has at the level. */
export interface UnheldSkill {
  readonly by: Entity;
  readonly noun: Text;
  readonly skill: string;
  /** Level needed, and the highest that somebody has, 0 for none. */
  readonly need: number;
  readonly have: number;
  readonly at: NodePlace;
  /** Whether nobody has it at the level. */
  readonly isUnheld: boolean;
}

const RESPONSIBILITY: Text = { en: 'responsibility', tr: 'sorumluluk' };
const STAGE: Text = { en: 'stage', tr: 'aşama' };

/**
 * What responsibilities and stages ask for, where no other rule measures people against it: a responsibility of named
 * people or roles is compared with each of them, and a stage that an entry of the plan waits for is told there. A slip
 * in a skill's id, which has its own finding, counts as the skill that was meant.
 */
export const neededSkills = oncePerModel((model): readonly UnheldSkill[] => {
  const people = activePeople(model);
  if (people.size === 0 || !areSkillsKnown(people)) return [];
  const meant = meantSkill(model);
  const held = new Map<string, number>();
  for (const { skills } of people) {
    for (const [skill, level] of valueOf(skills) ?? [])
      held.set(meant(skill), Math.max(level, held.get(meant(skill)) ?? 0));
  }
  const needed: UnheldSkill[] = [];
  const add = (by: Entity & { readonly skills: Field<ReadonlyMap<string, number>> }, noun: Text) => {
    for (const [skill, need] of valueOf(by.skills) ?? []) {
      const { at } = by.skills;
      const have = held.get(meant(skill)) ?? 0;
      const place: NodePlace = { ...at, pointer: joinPointer(at.pointer, skill), part: 'key' };
      needed.push({ by, noun, skill: meant(skill), need, have, at: place, isUnheld: have < need });
    }
  };
  for (const row of model.responsibilities) if (isOfNobodyNamed(row)) add(row, RESPONSIBILITY);
  const waiting = new Set(
    backSchedule(model).leftOut.flatMap(({ stage, reason }) => (reason === 'nobody' ? [stage] : [])),
  );
  for (const workflow of model.workflows) {
    for (const stage of listOf(workflow.stages)) if (!waiting.has(stage)) add(stage, STAGE);
  }
  return needed;
});

function isOfNobodyNamed({ responsible }: Responsibility): boolean {
  if (responsible.state === 'broken') return false;
  return referencesIn(responsible).every(({ target }) => target?.kind !== 'people' && target?.kind !== 'roles');
}
