import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { candidates } from '../../scripts/codegen/catalogue/candidates.ts';
import { decisions } from '../../scripts/codegen/catalogue/decisions.ts';
import { rules } from '../../src/rules/registry.ts';

const TEXT = readFileSync('docs/decisions/0040-catalogue.md', 'utf8');
const known = new Set(rules.map(({ id }) => id));
const [first = '', second = ''] = TEXT.split('## Rules beyond the catalogue');
const rows = first.split('\n').flatMap((line) => {
  const [, id, tier, by, note] = /^\| `([^`]+)` \| (P\d) \| (.+?) \| (.*) \|$/.exec(line) ?? [];
  return id === undefined ? [] : [{ id, tier, by: linked(by ?? ''), note: (note ?? '').trim() }];
});

describe('the decision about the catalogue', () => {
  it('has a row for each candidate, once and in order', () => {
    expect(rows.map(({ tier, id }) => [tier, id])).toEqual(candidates);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(266);
    expect(Object.keys(decisions).filter((id) => !rows.some((row) => row.id === id))).toEqual([]);
  });

  it('names rules that exist, each candidate’s own among them', () => {
    expect(rows.flatMap(({ by }) => by).filter((id) => !known.has(id))).toEqual([]);
    expect(rows.filter(({ id, by }) => known.has(id) && !by.includes(id)).map(({ id }) => id)).toEqual([]);
  });

  it('says why no rule does it, or how several share it', () => {
    const silent = rows.filter(({ id, by, note }) => (by.length !== 1 || by[0] !== id) && note.split(' ').length < 4);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('lists every further rule, so that no rule is missing', () => {
    const further = linked(second);
    expect([...new Set([...rows.flatMap(({ by }) => by), ...further])].sort()).toEqual([...known].sort());
    expect(linked(TEXT).filter((id) => !existsSync(`docs/rules/${id}.md`))).toEqual([]);
  });
});

function linked(text: string): string[] {
  return [...text.matchAll(/\[([a-z-]+\/[a-z0-9-]+)\]\(\.\.\/rules\/\1\.md\)/g)].map(([, id = '']) => id);
}
