import { organisationShape } from '../schema/generated/organisation-shape.ts';
import { identities } from './fingerprint.ts';
import type { Judged } from './judge.ts';
import type { JudgedWorkspace } from './judge-workspace.ts';

/**
 * By what findings of a workspace are known in another state of it.
 *
 * @param nameOf the id that a thing has there
 */
export function identitiesIn(
  { input, sources }: JudgedWorkspace,
  judged: readonly Judged[],
  nameOf?: (id: string) => string,
): string[] {
  const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
  const context = { sources, rules, shape: organisationShape, ...(nameOf && { nameOf }) };
  return identities(
    judged.map(({ finding }) => finding),
    context,
  );
}
