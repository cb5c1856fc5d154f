import { builtInSkills } from '../facts/skills.ts';
import { similarId } from '../model/similar-id.ts';
import { oncePerModel } from './once-per-model.ts';

/** The skill that an id means: itself, or the known one that it is a slip for, which has a finding of its own. */
export const meantSkill = oncePerModel((model) => {
  const known = new Set([...Object.keys(builtInSkills), ...model.skills.map(({ id }) => id)]);
  const meant = new Map<string, string>();
  return (skill: string): string => {
    let one = meant.get(skill);
    if (one === undefined) {
      one = known.has(skill) ? skill : (similarId(skill, known) ?? skill);
      meant.set(skill, one);
    }
    return one;
  };
});
