import type { Wording } from '../../model/entity.ts';
import { type Field, listOf } from '../../model/field.ts';
import type { Account } from '../../model/generated/entities.ts';

/** The wordings that are meant for an account: those in its languages, else all. */
export function wordingsFor(text: Field<readonly Wording[]>, account: Account): readonly Wording[] {
  const wordings = listOf(text);
  if (wordings.length < 2) return wordings;
  const spoken = listOf(account.languages).map(baseLanguage);
  const meant = wordings.filter(({ language }) => language === undefined || spoken.includes(baseLanguage(language)));
  return meant.length > 0 ? meant : wordings;
}

/** A language without its region or script: `pt` for `pt-BR`. */
export function baseLanguage(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
