import { describe, expect, it } from 'vitest';
import type { FormerOrganisation } from '../../../src/lint/lint-input.ts';
import { lintWorkspace } from '../../../src/lint/lint-workspace.ts';
import type { Model } from '../../../src/model/model.ts';
import { type Files, inputOf } from '../workspace.ts';
import { aboutChange } from './two-states.ts';

const HOME = 'organization: {name: Kuzey}\n';
const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const people = (...named: readonly string[]) =>
  `people:\n${named.map((id) => `  ${id}: {name: "Person ${id}"}\n`).join('')}`;
const audiences = (count: number) =>
  `audiences:\n${ids('a', count)
    .map((id) => `  ${id}: {name: "Audience ${id}"}\n`)
    .join('')}`;
const calendar = (count: number, day = '2026-12-20') =>
  `calendars:\n  may:\n    entries:\n${ids('e', count)
    .map((id) => `      - {id: ${id}, title: "Post ${id}", publishAt: ${day} 10:00}\n`)
    .join('')}`;

const SIX = people(...ids('p', 6));
const GONE = 'org.yaml:1:1 error repo/large-removal The workspace "south" is gone, and with it';

function modelOf(text: string): Model {
  return lintWorkspace(inputOf({ 'a.yaml': text })).model!;
}

interface Change {
  /** What stood in the folder `south`, a workspace of its own. */
  readonly south: string;
  readonly before?: Files;
  readonly after?: Files;
  readonly renames?: Partial<Pick<FormerOrganisation, 'renamesTo' | 'likelyRenamesTo'>>;
  /** Another workspace, before and now. */
  readonly other?: readonly [string, string];
}

const ORGANISATION: Files = { 'org.yaml': HOME };

function told({ south, before = ORGANISATION, after = before, renames, other }: Change): string[] {
  const none = { renamesTo: () => [], likelyRenamesTo: () => [] };
  const former = { folder: 'south', model: modelOf(south), ...none, ...renames };
  const others = () => (other === undefined ? [] : [{ before: modelOf(other[0]), present: modelOf(other[1]) }]);
  return aboutChange(before, after, {}, { formerWorkspaces: [former], others });
}

describe('a workspace that is gone', () => {
  it.each<[string, Change, string[]]>([
    [
      'is a large removal of all that it had',
      { south: SIX + audiences(2) },
      [`${GONE} 8 of 8 records, such as "p0", "p1", "p2", "p3" and "p4".`],
    ],
    ['is none when it had four of a kind', { south: people(...ids('p', 4)) + audiences(4) }, []],
    [
      'is one of entries that are still ahead',
      { south: calendar(6) },
      [`${GONE} 7 of 7 records, such as "may", "may/e0", "may/e1", "may/e2" and "may/e3".`],
    ],
    ['is none of entries that are past', { south: calendar(6, '2026-11-20') }, []],
    [
      'is none when its files are part of the workspace around it',
      { south: SIX, after: { ...ORGANISATION, 'south/a.yaml': SIX } },
      [],
    ],
    [
      'is one of what its files lost when they became part of the workspace around it',
      { south: SIX, after: { ...ORGANISATION, 'south/a.yaml': people('p0') } },
      [`${GONE} 5 of 6 records, such as "p1", "p2", "p3", "p4" and "p5".`],
    ],
    ['is none when all moved out of its folder', { south: SIX, after: { 'org.yaml': HOME + SIX } }, []],
    [
      'is one even if the workspace around it had the same ids before',
      { south: SIX, before: { 'org.yaml': HOME + SIX } },
      [`${GONE} 6 of 6 records, such as "p0", "p1", "p2", "p3" and "p4".`],
    ],
    [
      'is one even if a calendar around it has the same entries',
      { south: calendar(6), before: { 'org.yaml': HOME + calendar(6, '2026-11-20') } },
      [`${GONE} 7 of 7 records, such as "may", "may/e0", "may/e1", "may/e2" and "may/e3".`],
    ],
    ['is none when all of it is in another workspace now', { south: SIX, other: ['{}', SIX] }, []],
    [
      'is one even if another workspace had the same ids before',
      { south: SIX, other: [SIX, SIX] },
      [`${GONE} 6 of 6 records, such as "p0", "p1", "p2", "p3" and "p4".`],
    ],
    [
      'is none when it may stand where another workspace cannot be read now',
      { south: SIX, other: [HOME, 'people: none\n'] },
      [],
    ],
    [
      'is one where another workspace could not be read before either',
      { south: SIX, other: ['people: none\n', 'people: none\n'] },
      [`${GONE} 6 of 6 records, such as "p0", "p1", "p2", "p3" and "p4".`],
    ],
    [
      'is none when it may stand in a section that cannot be read',
      { south: SIX, after: { 'org.yaml': `${HOME}people: none\n` } },
      [],
    ],
    [
      'is none when all of it was renamed',
      {
        south: SIX,
        renames: { renamesTo: () => ids('p', 6).map((from) => ({ kind: 'people', from, to: `q-${from}` })) },
      },
      [],
    ],
    [
      'is none when all of it looks renamed',
      {
        south: SIX,
        renames: { likelyRenamesTo: () => ids('p', 6).map((from) => ({ kind: 'people', from, to: `q-${from}` })) },
      },
      [],
    ],
  ])('%s', (_title, change, lines) => {
    expect(told(change)).toEqual(lines);
  });

  it('is one where there was nothing around it', () => {
    const after = { 'org.yaml': HOME };
    expect(told({ south: SIX, before: {}, after })).toHaveLength(1);
  });

  it('is allowed by whoever runs the check', () => {
    const none = { renamesTo: () => [], likelyRenamesTo: () => [] };
    const formerWorkspaces = [{ folder: 'south', model: modelOf(SIX), ...none }];
    expect(aboutChange(ORGANISATION, ORGANISATION, {}, { formerWorkspaces })).toHaveLength(1);
    expect(aboutChange(ORGANISATION, ORGANISATION, { allowLargeRemoval: true }, { formerWorkspaces })).toEqual([]);
  });
});

describe('what is gone from a workspace', () => {
  it('is no removal where another workspace has it now', () => {
    const others = () => [{ before: modelOf('{}'), present: modelOf(SIX) }];
    expect(aboutChange({ 'org.yaml': HOME + SIX }, ORGANISATION)).toHaveLength(1);
    expect(aboutChange({ 'org.yaml': HOME + SIX }, ORGANISATION, {}, { others })).toEqual([]);
  });
});
