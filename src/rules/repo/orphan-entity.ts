import { referredEntities } from '../../analysis/referred-entities.ts';
import type { Text } from '../../diagnostics/text.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

const NOUNS = {
  audiences: { en: 'Audience', tr: 'hedef kitle' },
  campaigns: { en: 'Campaign', tr: 'kampanya' },
  skills: { en: 'Skill', tr: 'beceri' },
  templates: { en: 'Template', tr: 'şablon' },
} as const satisfies Readonly<Record<string, Text>>;

export const orphanEntity = defineRule({
  id: 'repo/orphan-entity',
  severity: 'warning',
  isAbsence: true,
  sources: [],
  rationale: {
    en: 'What nothing refers to is either forgotten or in the way of those who look for the one in use.',
    tr: 'Hiçbir yerde anılmayan ya unutulmuştur ya da kullanılanı arayanın önüne çıkar.',
  },
  summary: {
    en: 'An audience, campaign, skill or template is used nowhere.',
    tr: 'Bir hedef kitle, kampanya, beceri ya da şablon hiçbir yerde kullanılmıyor.',
  },
  why: {
    en: 'It was meant for something: an account that should serve the audience, a post of the campaign, an answer that should use the template.',
    tr: 'Bir amacı vardı: kitleye seslenecek bir hesap, kampanyanın bir gönderisi, şablonu kullanacak bir yanıt.',
  },
  messages: {
    unused: {
      en: '{kind} "{id}" is used nowhere.',
      tr: '"{id}" kimlikli {kind} hiçbir yerde kullanılmıyor.',
      help: {
        en: 'Name it where it belongs, or remove it.',
        tr: 'Ait olduğu yerde kimliğini yazın ya da kaldırın.',
      },
    },
  },
  example: {
    bad: `campaigns:
  tins: {title: Tins of the year, audiences: students}`,
    good: `campaigns:
  tins: {title: Tins of the year, audiences: students}
calendars:
  winter:
    accounts: x-main
    defaults: {goals: reach, type: image, campaign: tins, owner: mina-falk}
    entries: [{id: tins, title: Tins of the year, publishAt: 2026-12-05 10:00, noVisual: Painted next week}]`,
  },
  subjects: (model) => [...model.audiences, ...model.campaigns, ...model.skills, ...templatesByName(model)],
  *check(entity, { model }) {
    if (referredEntities(model).has(entity)) return;
    yield { at: entity.at, message: 'unused', params: { kind: NOUNS[entity.kind], id: entity.id } };
  },
});

/** Templates that only a reference can bring into use; one that says what it is `for` is found by that. */
function templatesByName(model: Model): Model['templates'] {
  return model.templates.filter((template) => template.for.state === 'absent');
}
