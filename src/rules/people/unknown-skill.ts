import { namedSkills } from '../../analysis/named-skills.ts';
import { builtInSkills } from '../../facts/skills.ts';
import { similarId } from '../../model/similar-id.ts';
import { defineRule } from '../define-rule.ts';

export const unknownSkill = defineRule({
  id: 'people/unknown-skill',
  severity: 'warning',
  section: 1,
  sources: ['S30', 'S31'],
  summary: {
    en: 'A skill is written almost, but not quite, like a known one.',
    tr: 'Bir beceri, bilinen bir beceriye çok yakın ama farklı yazılmış.',
  },
  why: {
    en: 'What is needed and what is held are compared by the skill’s id: two spellings never meet, and a gap seems to be there.',
    tr: 'Gereken ile var olan beceri kimliğiyle karşılaştırılır: iki yazım hiç buluşmaz, olmayan bir eksik görünür.',
  },
  messages: {
    near: {
      en: 'There is no skill "{skill}". Did you mean "{hint}"?',
      tr: '"{skill}" becerisi bulunamadı. Şunu mu demek istediniz: "{hint}"?',
      help: {
        en: 'Correct the id, or add the skill under `skills` when it is another one.',
        tr: 'Kimliği düzeltin; başka bir beceriyse `skills` altına ekleyin.',
      },
    },
  },
  texts: { correct: { en: 'Write "{hint}"', tr: '"{hint}" yaz' } },
  fix: 'suggested',
  example: {
    bad: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4, grafic-design: 3}, goals: reach, employment: freelance}`,
    good: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4, graphic-design: 3}, goals: reach, employment: freelance}`,
  },
  subjects: namedSkills,
  *check({ skill, at }, { model }) {
    const known = new Set([...Object.keys(builtInSkills), ...model.skills.map((one) => one.id)]);
    const hint = known.has(skill) ? undefined : similarId(skill, known);
    if (hint === undefined) return;
    yield {
      at,
      message: 'near',
      params: { skill, hint },
      fixes: [{ title: 'correct', safety: 'suggested', edits: [{ op: 'replace', at, text: hint }] }],
    };
  },
});
