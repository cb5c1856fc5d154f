import { listOf, valueOf } from '../../model/field.ts';
import type { Account, Entry, Person, Stage } from '../../model/generated/entities.ts';
import { oncePer } from '../once-per.ts';
import { stageTraits } from './stage-traits.ts';

/** What a stage asks of whoever does it. */
export interface Asked {
  /** Level by skill. */
  readonly skills: ReadonlyMap<string, number>;
  /** Of text, the languages one of which must be spoken; else none. */
  readonly languages: readonly string[];
}

/** What somebody can: level by skill, and languages. */
export type Learned = Asked;

/** What a person lacks for a stage. */
export interface Lacks {
  readonly skills: readonly string[];
  readonly language: string | undefined;
}

/** Skills whose work is text: whoever does it must write a language of the content. */
const TEXT_SKILLS: ReadonlySet<string> = new Set([
  'copywriting',
  'translation',
  'customer-care',
  'community-management',
]);

const NOTHING: Learned = { skills: new Map(), languages: [] };

/** What a stage asks for an entry, or whatever is made for the account. */
export function askedOf(entry: Entry | undefined, account: Account, stage: Stage): Asked {
  return { skills: stageTraits(stage).skills, languages: isTextStage(stage) ? languagesOf(entry, account) : [] };
}

/** Whether the work of a stage is text. */
export const isTextStage = oncePer((stage: Stage): boolean =>
  [...stageTraits(stage).skills.keys()].some((skill) => TEXT_SKILLS.has(skill)),
);

/**
 * What a person lacks; a field that cannot be read is given the benefit of the doubt.
 *
 * @param learned what the person can besides what is written
 */
export function lackedBy(person: Person, { skills, languages }: Asked, learned: Learned = NOTHING): Lacks {
  const has = valueOf(person.skills);
  const isGood = ([id, level]: readonly [string, number]): boolean =>
    (has?.get(id) ?? 0) >= level || (learned.skills.get(id) ?? 0) >= level;
  const speaks = [...listOf(person.languages), ...learned.languages].map(baseOf);
  const isMute =
    person.languages.state === 'value' &&
    languages.length > 0 &&
    !languages.some((one) => speaks.includes(baseOf(one)));
  return {
    skills: person.skills.state === 'broken' ? [] : [...skills].filter((one) => !isGood(one)).map(([id]) => id),
    language: isMute ? languages[0] : undefined,
  };
}

/** Whether a person lacks nothing. */
export function isFit(person: Person, asked: Asked, learned: Learned = NOTHING): boolean {
  const { skills, language } = lackedBy(person, asked, learned);
  return skills.length === 0 && language === undefined;
}

function baseOf(language: string): string {
  return language.split('-')[0]!;
}

/** The languages of a piece of content: of its texts, else those of its account. */
export function languagesOf(entry: Entry | undefined, account: Account): readonly string[] {
  const written = (entry === undefined ? [] : listOf(entry.text)).flatMap(({ language }) => language ?? []);
  return written.length > 0 ? written : listOf(account.languages);
}
