import { answersAsPosts } from '../../facts/answers-as-posts.ts';
import { isSureLimit } from '../../facts/platform-limit.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Account } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { type AccountLimit, accountLimits, limitFor } from '../content/limits/account-limits.ts';
import { countOver } from '../content/limits/over-text.ts';
import { baseLanguage } from '../content/wordings.ts';
import { oncePerModel } from '../once-per-model.ts';
import { filledIn } from '../text/placeholders.ts';
import { type TemplateUse, templateUses } from './answer-templates.ts';
import { accountsOf } from './answered-accounts.ts';
import { type TemplateText, textsOf } from './template-texts.ts';

/** A text of a template that, filled in, is too long for an account on which it answers in public. */
export interface LongAnswer extends TemplateText {
  readonly account: Account;
  readonly limit: AccountLimit;
  /** Units that it has, with every variable as long as it may be. */
  readonly count: number;
}

/** Kinds that are answered where they stand; a complaint may be answered in private, where there is more room. */
const PUBLIC = new Set<string | undefined>(['comment', 'mention']);

/** Such texts, each for the account that takes least. Limits in dispute, and those that nobody verified, prove nothing. */
export const longAnswers = oncePerModel((model): readonly LongAnswer[] =>
  [...templateUses(model)].flatMap(([template, uses]) => {
    const accounts = publicAccounts(model, uses);
    return textsOf(template).flatMap((text) => {
      const long = accounts
        .filter((account) => isSpokenOn(account, text.language))
        .flatMap((account) => longOn(model, text, account) ?? []);
      return long.sort((a, b) => a.limit.value - b.limit.value).slice(0, 1);
    });
  }),
);

function publicAccounts(model: Model, uses: readonly TemplateUse[]): readonly Account[] {
  const policies = new Set(uses.filter(({ rule }) => PUBLIC.has(valueOf(rule.inbound))).map(({ policy }) => policy));
  const accounts = new Set([...policies].flatMap((policy) => accountsOf(model, policy)));
  return [...accounts].filter(({ platform }) => answersAsPosts.has(valueOf(platform) ?? ''));
}

function isSpokenOn({ languages }: Account, language: string): boolean {
  if (languages.state === 'broken') return false;
  return languages.state !== 'value' || listOf(languages).some((one) => baseLanguage(one) === baseLanguage(language));
}

function longOn(model: Model, text: TemplateText, account: Account): LongAnswer | undefined {
  const limit = limitFor(accountLimits(model)(account), 'characters', []);
  if (limit === undefined || !(limit.confidence === 'own' || isSureLimit({ confidence: limit.confidence })))
    return undefined;
  const over = countOver(filledIn(text.template, text.text), limit);
  return over === undefined || over.isCountDisputed ? undefined : { ...text, account, limit, count: over.count };
}
