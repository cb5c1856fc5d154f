import type { NodePlace } from '../diagnostics/place.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import { type Field, listOf, valueOf } from '../model/field.ts';
import type { Account, BannedTerm, Template, Voice } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import { type Content, openContents } from './content/contents.ts';
import { itemPlace } from './content/item-place.ts';
import { baseLanguage } from './content/wordings.ts';
import { oncePer } from './once-per.ts';
import { oncePerModel } from './once-per-model.ts';
import { type TermHit, termFinder } from './text/term-finder.ts';

/** A text that the public is going to see, with the terms that its brand bans. */
export interface GuardedText {
  readonly text: string;
  readonly at: NodePlace;
  readonly isTurkish: boolean;
  /** A hashtag, which takes no spaces. */
  readonly isHashtag: boolean;
  readonly banned: readonly BannedTerm[];
}

/** Texts of entries that are not out yet, and of templates, wherever something is banned; each place once. */
export const guardedTexts = oncePerModel((model): readonly GuardedText[] => {
  const guard = guardOf(model);
  const found = new Map<string, Draft>();
  const add = (texts: Iterable<WrittenText>, account: Account | undefined, usual: string | undefined) => {
    const banned = guard.bannedOn(account);
    if (banned.length === 0) return;
    for (const { text, language = usual, at, isHashtag = false } of texts) {
      const key = `${at.file} ${at.document} ${at.pointer}`;
      const isTurkish = language !== undefined && baseLanguage(language) === 'tr';
      const draft = found.get(key) ?? { text, at, isTurkish, isHashtag, lists: new Set() };
      found.set(key, draft);
      draft.lists.add(banned);
    }
  };
  for (const content of openContents(model)) {
    const accounts = listOf(content.entry.accounts).flatMap(({ target }) => target ?? []);
    for (const account of accounts.length === 0 ? [undefined] : accounts) {
      add(textsFor(content, account), account, guard.languageOf(account));
    }
  }
  for (const template of model.templates) add(textsOf(template), undefined, undefined);
  return [...found.values()].map(({ lists, ...text }) => ({ ...text, banned: guard.all(lists) }));
});

interface Draft extends Omit<GuardedText, 'banned'> {
  readonly lists: Set<readonly BannedTerm[]>;
}

/** The banned terms in a text. */
export function bannedUses({ text, isTurkish, banned }: GuardedText): readonly TermHit[] {
  const known = finders.get(banned) ?? new Map<boolean, (text: string) => readonly TermHit[]>();
  finders.set(banned, known);
  let find = known.get(isTurkish);
  if (find === undefined) {
    find = termFinder(
      banned.map(({ term }) => valueOf(term) ?? ''),
      isTurkish,
    );
    known.set(isTurkish, find);
  }
  return find(text);
}

const finders = new WeakMap<readonly BannedTerm[], Map<boolean, (text: string) => readonly TermHit[]>>();

interface WrittenText {
  readonly text: string;
  readonly language?: string | undefined;
  readonly at: NodePlace;
  readonly isHashtag?: boolean;
}

/** What appears on an account, or what an entry without accounts says. */
function* textsFor(content: Content, account: Account | undefined): Iterable<WrittenText> {
  const variant = account === undefined ? undefined : valueOf(content.variants)?.get(account.id);
  yield* listOf(content.text);
  yield* items(content.hashtags, true);
  const poll = valueOf(content.poll);
  if (poll !== undefined) {
    yield* listOf(poll.question);
    yield* items(poll.options);
  }
  if (variant === undefined) return;
  yield* listOf(variant.text);
  yield* items(variant.hashtags, true);
  for (const field of [variant.title, variant.firstComment, variant.contentWarning]) {
    if (field.state === 'value') yield { text: field.value, at: field.at };
  }
}

function* items(list: Field<readonly string[]>, isHashtag = false): Iterable<WrittenText> {
  for (const [index, text] of listOf(list).entries()) yield { text, at: itemPlace(list.at, index), isHashtag };
}

function* textsOf({ texts }: Template): Iterable<WrittenText> {
  for (const [language, text] of valueOf(texts) ?? []) {
    yield { text, language, at: { ...texts.at, pointer: joinPointer(texts.at.pointer, language), part: 'value' } };
  }
}

/** Which terms are banned on an account, and in which language its texts are when they do not say. */
function guardOf(model: Model) {
  const common = bannedIn(model.organization?.voice);
  const [language] = model.organization === undefined ? [] : listOf(model.organization.languages);
  const byVoice = new Map<unknown, readonly BannedTerm[]>();
  const together = new Map<string, readonly BannedTerm[]>();
  const numbers = new Map<readonly BannedTerm[], number>();
  const brandOf = oncePer(({ brand }: Account) => valueOf(brand)?.target);
  const spokenOn = oncePer(({ languages }: Account) => listOf(languages));
  return {
    /** What several voices ban together, one and the same list for the same voices. */
    all(lists: ReadonlySet<readonly BannedTerm[]>): readonly BannedTerm[] {
      for (const list of lists) if (!numbers.has(list)) numbers.set(list, numbers.size);
      const key = [...lists].map((list) => numbers.get(list)).join();
      const known = together.get(key) ?? [...new Set([...lists].flat())];
      together.set(key, known);
      return known;
    },
    bannedOn(account: Account | undefined): readonly BannedTerm[] {
      const brand = account && brandOf(account);
      if (brand === undefined) return common;
      const known = byVoice.get(brand) ?? bannedIn(brand.voice);
      byVoice.set(brand, known);
      return known;
    },
    languageOf(account: Account | undefined): string | undefined {
      const spoken = account === undefined ? [] : spokenOn(account);
      return spoken.length === 1 ? spoken[0] : language;
    },
  };
}

function bannedIn(voice: Field<Voice> | undefined): readonly BannedTerm[] {
  const written = voice && valueOf(voice);
  return written === undefined ? [] : listOf(written.banned);
}
