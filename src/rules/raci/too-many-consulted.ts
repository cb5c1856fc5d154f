import type { Responsibility } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';
import { crowdedLetter, type MostNamed, mostNamed } from './crowded-letter.ts';

export const tooManyConsulted = defineRule<Responsibility, MostNamed>({
  id: 'raci/too-many-consulted',
  severity: 'info',
  section: 2,
  measure: { param: 'count', worse: 'more' },
  sources: [],
  rationale: {
    en: 'Consulting goes both ways: work that asks five people before it goes on waits five times.',
    tr: 'Danışmak iki yönlüdür: ilerlemeden önce beş kişiye sorulan iş beş kez bekler.',
  },
  summary: {
    en: 'An activity asks more people than its pace bears.',
    tr: 'Bir faaliyette gereğinden çok kişiye danışılıyor.',
  },
  why: {
    en: 'Everybody who is consulted is a question, a wait and an answer; the work waits for the slowest.',
    tr: 'Danışılan her kişi bir soru, bir bekleyiş ve bir yanıttır; iş en yavaş olanı bekler.',
  },
  messages: {
    many: {
      en: '{count} are consulted in activity "{activity}"; at most {most} keep it moving.',
      tr: '"{activity}" faaliyetinde {count} kişiye ya da ekibe danışılıyor; en çok {most} olursa iş aksamaz.',
      help: {
        en: 'Keep those whose answer can change the work; tell the others afterwards: `informed`.',
        tr: 'Yanıtı işi değiştirebilecek olanları bırakın; öbürlerine sonradan bilgi verin: `informed`.',
      },
    },
  },
  example: {
    bad: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, goals: reach, backup: mina-falk}
teams: {stores: {name: Stores, purpose: Photographs of every store, lead: ines-roth, members: ines-roth, goals: reach}}
responsibilities:
  store-photos: {title: Photograph the stores, responsible: ines-roth, accountable: ines-roth, consulted: [mina-falk, omar-reyes, tara-voss, jon-pike, harbour-law]}`,
    good: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, goals: reach, backup: mina-falk}
teams: {stores: {name: Stores, purpose: Photographs of every store, lead: ines-roth, members: ines-roth, goals: reach}}
responsibilities:
  store-photos: {title: Photograph the stores, responsible: ines-roth, accountable: ines-roth, consulted: [mina-falk, omar-reyes], informed: [tara-voss, harbour-law]}`,
  },
  options: mostNamed(4),
  subjects: (model) => model.responsibilities,
  check: (row, { options }) => crowdedLetter(row, 'consulted', options),
});
