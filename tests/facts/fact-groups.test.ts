import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crisisRoles } from '../../src/facts/crisis-roles.ts';
import { crisisScenarios } from '../../src/facts/crisis-scenarios.ts';
import { factGroups } from '../../src/facts/fact-groups.ts';
import { metrics } from '../../src/facts/metrics.ts';
import { platformLimits } from '../../src/facts/platform-limits.ts';
import { facts } from '../../src/facts/sources.ts';
import { FACT_UNITS } from '../../src/messages/cli/facts.ts';
import { CRISIS_ROLES } from '../../src/messages/plan/crisis-words.ts';
import { organisationShape } from '../../src/schema/generated/organisation-shape.ts';
import { turkishSlips } from '../rules/wording.ts';

function groupOf(id: string) {
  return factGroups.find((group) => group.id === id)?.facts ?? [];
}

describe('the facts', () => {
  it('are all listed: every table with sources is read by the list', () => {
    const tables = readdirSync('src/facts', { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.ts'),
    );
    const seen = new Set<string>();
    follow('src/facts/sources.ts', seen);
    // What has no source of its own is a vocabulary, or names facts that are listed elsewhere.
    const unlisted = tables.map((path) => `src/facts/${path}`).filter((path) => !seen.has(path));
    expect(unlisted.filter((path) => /confidence|checkedOn|source:/.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('are complete in their groups', () => {
    expect(groupOf('article')).toHaveLength(100);
    expect(groupOf('limits').map(({ value }) => value)).toEqual(platformLimits.map(({ value }) => value));
    expect(groupOf('metrics').map(({ id }) => id)).toEqual(metrics.map(({ id }) => `metric/${id}`));
    expect(groupOf('metrics').filter(({ formula, unit, direction }) => !(formula && unit && direction))).toEqual([]);
  });

  it('say in both languages what they say, and in Turkish that no value can bend', () => {
    const texts = [...facts.map(({ statement }) => statement), ...facts.flatMap(({ formula }) => formula ?? [])];
    expect(texts.filter(({ en, tr }) => en.trim() === '' || tr.trim() === '')).toEqual([]);
    expect(texts.flatMap(({ tr }) => turkishSlips(tr))).toEqual([]);
    // Words that a text is searched for, and labels, are the same for every reader.
    const said = facts.filter(({ id }) => !/^(?:category|denominator|hint|label)\//.test(id));
    expect(said.filter(({ statement: { en, tr } }) => en === tr).map(({ id }) => id)).toEqual([]);
  });

  it('say what their numbers are counted in', () => {
    const numbers = facts.filter(({ value }) => value !== undefined);
    expect(numbers.filter(({ unit }) => unit === undefined || !(unit in FACT_UNITS))).toEqual([]);
  });

  it('know the crisis roles of the format, by the names that the plan uses', () => {
    const roles = organisationShape.fields?.['crisis']?.fields?.['roles']?.fields ?? {};
    expect(new Set(crisisRoles.map(({ id }) => id))).toEqual(new Set(Object.keys(roles)));
    expect(Object.fromEntries(crisisRoles.map(({ id, title }) => [id, title]))).toEqual(CRISIS_ROLES);
  });

  it('know a crisis that technology makes possible', () => {
    const ids = crisisScenarios.filter(({ isTechnological }) => isTechnological).map(({ id }) => id);
    expect(ids).toEqual(['account-takeover', 'impersonation', 'data-breach', 'disinformation', 'deepfake']);
  });
});

function follow(path: string, seen: Set<string>): void {
  if (seen.has(path) || !path.startsWith('src/facts/')) return;
  seen.add(path);
  for (const [, to = ''] of readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g))
    follow(join(dirname(path), to), seen);
}
