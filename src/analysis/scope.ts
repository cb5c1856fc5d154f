import type { Scope } from '../model/entity.ts';
import { type Field, valueOf } from '../model/field.ts';
import type { Account } from '../model/generated/entities.ts';

/** Whether a field of accounts covers an account; without the field everything is covered. `undefined`: unknown. */
export function coversAccount(scope: Field<Scope>, account: Account): boolean | undefined {
  if (scope.state === 'absent') return true;
  const value = valueOf(scope);
  if (value === undefined) return undefined;
  return value.isAll || value.references.some((reference) => reference.target === account);
}

/** Whether two fields of accounts have an account in common; of what cannot be read nothing is said. */
export function scopesOverlap(a: Field<Scope>, b: Field<Scope>): boolean {
  if (a.state === 'broken' || b.state === 'broken') return false;
  const [left, right] = [valueOf(a), valueOf(b)];
  if (left === undefined || left.isAll || right === undefined || right.isAll) return true;
  return left.references.some((one) => right.references.some((other) => other.target === one.target));
}
