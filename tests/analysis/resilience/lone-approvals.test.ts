import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loneApprovals } from '../../../src/analysis/resilience/lone-approvals.ts';
import { buildYaml } from '../../model/build-yaml.ts';

const PEOPLE = 5;
const some = fc.uniqueArray(fc.nat(PEOPLE - 1), { minLength: 1, maxLength: 4 });

interface Desk {
  readonly authors: readonly number[];
  readonly approvers: readonly number[];
  /** By person. */
  readonly backups: readonly (number | undefined)[];
}

const desk = fc.record<Desk>({
  authors: some,
  approvers: some,
  backups: fc.array(fc.option(fc.nat(PEOPLE - 1), { nil: undefined, freq: 1 }), {
    minLength: PEOPLE,
    maxLength: PEOPLE,
  }),
});

function yamlOf({ authors, approvers, backups }: Desk): string {
  const id = (index: number) => `p${index}`;
  const people = backups.map((backup, index) => [id(index), { ...(backup !== undefined && { backup: id(backup) }) }]);
  return JSON.stringify({
    people: Object.fromEntries(people),
    accounts: { ig: { platform: 'instagram' } },
    workflows: {
      usual: {
        stages: [
          { id: 'draft', kind: 'produce', by: authors.map(id) },
          { id: 'yes', kind: 'approve', approval: { by: approvers.map(id) } },
        ],
      },
    },
  });
}

/** Whether somebody can still approve what somebody else wrote, or, while nobody writes, approve at all. */
function works({ authors, approvers, backups }: Desk, absent: readonly number[]): boolean {
  const here = (named: readonly number[]) =>
    [...new Set([...named, ...named.flatMap((index) => backups[index] ?? [])])].filter((one) => !absent.includes(one));
  const [writers, readers] = [here(authors), here(approvers)];
  if (writers.length === 0) return readers.length > 0;
  return writers.some((writer) => readers.some((reader) => reader !== writer));
}

describe('approvals that rest on one or two', () => {
  it('are those that fail when one or two people are away', () => {
    let seen = 0;
    fc.assert(
      fc.property(desk, (one) => {
        const expected: string[] = [];
        const all = Array.from({ length: PEOPLE }, (_, index) => index);
        const singles = works(one, []) ? all.filter((index) => !works(one, [index])) : [];
        expected.push(...singles.map((index) => `p${index}`));
        for (const a of works(one, []) ? all : []) {
          for (const b of all.filter((index) => index > a)) {
            if (!singles.includes(a) && !singles.includes(b) && !works(one, [a, b])) expected.push(`p${a} p${b}`);
          }
        }
        seen += expected.length;
        const found = loneApprovals(buildYaml(yamlOf(one)).model);
        expect(found.map(({ people }) => people.map(({ id }) => id).join(' '))).toEqual(expected.sort());
      }),
      { seed: 20261201, numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  const lines = (stages: string) =>
    loneApprovals(
      buildYaml(`
people: {ada: {skills: {copywriting: 4}}, bo: {skills: {legal: 3}}, cem: {}, dee: {ends: 2026-11-01}, eva: {}, fay: {}}
contacts: {firm: {name: A firm}}
roles: {lead: {}}
teams: {studio: {members: [ada, bo, cem, eva, fay]}}
accounts: {ig: {platform: instagram, team: studio}, blog: {platform: blog, team: studio}, old: {platform: x, status: retired}}
workflows: {usual: {applies: {accounts: [ig, old]}, stages: [${stages}]}}
`).model,
    ).map(({ account, stage, people }) => `${account.id} ${stage} ${people.map(({ id }) => id).join('+')}`);

  it('are told by what the stage asks for', () => {
    expect(lines('{id: ok, kind: approve, approval: {by: [ada, dee]}}')).toEqual(['ig usual/ok ada']);
    expect(lines('{id: law, kind: legal, skills: {legal: 2}}')).toEqual(['ig usual/law bo']);
    expect(lines('{id: look, kind: review, by: ada}')).toEqual([]);
    expect(lines('{id: look, kind: review, approval: {by: [cem, ada]}}')).toEqual(['ig usual/look ada+cem']);
    expect(lines('{id: ok, kind: approve}')).toEqual([]);
  });

  it('are one for each who must approve where all must', () => {
    expect(lines('{id: ok, kind: approve, approval: {by: [cem, ada, lead, tbd], mode: all}}')).toEqual([
      'ig usual/ok@ada ada',
      'ig usual/ok@cem cem',
    ]);
  });

  it('are asked for on the accounts that the workflow and the stage hold for', () => {
    expect(lines('{id: ok, kind: approve, by: ada, when: {accounts: blog}}')).toEqual([]);
    expect(lines('{id: ok, kind: approve, by: ada, when: {accounts: ig, types: video}}')).toEqual(['ig usual/ok ada']);
    expect(lines('{id: ok, kind: approve, by: ada, when: 7}')).toEqual([]);
  });

  it('are left out where there may be more approvers', () => {
    expect(lines('{id: ok, kind: approve, by: [ada, firm]}')).toEqual([]);
    expect(lines('{id: ok, kind: approve, by: [ada, nobody-here]}')).toEqual([]);
  });

  it('do not count a writer from outside as one of the two', () => {
    const stages = (author: string) => `{id: a, kind: produce, by: ${author}}, {id: ok, kind: approve, by: [ada, bo]}`;
    expect(lines(stages('[ada, bo]'))).toEqual(['ig usual/ok ada', 'ig usual/ok bo']);
    expect(lines(stages('[ada, firm]'))).toEqual(['ig usual/ok ada+bo']);
    expect(lines(stages('cem'))).toEqual(['ig usual/ok ada+bo']);
  });
});
