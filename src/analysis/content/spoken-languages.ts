import type { Wording } from '../../model/entity.ts';
import { listOf } from '../../model/field.ts';
import type { Account, Audience } from '../../model/generated/entities.ts';
import { oncePer } from '../once-per.ts';
import { oncePerModel } from '../once-per-model.ts';
import { baseLanguage } from './wordings.ts';

/** The language a wording is in: its own, else that of an account with a single one; `undefined` when nobody says. */
export const languageOf = oncePerModel(() => {
  const ofAccounts = new Map<Account, string | undefined>();
  return ({ language }: Wording, account: Account): string | undefined => {
    if (language !== undefined) return language;
    if (!ofAccounts.has(account)) {
      const spoken = listOf(account.languages);
      ofAccounts.set(account, spoken.length === 1 ? spoken[0] : undefined);
    }
    return ofAccounts.get(account);
  };
});

/** Whether an audience reads a language; one whose languages nobody knows is taken to. */
export function reads(audience: Audience, language: string): boolean {
  const known = languagesOf(audience);
  return known === undefined || known.has(baseLanguage(language));
}

const languagesOf = oncePer(({ languages }: Audience) =>
  languages.state === 'value' ? new Set(languages.value.map(baseLanguage)) : undefined,
);
