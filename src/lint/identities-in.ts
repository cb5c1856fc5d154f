import { organisationShape } from '../schema/generated/organisation-shape.ts';
import { type FingerprintContext, identities } from './fingerprint.ts';
import type { Judged } from './judge.ts';
import type { JudgedWorkspace } from './judge-workspace.ts';

/** The names by which things of one state are known in another. */
export type OtherNames = Pick<FingerprintContext, 'nameOf' | 'pathOf'>;

/** By what findings of a workspace are known in another state of it. */
export function identitiesIn(
  { input, sources }: JudgedWorkspace,
  judged: readonly Judged[],
  names: OtherNames = {},
): string[] {
  const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
  const findings = judged.map(({ finding }) => finding);
  return identities(findings, { sources, rules, shape: organisationShape, ...names });
}
