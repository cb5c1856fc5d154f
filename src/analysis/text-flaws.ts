import type { NodePlace } from '../diagnostics/place.ts';
import { everyText } from '../model/every-text.ts';
import { oncePerModel } from './once-per-model.ts';
import { firstDecomposed } from './text/decomposed.ts';
import { hiddenCharacters } from './text/hidden-characters.ts';
import type { Stretch } from './text/hit.ts';
import { type PersonalNumber, personalNumbers } from './text/personal-data.ts';
import { type Secret, secretsIn } from './text/secret.ts';

/** A text in which something was noticed. */
export interface FlawedText<Hit> {
  readonly text: string;
  readonly at: NodePlace;
  /** At least one, in order. */
  readonly hits: readonly Hit[];
}

/** What was noticed in the texts of an organisation. */
export interface TextFlaws {
  readonly secrets: readonly FlawedText<Secret>[];
  readonly personalNumbers: readonly FlawedText<PersonalNumber>[];
  readonly hidden: readonly FlawedText<Stretch>[];
  readonly decomposed: readonly FlawedText<Stretch>[];
}

// Most texts are plain ASCII without long numbers or keys of interest; the detectors look again, closely.
const NOT_ASCII = /[^\u0000-\u007F]/;

/** Looks through every text of the organisation once, for all rules that read texts as they stand. */
export const textFlaws = oncePerModel((model): TextFlaws => {
  const secrets: FlawedText<Secret>[] = [];
  const numbers: FlawedText<PersonalNumber>[] = [];
  const hidden: FlawedText<Stretch>[] = [];
  const decomposed: FlawedText<Stretch>[] = [];
  const keep = <Hit>(into: FlawedText<Hit>[], hits: readonly Hit[], text: string, at: () => NodePlace) => {
    if (hits.length > 0) into.push({ text, at: at(), hits });
  };
  everyText(model, (text, key, at) => {
    keep(secrets, secretsIn(text, key), text, at);
    keep(numbers, personalNumbers(text), text, at);
    if (!NOT_ASCII.test(text)) return;
    keep(hidden, hiddenCharacters(text), text, at);
    const stretch = firstDecomposed(text);
    if (stretch !== undefined) keep(decomposed, [stretch], text, at);
  });
  return { secrets, personalNumbers: numbers, hidden, decomposed };
});
