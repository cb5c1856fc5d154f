import type { Content } from '../../analysis/content/contents.ts';
import { repeatedTexts } from '../../analysis/content/repeated-texts.ts';
import type { Model } from '../../model/model.ts';
import type { RuleFinding, RuleOptions } from '../define-rule.ts';

/** Days within which a text is not repeated. */
export interface RepetitionOptions {
  readonly days: number;
}

/** The options of rules about repeated texts. */
export const repetitionOptions: RuleOptions<RepetitionOptions> = {
  schema: { type: 'object', properties: { days: { type: 'integer', minimum: 1, maximum: 3660 } } },
  defaults: { days: 30 },
  stricter: { days: 'higher' },
};

/** The findings about texts of an entry that are repeated, refused by their network or only tiring. */
export function repeatedFindings(
  content: Content,
  model: Model,
  { days: within }: RepetitionOptions,
  isRefused: boolean,
): RuleFinding[] {
  const repeated = repeatedTexts(model)(within).get(content) ?? [];
  return repeated
    .filter((one) => one.isRefused === isRefused)
    .map(({ at, other, otherAt, days, accounts }) => ({
      at,
      message: days === 0 ? 'sameDay' : 'again',
      params: {
        entry: content.entry.id,
        other: other.content.entry.id,
        days,
        accounts: accounts.map(({ id }) => id),
      },
      subject: other.content.entry.id,
      related: [{ at: otherAt, message: 'other' }],
    }));
}
