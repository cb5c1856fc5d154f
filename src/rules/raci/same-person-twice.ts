import { referencesIn } from '../../analysis/cast.ts';
import type { Text } from '../../diagnostics/text.ts';
import type { Entity, Reference } from '../../model/entity.ts';
import type { Responsibility } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';

/** The letters from the strongest to the weakest. */
const LETTERS = ['accountable', 'responsible', 'consulted', 'informed'] as const;

type Letter = (typeof LETTERS)[number];

const WORDS: Readonly<Record<Letter, Text>> = {
  accountable: { en: 'accountable', tr: 'hesap veren' },
  responsible: { en: 'responsible', tr: 'yürüten' },
  consulted: { en: 'consulted', tr: 'danışılan' },
  informed: { en: 'informed', tr: 'bilgilendirilen' },
};

export const samePersonTwice = defineRule({
  id: 'raci/same-person-twice',
  severity: 'warning',
  section: 2,
  sources: ['S28', 'R3'],
  summary: {
    en: 'Somebody stands twice in the same activity, other than as accountable and responsible.',
    tr: 'Biri aynı faaliyette, hesap veren ve yürüten olmanın dışında iki kez geçiyor.',
  },
  why: {
    en: 'Who does the work is consulted and informed already; the second letter only makes it unclear what is expected.',
    tr: 'İşi yürütene zaten danışılır ve bilgi gider; ikinci RACI harfi yalnızca ne beklendiğini belirsizleştirir.',
  },
  messages: {
    twice: {
      en: '"{actor}" is {strong} and also {weak} in activity "{activity}".',
      tr: '"{actor}" kimliği "{activity}" faaliyetinde hem {strong} hem {weak} olarak geçiyor.',
      help: {
        en: 'Keep the stronger of the two: {strong}.',
        tr: 'İkisinden güçlü olanı bırakın: {strong}.',
      },
    },
    repeated: {
      en: '"{actor}" stands twice as {strong} in activity "{activity}".',
      tr: '"{actor}" kimliği "{activity}" faaliyetinde iki kez {strong} olarak geçiyor.',
      help: { en: 'Keep one of them.', tr: 'Yalnızca birini bırakın.' },
    },
  },
  texts: {
    stronger: { en: '{strong} here', tr: 'burada {strong}' },
    drop: { en: 'Take "{actor}" out of `{field}`', tr: '"{actor}" kimliğini `{field}` alanından çıkar' },
  },
  fix: 'safe',
  example: {
    bad: `responsibilities:
  store-photos: {title: Photograph the stores, responsible: mina-falk, accountable: omar-reyes, informed: [omar-reyes, tara-voss]}`,
    good: `responsibilities:
  store-photos: {title: Photograph the stores, responsible: omar-reyes, accountable: omar-reyes, informed: tara-voss}`,
  },
  subjects: (model) => model.responsibilities,
  *check(row) {
    const seen = new Map<Entity, { letter: Letter; reference: Reference }>();
    for (const { letter, reference } of lettersOf(row)) {
      const { target } = reference;
      if (target === undefined) continue;
      const first = seen.get(target);
      if (first === undefined) seen.set(target, { letter, reference });
      else if (first.letter !== 'accountable' || letter !== 'responsible')
        yield findingOf(row, first, letter, reference);
    }
  },
});

function lettersOf(row: Responsibility): { letter: Letter; reference: Reference }[] {
  return LETTERS.flatMap((letter) => referencesIn(row[letter]).map((reference) => ({ letter, reference })));
}

function findingOf(
  row: Responsibility,
  first: { letter: Letter; reference: Reference },
  letter: Letter,
  { id, at }: Reference,
) {
  const strong = WORDS[first.letter];
  return {
    at,
    message: first.letter === letter ? 'repeated' : 'twice',
    params: { actor: id, activity: row.id, strong, ...(first.letter === letter ? {} : { weak: WORDS[letter] }) },
    subject: `${id}/${letter}`,
    related: [{ at: first.reference.at, message: 'stronger', params: { strong } }],
    fixes: [
      {
        title: 'drop',
        params: { actor: id, field: letter },
        safety: 'safe' as const,
        edits: [{ op: 'remove' as const, at }],
      },
    ],
  };
}
