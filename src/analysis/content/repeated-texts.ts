import type { NodePlace } from '../../diagnostics/place.ts';
import type { Wording } from '../../model/entity.ts';
import type { Account } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { DAY_MINUTES } from '../../time/calendar-date.ts';
import { oncePerModel } from '../once-per-model.ts';
import type { Content } from './contents.ts';
import { publishedText } from './published-text.ts';
import { type Slot, timelines } from './timelines.ts';
import { wordingsFor } from './wordings.ts';

/** A text that appears on the same accounts twice within some days. */
export interface RepeatedText {
  /** The text of the one that can still be changed; of the later if both can. */
  readonly at: NodePlace;
  readonly other: Slot;
  readonly otherAt: NodePlace;
  readonly days: number;
  readonly accounts: readonly Account[];
  /** Whether not only the words are the same but everything that is posted, on a network that refuses that. */
  readonly isRefused: boolean;
}

/** Networks that refuse a text that was posted before. */
const REFUSING: ReadonlySet<string> = new Set(['x']);

/** Letters by which texts are told apart first. */
const BEGINNING = 32;

type Repeated = ReadonlyMap<Content, readonly RepeatedText[]>;

interface Posted {
  readonly slot: Slot;
  readonly wording: Wording;
}

/** Texts that are repeated within so many days, by the entry that can still be changed. */
export const repeatedTexts = oncePerModel((model) => {
  const known = new Map<number, Repeated>();
  return (days: number): Repeated => {
    const found = known.get(days) ?? find(model, days);
    known.set(days, found);
    return found;
  };
});

function find(model: Model, days: number): Repeated {
  const found = new Map<Content, Map<string, RepeatedText>>();
  for (const [account, slots] of timelines(model)) {
    const before = lastOfSameWords();
    for (const slot of slots) {
      for (const wording of wordingsFor(slot.post.text, account)) {
        const posted: Posted = { slot, wording };
        const last = before(posted);
        if (last !== undefined && slot.instant - last.slot.instant < days * DAY_MINUTES) {
          add(found, account, last, posted);
        }
      }
    }
  }
  return new Map([...found].map(([content, texts]) => [content, [...texts.values()]]));
}

/** Takes posts in order and gives the last before each that has the same words. */
function lastOfSameWords(): (posted: Posted) => Posted | undefined {
  // Texts differ where they begin: only those that begin alike are compared word by word, which is slow.
  const byBeginning = new Map<number, Posted | Map<string, Posted>>();
  return (posted) => {
    const beginning = hashOfBeginning(posted.wording.text);
    const alike = byBeginning.get(beginning);
    if (alike === undefined) {
      byBeginning.set(beginning, posted);
      return undefined;
    }
    const byWords = alike instanceof Map ? alike : new Map([[wordsOf(alike), alike]]);
    const words = wordsOf(posted);
    const last = words === '' ? undefined : byWords.get(words);
    byWords.set(words, posted);
    byBeginning.set(beginning, byWords);
    return last;
  };
}

function add(found: Map<Content, Map<string, RepeatedText>>, account: Account, before: Posted, after: Posted): void {
  const [changed, other] = after.slot.content.phase === 'published' ? [before, after] : [after, before];
  const { content, post } = changed.slot;
  const [at, otherAt] = [changed.wording.at, other.wording.at];
  // The same entry in two languages, or a text that a whole calendar shares on purpose.
  if (content.phase === 'published' || content === other.slot.content || isSame(at, otherAt)) return;
  const texts = found.get(content) ?? new Map<string, RepeatedText>();
  if (texts.size === 0) found.set(content, texts);
  const isRefused = REFUSING.has(post.platform ?? '') && wholeOf(changed) === wholeOf(other);
  const key = `${at.pointer} ${otherAt.file} ${otherAt.pointer} ${isRefused}`;
  const accounts = [...(texts.get(key)?.accounts ?? []), account];
  const days = Math.round(Math.abs(changed.slot.instant - other.slot.instant) / DAY_MINUTES);
  texts.set(key, { at, other: other.slot, otherAt, days, accounts, isRefused });
}

function isSame(a: NodePlace, b: NodePlace): boolean {
  return a.pointer === b.pointer && a.file === b.file && a.document === b.document;
}

function wholeOf({ slot, wording }: Posted): string {
  return publishedText(slot.post, wording);
}

/** The words of a text, whatever their capitals, spaces and line breaks. */
function wordsOf({ wording }: Posted): string {
  return bare(wording.text);
}

/** A number for the first letters of a text, the same whatever their capitals and what stands between them. */
function hashOfBeginning(text: string): number {
  let hash = 0;
  let letters = 0;
  for (let index = 0; index < text.length && letters < BEGINNING; index += 1) {
    const code = text.charCodeAt(index) | 0x20;
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    // Scripts with capitals beyond Latin are left out, those without are taken as they are.
    if (!isLetter && code < 0x600) continue;
    hash = (Math.imul(hash, 31) + code) | 0;
    letters += 1;
  }
  return hash;
}

function bare(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
