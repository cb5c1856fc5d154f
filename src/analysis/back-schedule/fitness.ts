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
  const { has, speaks } = abilitiesOf(person);
  const missing: string[] = [];
  for (const [id, level] of has === undefined ? [] : skills) {
    if ((has?.get(id) ?? 0) < level && (learned.skills.get(id) ?? 0) < level) missing.push(id);
  }
  const understands = (one: string): boolean => {
    const base = baseOf(one);
    return speaks?.has(base) === true || learned.languages.some((known) => baseOf(known) === base);
  };
  const isMute = speaks !== undefined && languages.length > 0 && !languages.some(understands);
  return { skills: missing, language: isMute ? languages[0] : undefined };
}

interface Abilities {
  /** Level by skill; `undefined` where it cannot be read. */
  readonly has: ReadonlyMap<string, number> | undefined;
  /** Languages without their regions; `undefined` where nothing is written or it cannot be read. */
  readonly speaks: ReadonlySet<string> | undefined;
}

/** What a person can do. Read once: the few are weighed against the stages of thousands of entries. */
const abilitiesOf = oncePer(
  ({ skills, languages }: Person): Abilities => ({
    has: skills.state === 'broken' ? undefined : (valueOf(skills) ?? new Map()),
    speaks: languages.state === 'value' ? new Set(languages.value.map(baseOf)) : undefined,
  }),
);

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
