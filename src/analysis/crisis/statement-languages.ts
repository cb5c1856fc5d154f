import { listOf, valueOf } from '../../model/field.ts';
import type { Account, Playbook, Template } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { isActiveAccount } from '../active.ts';
import { baseLanguage } from '../content/wordings.ts';
import { coversAccount } from '../scope.ts';

/** The active accounts that a playbook surely holds for. */
export function accountsOfPlaybook(model: Model, { accounts }: Playbook): readonly Account[] {
  return model.accounts.filter((account) => isActiveAccount(account) && coversAccount(accounts, account) === true);
}

/** The templates that a playbook names as its statements. */
export function statementsOf({ statements }: Playbook): readonly Template[] {
  return listOf(statements).flatMap(({ target }) => (target as Template | undefined) ?? []);
}

/**
 * The languages in which the statements of a playbook have no text: those of the accounts that it holds for, or where it
 * holds for none those of the organisation. None while a text cannot be read.
 */
export function unspokenLanguages(model: Model, playbook: Playbook): readonly string[] {
  const statements = statementsOf(playbook);
  if (statements.some(({ texts }) => texts.state === 'broken')) return [];
  const spoken = new Set(statements.flatMap(({ texts }) => [...(valueOf(texts)?.keys() ?? [])].map(baseLanguage)));
  const accounts = accountsOfPlaybook(model, playbook);
  const needed =
    accounts.length > 0
      ? accounts.flatMap(({ languages }) => listOf(languages))
      : model.organization === undefined
        ? []
        : listOf(model.organization.languages);
  return [...new Set(needed.map(baseLanguage))].filter((language) => !spoken.has(language)).sort();
}
