import { activePeople } from '../../analysis/active-people.ts';
import { castOfField } from '../../analysis/cast.ts';
import type { Person, Responsibility } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

/** Of fewer people it is no crowd. */
const LEAST_INFORMED = 4;
const LETTERS = ['responsible', 'accountable', 'consulted', 'informed'] as const;

export const everyoneInformed = defineRule({
  id: 'raci/everyone-informed',
  severity: 'info',
  section: 2,
  isAbsence: true,
  readsClock: true,
  measure: { param: 'count', worse: 'more' },
  sources: [],
  rationale: {
    en: 'What goes to everybody is read by nobody: a list that names all no longer says whom the result concerns.',
    tr: 'Herkese giden bilgiyi kimse okumaz: herkes yazılınca sonucun kimi ilgilendirdiği belli olmaz.',
  },
  summary: {
    en: 'An activity informs everybody there is.',
    tr: 'Bir faaliyetin sonucu istisnasız herkese bildiriliyor.',
  },
  why: {
    en: 'People stop reading what mostly does not concern them, and miss what does.',
    tr: 'İnsanlar çoğu kendilerini ilgilendirmeyen bildirimleri okumayı bırakır ve ilgilendirenleri de kaçırır.',
  },
  messages: {
    all: {
      en: 'Everybody is informed of activity "{activity}": {count} people beside those who do it.',
      tr: '"{activity}" faaliyeti herkese bildiriliyor: işi yapanların dışında {count} kişi.',
      help: {
        en: 'Name only those whose work changes with the result.',
        tr: 'Yalnızca sonuçla işi değişecek olanları yazın.',
      },
    },
  },
  example: {
    bad: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, goals: reach, backup: mina-falk}
teams: {stores: {name: Stores, purpose: Photographs of every store, lead: ines-roth, members: ines-roth, goals: reach}}
responsibilities:
  store-photos: {title: Photograph the stores, responsible: ines-roth, accountable: ines-roth, informed: studio}`,
    good: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, goals: reach, backup: mina-falk}
teams: {stores: {name: Stores, purpose: Photographs of every store, lead: ines-roth, members: ines-roth, goals: reach}}
responsibilities:
  store-photos: {title: Photograph the stores, responsible: ines-roth, accountable: ines-roth, informed: [mina-falk, tara-voss]}`,
  },
  subjects: (model) => model.responsibilities.filter(({ informed }) => informed.state === 'value'),
  *check(row, { model }) {
    const named = castOfRow(model, row);
    if (named === undefined || [...activePeople(model)].some((person) => !named.has(person))) return;
    const told = [...castOfField(model, row.informed).people].filter((person) => activePeople(model).has(person));
    if (told.length < LEAST_INFORMED) return;
    yield { at: row.informed.at, message: 'all', params: { activity: row.id, count: told.length } };
  },
});

/** Everybody in the row under any letter; `undefined` when not all of it can be read. */
function castOfRow(model: Model, row: Responsibility): ReadonlySet<Person> | undefined {
  const people = new Set<Person>();
  for (const letter of LETTERS) {
    const cast = castOfField(model, row[letter]);
    if (!cast.isKnown) return undefined;
    for (const person of cast.people) people.add(person);
  }
  return people;
}
