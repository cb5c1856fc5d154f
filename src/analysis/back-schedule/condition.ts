import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Condition, Entry } from '../../model/generated/entities.ts';

/** Whether a condition holds for an entry; `unknown` while a field that it asks about cannot be read. */
export type Holds = 'yes' | 'no' | 'unknown';

/**
 * Whether what a workflow or a stage asks of its content is true of an entry: one of the accounts, one of the types, and
 * one of the marks. Ways of promotion and flags are both marks of content that needs care, so either of them suffices:
 * `{promotion: paid, flags: contest}` is paid content and contests.
 */
export function holdsFor(condition: Condition | undefined, entry: Entry): Holds {
  if (condition === undefined) return 'yes';
  const { accounts, types, promotion, flags } = condition;
  return all([
    among(accounts, entry.accounts, (wanted, has) =>
      has.some(({ target }) => wanted.some((one) => one.target === target)),
    ),
    among(types, entry.type, (wanted, type) => wanted.includes(type)),
    marked(promotion, flags, entry),
  ]);
}

/** How many things a condition asks: the more, the more specific. */
export function specificityOf(condition: Condition | undefined): number {
  if (condition === undefined) return 0;
  const { accounts, types, promotion, flags } = condition;
  const isMarked = promotion.state !== 'absent' || flags.state !== 'absent';
  return [accounts, types].filter(({ state }) => state !== 'absent').length + (isMarked ? 1 : 0);
}

function among<Wanted, Has>(
  wanted: Field<readonly Wanted[]>,
  has: Field<Has>,
  matches: (wanted: readonly Wanted[], has: Has) => boolean,
): Holds {
  if (wanted.state === 'absent') return 'yes';
  if (wanted.state === 'broken' || has.state === 'broken') return 'unknown';
  const value = valueOf(has);
  return value !== undefined && matches(listOf(wanted), value) ? 'yes' : 'no';
}

function marked(promotion: Condition['promotion'], flags: Condition['flags'], entry: Entry): Holds {
  if (promotion.state === 'absent' && flags.state === 'absent') return 'yes';
  const organic: Entry['promotion'] = { state: 'value', value: 'organic', at: entry.at, isInherited: false };
  const way = entry.promotion.state === 'absent' ? organic : entry.promotion;
  const byPromotion =
    promotion.state === 'absent' ? 'no' : among(promotion, way, (wanted, one) => wanted.includes(one));
  const byFlag =
    flags.state === 'absent'
      ? 'no'
      : among(flags, entry.flags, (wanted, has) => has.some((flag) => wanted.includes(flag)));
  if (byPromotion === 'yes' || byFlag === 'yes') return 'yes';
  return byPromotion === 'unknown' || byFlag === 'unknown' ? 'unknown' : 'no';
}

function all(answers: readonly Holds[]): Holds {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}
