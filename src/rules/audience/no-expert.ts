import { isActivePerson } from '../../analysis/active.ts';
import { listOf } from '../../model/field.ts';
import type { Audience } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { newColleague } from '../proposals.ts';
import { addItem, setField } from '../remedy.ts';

export const noExpert = defineRule({
  id: 'audience/no-expert',
  severity: 'info',
  gap: 'medium',
  section: 2,
  readsClock: true,
  isAbsence: true,
  measure: { param: 'count', worse: 'more' },
  sources: ['S37'],
  summary: { en: 'Nobody is said to know an audience.', tr: 'Bir hedef kitleyi tanıyan kimse yazılmamış.' },
  why: {
    en: 'Whoever makes content is to know its audience better than others; if nobody does, its tone is guessed.',
    tr: 'İçerik oluşturma görevi alan kişi kitleyi daha iyi tanımalıdır; tanıyan yoksa üslup tahminle seçilir.',
  },
  messages: {
    none: {
      en: 'Nobody is said to know audience "{audience}".',
      tr: '"{audience}" kimlikli hedef kitleyi tanıyan kimse yazılmamış.',
      help: {
        en: 'Name it at the people who know it: `people: {ada-lund: {audiences: {audience}}}`.',
        tr: 'Onu tanıyan kişilere yazın: `people: {ada-lund: {audiences: {audience}}}`.',
      },
    },
    nowhere: {
      en: 'No person is said to know any of the {count} audiences.',
      tr: '{count} hedef kitlenin hiçbirini tanıyan kimse yazılmamış.',
      help: {
        en: 'Write at people whom they know: `people: {ada-lund: {audiences: [students, parents]}}`.',
        tr: 'Kişilere kimi tanıdıklarını yazın: `people: {ada-lund: {audiences: [students, parents]}}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `audiences:
  students: {name: Students}
  parents: {name: Parents}
people:
  ada-lund: {name: Ada Lund, audiences: students}`,
    good: `audiences:
  students: {name: Students}
  parents: {name: Parents}
people:
  ada-lund: {name: Ada Lund, audiences: [students, parents]}`,
  },
  subjects: (model) => {
    if (model.people.length === 0) return [];
    const isNowhere = knownAudiences(model)?.size === 0 && model.audiences.length > 1;
    return isNowhere ? [model.audiences] : model.audiences.map((audience) => [audience]);
  },
  *check(audiences, { model }) {
    const known = knownAudiences(model);
    if (known === undefined) return;
    if (audiences.length > 1) {
      yield { at: homePlace(model), message: 'nowhere', params: { count: audiences.length } };
      return;
    }
    for (const one of audiences)
      if (!known.has(one)) yield { at: one.at, message: 'none', params: { audience: one.id } };
  },
  remedy: ({ subject: audiences }, context) => {
    const ids = audiences.map(({ id }) => id);
    const person = context.model.people.find((one) => isActivePerson(one, context.model.today));
    if (person?.audiences.state === 'value') return ids.map((id) => addItem(person, 'audiences', person.audiences, id));
    if (person !== undefined) return [setField(person, 'audiences', ids)];
    return newColleague(context, { audiences: ids }).changes;
  },
});

/** Audiences that somebody who is here knows; `undefined` while what somebody knows cannot be read. */
function knownAudiences(model: Model): ReadonlySet<Audience | undefined> | undefined {
  const people = model.people.filter((person) => isActivePerson(person, model.today));
  if (people.some(({ audiences }) => audiences.state === 'broken')) return undefined;
  return new Set(people.flatMap(({ audiences }) => listOf(audiences).map(({ target }) => target)));
}
