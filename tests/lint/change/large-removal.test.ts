import { describe, expect, it } from 'vitest';
import { aboutChange } from './two-states.ts';

function people(from: number, to: number, prefix = 'p'): string {
  const lines = Array.from(
    { length: to - from },
    (_, index) => `  ${prefix}${from + index}: {name: "No ${from + index}"}\n`,
  );
  return `people:\n${lines.join('')}`;
}

const DAY = '2026-12-20 10:00';

function calendar(id: string, from: number, to: number, more = `publishAt: ${DAY}`): string {
  const entries = Array.from(
    { length: to - from },
    (_, index) => `      - {id: e${from + index}, title: "Post ${from + index}", ${more}}\n`,
  );
  return `calendars:\n  ${id}:\n    entries:\n${entries.join('') || '      []\n'}`;
}

describe('a large removal', () => {
  it.each<[string, string, string, string[]]>([
    [
      'is more than a quarter of a section and at least five',
      people(0, 19),
      people(5, 19),
      ['a.yaml:1:1 error repo/large-removal 5 of 19 in "people" are removed, such as "p0", "p1", "p2", "p3" and "p4".'],
    ],
    ['is not just a quarter', people(0, 20), people(5, 20), []],
    ['is not four', people(0, 4), 'people: {}\n', []],
    ['is not what was added', people(5, 19), people(0, 19), []],
    [
      'is a section that is gone as a whole',
      `organization: {name: Kuzey}\n${people(0, 7)}`,
      'organization: {name: Kuzey}\n',
      ['a.yaml:1:1 error repo/large-removal 7 of 7 in "people" are removed, such as "p0", "p1", "p2", "p3" and "p4".'],
    ],
    [
      'is one of entries',
      calendar('may', 0, 12),
      calendar('may', 0, 6),
      [
        'a.yaml:1:1 error repo/large-removal 6 of 12 entries still ahead are removed, such as "may/e10", "may/e11", "may/e6", "may/e7" and "may/e8".',
      ],
    ],
    [
      'is not one of entries that are past',
      calendar('may', 0, 12, 'publishAt: 2026-11-20 10:00'),
      calendar('may', 0, 1),
      [],
    ],
    [
      'is not one of entries that are published',
      calendar('may', 0, 12, `publishAt: ${DAY}, status: published`),
      calendar('may', 0, 1),
      [],
    ],
    [
      'is not one of entries that are called off',
      calendar('may', 0, 12),
      calendar('may', 0, 12, 'status: cancelled'),
      [],
    ],
    [
      'is not a move to another calendar',
      calendar('may', 0, 12),
      `${calendar('may', 0, 6)}${calendar('june', 6, 12).replace('calendars:\n', '')}`,
      [],
    ],
    [
      'is not a calendar in which something is wrong',
      calendar('may', 0, 12),
      calendar('may', 0, 6).replace('- {id: e0,', '- 7\n      - {id: e0,'),
      [],
    ],
    [
      'is not a rename that is said',
      people(0, 6),
      people(0, 6, 'q').replace(/q(\d): \{/g, 'q$1: {formerly: p$1, '),
      [],
    ],
    ['is not what looks like a rename', people(0, 6), people(0, 6, 'q'), []],
    ['is not one of a section that cannot be read', people(0, 6), 'people: none\n', []],
    ['is not one in a file that cannot be read', people(0, 6), people(0, 6).replace('"No 0"', '"No 0'), []],
  ])('%s', (_title, before, after, told) => {
    expect(aboutChange({ 'a.yaml': before }, { 'a.yaml': after })).toEqual(told);
  });

  it('is not a move to another file, with another name or split up', () => {
    const after = { 'team/one.yaml': people(0, 4), 'team/two.yaml': people(4, 10) };
    expect(aboutChange({ 'a.yaml': people(0, 10) }, after)).toEqual([]);
  });

  it('is told where the report is narrowed to something else', () => {
    const [before, after] = [
      { 'a.yaml': people(0, 9), 'b.yaml': 'teams: {}\n' },
      { 'a.yaml': people(0, 2), 'b.yaml': 'teams: {}\n' },
    ];
    expect(aboutChange(before, after, { only: ['b.yaml'] })).toHaveLength(1);
  });

  it('is allowed by whoever runs the check, and by nothing else', () => {
    const before = { 'a.yaml': people(0, 9) };
    const after = { 'a.yaml': `# smorg-ignore-file repo/large-removal: we closed the shop\n${people(0, 2)}` };
    expect(aboutChange(before, after)).toHaveLength(1);
    expect(aboutChange(before, after, { allowLargeRemoval: true })).toEqual([]);
  });
});
