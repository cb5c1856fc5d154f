import { referencesIn } from '../../analysis/cast.ts';
import type { Entity } from '../../model/entity.ts';
import type { Responsibility } from '../../model/generated/entities.ts';
import type { RuleFinding, RuleOptions } from '../define-rule.ts';

/** How many actors one letter of a row may name. */
export interface MostNamed {
  readonly most: number;
}

/** The option of a rule that counts the actors of a letter. */
export function mostNamed(most: number): RuleOptions<MostNamed> {
  const schema = { type: 'object', properties: { most: { type: 'integer', minimum: 1 } } };
  return { schema, defaults: { most }, stricter: { most: 'lower' } };
}

/** What is said where a letter of a row names more actors than it may. A team or a role is one of them. */
export function* crowdedLetter(
  row: Responsibility,
  letter: 'responsible' | 'consulted',
  { most }: MostNamed,
): Iterable<RuleFinding> {
  const named = new Set<Entity>();
  for (const { target } of referencesIn(row[letter])) if (target !== undefined) named.add(target);
  if (named.size <= most) return;
  yield { at: row[letter].at, message: 'many', params: { activity: row.id, count: named.size, most } };
}
