import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { describe, expect, it } from 'vitest';
import { checkValues } from '../../src/model/values/check-values.ts';
import { checkConfig } from '../../src/schema/check-config.ts';
import { checkDocument } from '../../src/schema/check-document.ts';
import { configShape } from '../../src/schema/generated/config-shape.ts';
import { validateConfig } from '../../src/schema/generated/config-validator.js';
import { organisationShape } from '../../src/schema/generated/organisation-shape.ts';
import { validateOrganisation } from '../../src/schema/generated/organisation-validator.js';
import type { Value } from '../../src/source/value.ts';
import { constraintsIn, mutantsOf } from './constraints.ts';
import { readBundle } from './schema-node.ts';

const SCHEMAS = [
  { name: 'smorg', validator: validateOrganisation, check: checkDocument, shape: organisationShape },
  { name: 'config', validator: validateConfig, check: checkConfig, shape: configShape },
] as const;

describe.each(SCHEMAS)('the schema $name', ({ name, validator, check, shape }) => {
  const root = readBundle(name);
  const mutants = mutantsOf(root);
  const uri = `https://smorg.test/${name}`;

  it('has a mutant for every constraint', () => {
    expect(mutants.length).toBeGreaterThan(20);
    expect([...new Set(mutants.map(({ constraint }) => constraint))].sort()).toEqual(
      [...new Set(constraintsIn(root))].sort(),
    );
  });

  it('takes every document that holds, and refuses every mutant for the constraint that it breaks', () => {
    const slips = mutants.flatMap(({ constraint, keyword, pointer, good, bad }) => {
      const [broken = ''] = keyword.split('/');
      if (!validator(good))
        return [`${constraint} refuses ${JSON.stringify(good)} ${JSON.stringify(validator.errors)}`];
      const isHit =
        !validator(bad) && validator.errors!.some((e) => e.keyword === broken && e.instancePath === pointer);
      return isHit ? [] : [`${constraint} takes ${JSON.stringify(bad)} ${JSON.stringify(validator.errors)}`];
    });
    expect(slips).toEqual([]);
  });

  it('means the same to another validator', async () => {
    const { $schema: _, $id: __, ...schema } = root;
    registerSchema(schema as never, uri, 'https://json-schema.org/draft/2020-12/schema');
    const other = await validate(uri);
    const slips = mutants.flatMap(({ constraint, good, bad }) => {
      const said = [other(good as never).valid, other(bad as never).valid];
      return said[0] && !said[1] ? [] : [`${constraint} ${said} ${JSON.stringify(bad)}`];
    });
    expect(slips).toEqual([]);
  });

  it('brings examples whose values are well written', () => {
    const findings = mutants.flatMap(({ good }) => checkValues('a.yaml', 0, good as Value, shape).findings);
    expect(findings).toEqual([]);
  });

  it('is told in one finding for each slip', () => {
    const slips = mutants.flatMap(({ constraint, pointer, bad }) => {
      const said = check('a.yaml', 0, bad as Value);
      const values = checkValues('a.yaml', 0, bad as Value, shape);
      const findings = [...said.findings, ...values.findings];
      const isTold = findings.length === 1 || (findings.length === 0 && isLookedUp(root, constraint));
      const told = findings.map((one) => `${one.rule}/${one.message}`);
      return isTold ? [] : [`${constraint} at ${pointer}: ${told.join(', ')} ${JSON.stringify(bad)}`];
    });
    expect(slips).toEqual([]);
  });
});

/** References and rules are looked up later, which says more of them than that no id looks like this. */
function isLookedUp(root: unknown, constraint: string): boolean {
  if (!constraint.endsWith('/pattern')) return false;
  const steps = constraint.slice(2).split('/').slice(0, -1);
  const nodes = [root as Record<string, unknown>];
  for (const step of steps) nodes.push(nodes.at(-1)![step] as Record<string, unknown>);
  return nodes.slice(-2).some((node) => node['x-smorg-reference'] ?? node['x-smorg-value'] === 'rule-id');
}
