import { isSureLimit } from '../../facts/platform-limit.ts';
import type { Account } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { type AccountLimit, accountLimits, limitFor } from '../content/limits/account-limits.ts';
import { countOver } from '../content/limits/over-text.ts';
import { baseLanguage } from '../content/wordings.ts';
import { oncePerModel } from '../once-per-model.ts';
import { type TemplateText, textsOf } from '../response/template-texts.ts';
import { filledIn } from '../text/placeholders.ts';
import { accountsOfPlaybook, statementsOf } from './statement-languages.ts';

/** A statement that is too long for an account on which it would be published. */
export interface LongStatement extends TemplateText {
  readonly account: Account;
  readonly limit: AccountLimit;
  /** Units that it has at least, with every variable as long as it may be. */
  readonly count: number;
}

/**
 * Statements that are surely over a limit. A playbook with several needs one in each language that fits; where none does
 * it is the first that is told of. Limits in dispute, and those that nobody verified, prove nothing.
 */
export const longStatements = oncePerModel((model): readonly LongStatement[] =>
  model.playbooks.flatMap((playbook) => {
    if (playbook.statements.state !== 'value') return [];
    const wordings = statementsOf(playbook).flatMap(textsOf);
    const languages = [...new Set(wordings.map(({ language }) => baseLanguage(language)))];
    return accountsOfPlaybook(model, playbook).flatMap((account) =>
      languages
        .filter((language) => isSpokenOn(account, language))
        .flatMap(
          (language) =>
            longOn(
              model,
              account,
              wordings.filter((one) => baseLanguage(one.language) === language),
            ) ?? [],
        ),
    );
  }),
);

/** The first of the wordings when none of them fits the account. */
function longOn(model: Model, account: Account, wordings: readonly TemplateText[]): LongStatement | undefined {
  const limits = accountLimits(model)(account);
  const long = wordings.map((wording) => {
    for (const field of ['characters', 'bytes'] as const) {
      const limit = limitFor(limits, field, undefined);
      if (limit === undefined || !(limit.confidence === 'own' || isSureLimit({ confidence: limit.confidence })))
        continue;
      const over = countOver(filledIn(wording.template, wording.text), limit);
      if (over !== undefined && !over.isCountDisputed) return { ...wording, account, limit, count: over.count };
    }
    return undefined;
  });
  return long.includes(undefined) ? undefined : long[0];
}

function isSpokenOn({ languages }: Account, language: string): boolean {
  if (languages.state === 'broken') return false;
  return languages.state !== 'value' || languages.value.map(baseLanguage).includes(language);
}
