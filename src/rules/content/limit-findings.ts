import type { Post } from '../../analysis/content/contents.ts';
import type { Excess } from '../../analysis/content/limits/excess.ts';
import { excessesOf } from '../../analysis/content/limits/excesses.ts';
import type { Related } from '../../diagnostics/finding.ts';
import type { Text } from '../../diagnostics/text.ts';
import type { RuleContext, RuleFinding } from '../define-rule.ts';
import { sufferers } from './sufferers.ts';

/** Labels of the places that these findings name besides their own. */
export const limitTexts: Readonly<Record<'stated' | 'sufferer', Text>> = {
  stated: { en: 'the limit that the account states', tr: 'hesabın belirttiği sınır' },
  sufferer: { en: 'published here', tr: 'burada yayınlanıyor' },
};

const NONE: readonly RuleFinding[] = [];

/** A finding for each excess of a post that a rule is about, in the words that it has for it. */
export function limitFindings(
  post: Post,
  { model }: Pick<RuleContext, 'model'>,
  messageOf: (excess: Excess) => string | undefined,
): readonly RuleFinding[] {
  const excesses = excessesOf(model, post);
  if (excesses.length === 0) return NONE;
  return excesses.flatMap((excess) => {
    const message = messageOf(excess);
    return message === undefined ? NONE : [limitFinding(post, excess, message)];
  });
}

/** The finding for an excess. */
export function limitFinding(post: Post, excess: Excess, message: string): RuleFinding {
  const { at, count, limit, who, field } = excess;
  return {
    at,
    message,
    params: { count, max: limit.value, who, unit: unitOf(excess), field, account: post.account.id },
    subject: `${limit.at === undefined ? (post.platform ?? '') : post.account.id}/${field}`,
    related: [...statedAt(excess), ...sufferers(post.entry, at)],
  };
}

function statedAt({ limit }: Excess): Related[] {
  return limit.at === undefined ? [] : [{ at: limit.at, message: 'stated' }];
}

/** What is counted, in words. */
export function unitOf({ limit }: Pick<Excess, 'limit'>): Text {
  return limit.unit === 'bytes' ? { en: 'bytes', tr: 'bayt' } : { en: 'characters', tr: 'karakter' };
}
