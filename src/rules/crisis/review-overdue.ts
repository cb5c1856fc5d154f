import { reviewCycles } from '../../analysis/agenda/review-cycles.ts';
import { cycleLength } from '../cycle-length.ts';
import { defineRule } from '../define-rule.ts';

export const reviewOverdue = defineRule({
  id: 'crisis/review-overdue',
  severity: 'warning',
  section: 5,
  readsClock: true,
  measure: { param: 'due', worse: 'less' },
  sources: ['S81'],
  summary: {
    en: 'The crisis plan or a playbook was to be reviewed by a day that is past.',
    tr: 'Kriz yönetim planının ya da bir kriz senaryosu planının gözden geçirileceği gün geçmiş.',
  },
  why: {
    en: 'Phone numbers, people and networks change; a plan that nobody went through fails in the first minutes of a crisis.',
    tr: 'Telefonlar, kişiler ve ağlar değişir; kimsenin gözden geçirmediği bir plan krizin ilk dakikalarında işe yaramaz.',
  },
  messages: {
    plan: {
      en: 'The crisis plan was to be reviewed by {due}; it was last reviewed on {since}.',
      tr: 'Kriz yönetim planı {due} tarihine kadar gözden geçirilecekti; en son {since} tarihinde gözden geçirildi.',
      help: {
        en: 'Go through it with everybody who has a role in it, and write the day in `lastReviewed`.',
        tr: 'Planda görevi olan herkesle gözden geçirin ve günün tarihini `lastReviewed` alanına yazın.',
      },
    },
    playbook: {
      en: 'Playbook "{playbook}" was to be reviewed by {due}; it was last reviewed on {since}.',
      tr: '"{playbook}" kimlikli kriz senaryosu planı {due} tarihine kadar gözden geçirilecekti; en son {since} tarihinde gözden geçirildi.',
      help: {
        en: 'Go through its steps and statements, and write the day in `lastReviewed`.',
        tr: 'Adımlarını ve metinlerini gözden geçirin ve günün tarihini `lastReviewed` alanına yazın.',
      },
    },
  },
  texts: { every: { en: 'reviewed every `{every}`', tr: 'gözden geçirme aralığı `{every}`' } },
  exampleBase: 'none',
  example: {
    bad: 'crisis: {lastReviewed: 2026-05-31, reviewEvery: 6mo}',
    good: 'crisis: {lastReviewed: 2026-06-01, reviewEvery: 6mo}',
  },
  subjects: (model) => reviewCycles(model).filter(({ kind }) => kind === 'plan-review'),
  *check(cycle, { model }) {
    const { entity, since, due, at } = cycle;
    if (since === undefined || due >= model.today) return;
    const dates = { due: { date: due }, since: { date: since } };
    yield {
      at,
      ...(entity.kind === 'crisis'
        ? { message: 'plan', params: dates }
        : { message: 'playbook', params: { playbook: entity.id, ...dates } }),
      related: cycleLength(cycle),
    };
  },
});
