import { activePeople } from '../../analysis/active-people.ts';
import { neededSkills } from '../../analysis/unheld-skills.ts';
import { defineRule } from '../define-rule.ts';
import { setField } from '../remedy.ts';

export const skillUnheld = defineRule({
  id: 'team/skill-unheld',
  severity: 'info',
  gap: 'high',
  section: 1,
  readsClock: true,
  isAbsence: true,
  measure: { param: 'have', worse: 'less' },
  sources: ['S24', 'S30'],
  summary: {
    en: 'Work asks for a skill that nobody has at the level.',
    tr: 'Bir iş, kimsede o düzeyde bulunmayan bir beceri gerektiriyor.',
  },
  why: {
    en: 'The skills that are needed are to be weighed against those that are there. What nobody has must be learned, hired or bought.',
    tr: 'Gereken beceriler var olanlarla karşılaştırılmalıdır; kimsede olmayan, eğitimle, işe alımla ya da dışarıdan sağlanır.',
  },
  messages: {
    missing: {
      en: 'Nobody has the skill "{skill}", which {noun} "{id}" needs at level {need}.',
      tr: 'Kimsede "{skill}" becerisi yok; "{id}" kimlikli {noun} için gereken düzey {need}.',
      help: {
        en: 'Write it down where somebody has it, `skills: {{skill}: {need}}`, plan training, or look for somebody.',
        tr: 'Bu beceri birinde varsa yazın, `skills: {{skill}: {need}}`; yoksa eğitim planlayın ya da birini arayın.',
      },
    },
    low: {
      en: 'Nobody has "{skill}" at level {need}, which {noun} "{id}" needs; the highest is {have}.',
      tr: 'Kimsede "{skill}" becerisi {need} düzeyinde değil; "{id}" kimlikli {noun} bunu gerektiriyor, en yüksek düzey {have}.',
      help: {
        en: 'Plan training, look for somebody who has the level, or ask for less where less will do.',
        tr: 'Eğitim planlayın, düzeyi yeten birini arayın ya da daha azı yetiyorsa istenen düzeyi düşürün.',
      },
    },
  },
  example: {
    bad: `responsibilities:
  store-films: {title: Film the stores, responsible: studio, accountable: mina-falk, skills: {video-production: 3}}`,
    good: `responsibilities:
  store-films: {title: Write about the stores, responsible: studio, accountable: mina-falk, skills: {copywriting: 4}}`,
  },
  subjects: neededSkills,
  *check({ by, noun, skill, need, have, at, isUnheld }) {
    if (!isUnheld) return;
    const params = { skill, noun, id: by.id, need };
    yield have === 0
      ? { at, message: 'missing', params, subject: skill }
      : { at, message: 'low', params: { ...params, have }, subject: skill };
  },
  remedy: ({ subject: { skill, need } }, { model }) => {
    const [person] = activePeople(model);
    return person === undefined ? [] : [setField(person, 'skills', { [skill]: need })];
  },
});
