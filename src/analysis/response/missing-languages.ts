import { listOf } from '../../model/field.ts';
import type { Account, Template } from '../../model/generated/entities.ts';
import { baseLanguage } from '../content/wordings.ts';
import { oncePerModel } from '../once-per-model.ts';
import { templateUses } from './answer-templates.ts';
import { accountsOf } from './answered-accounts.ts';
import { textsOf } from './template-texts.ts';

/** Languages in which a template answers and has no text. */
export interface MissingLanguages {
  readonly template: Template;
  /** In the order of the accounts that speak them. */
  readonly languages: readonly string[];
  readonly accounts: readonly Account[];
}

/**
 * Languages of the accounts on which a template is used by some rule, without a text in it; a region or script makes no
 * difference. Accounts whose languages nobody states ask for none.
 */
export const missingLanguages = oncePerModel((model): readonly MissingLanguages[] =>
  [...templateUses(model)].flatMap(([template, uses]) => {
    if (template.texts.state === 'broken') return [];
    const written = new Set(textsOf(template).map(({ language }) => baseLanguage(language)));
    const lacks = (language: string) => !written.has(baseLanguage(language));
    const accounts = [...new Set(uses.flatMap(({ policy }) => accountsOf(model, policy)))].filter(({ languages }) =>
      listOf(languages).some(lacks),
    );
    const languages = [...new Set(accounts.flatMap((account) => listOf(account.languages).filter(lacks)))];
    return languages.length === 0 ? [] : [{ template, languages, accounts }];
  }),
);
