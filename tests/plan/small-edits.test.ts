import { describe, expect, it } from 'vitest';
import { makePlan } from '../../src/plan/make-plan.ts';
import { EXAMPLES_NOW } from '../examples/run-smorg.ts';
import { exampleTexts } from './organisation/example-texts.ts';
import { builtFrom } from './organisation/plan-of.ts';

const CALENDAR = 'calendars/2026-12.yaml';
const TEXTS = exampleTexts('kuzey-kahve');
const [HEAD = '', ...ENTRIES] = TEXTS[CALENDAR]!.split(/(?=^ {6}- id:)/m);

/** Who does each stage when the calendar of December holds these entries. */
function ownersWith(entries: readonly string[]): ReadonlyMap<string, string | undefined> {
  const texts = { ...TEXTS, [CALENDAR]: [HEAD, ...entries].join('') };
  const { stages } = makePlan(builtFrom(texts, EXAMPLES_NOW, 4).model, true);
  return new Map(stages.map(({ id, owner }) => [id, owner]));
}
const OWNERS = ownersWith(ENTRIES);

/** How many of the stages that both plans hold go to somebody else after an edit of each entry in turn, in per cent. */
function movedBy(edit: (entry: string) => readonly string[]): number[] {
  return ENTRIES.map((entry, index) => {
    const edited = ownersWith([...ENTRIES.slice(0, index), ...edit(entry), ...ENTRIES.slice(index + 1)]);
    const both = [...OWNERS.keys()].filter((id) => edited.has(id));
    return (100 * both.filter((id) => edited.get(id) !== OWNERS.get(id)).length) / both.length;
  });
}

const average = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0) / shares.length;

describe('a small edit changes few rows of the plan of the example', () => {
  it.each([
    ['one entry more', (entry: string) => [entry, entry.replace(/- id: (\S+)/, '- id: $1-again')]],
    ['one entry less', () => []],
  ])('%s: one in twenty on average, one in five at most', (_, edit) => {
    const shares = movedBy(edit);
    expect(shares.length).toBeGreaterThan(20);
    expect(Math.max(...shares)).toBeGreaterThan(0);
    expect(average(shares)).toBeLessThanOrEqual(5);
    expect(Math.max(...shares)).toBeLessThanOrEqual(20);
  });

  it('another title moves nothing at all', () => {
    expect(Math.max(...movedBy((entry) => [entry.replace(/title: .*/, 'title: Another')]))).toBe(0);
  });
});
