import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountFunctions } from '../../../src/analysis/functions.ts';
import { loneFunctions } from '../../../src/analysis/resilience/lone-functions.ts';
import { valueOf } from '../../../src/model/field.ts';
import { buildYaml } from '../../model/build-yaml.ts';

interface Draft {
  readonly roles: readonly string[];
  readonly team: string | undefined;
  readonly backup: number | undefined;
}

interface Company {
  readonly people: readonly Draft[];
  readonly responsible: readonly number[];
  readonly responders: readonly number[];
}

const company = fc.record<Company>({
  people: fc.array(
    fc.record<Draft>({
      roles: fc.subarray(['lead', 'maker', 'analyst', 'carer']),
      team: fc.constantFrom('studio', 'desk', undefined),
      backup: fc.option(fc.nat(4), { nil: undefined, freq: 2 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  responsible: fc.uniqueArray(fc.nat(4), { maxLength: 2 }),
  responders: fc.uniqueArray(fc.nat(4), { maxLength: 3 }),
});

/** The company in YAML; whoever is gone has left. */
function yamlOf({ people, responsible, responders }: Company, gone: readonly number[] = []): string {
  const ids = (indices: readonly number[]) => indices.filter((index) => index < people.length).map((one) => `p${one}`);
  const members = (team: string) => people.flatMap((person, index) => (person.team === team ? [`p${index}`] : []));
  const person = ({ roles, backup }: Draft, index: number) => ({
    name: `P${index}`,
    ...(roles.length > 0 && { roles }),
    ...(backup !== undefined && backup < people.length && backup !== index && { backup: `p${backup}` }),
    ...(gone.includes(index) && { ends: '2026-11-01' }),
  });
  return JSON.stringify({
    roles: {
      lead: { functions: ['account-management'] },
      maker: { functions: ['content'] },
      analyst: { functions: ['analytics'] },
      carer: { functions: ['response'] },
    },
    people: Object.fromEntries(people.map((one, index) => [`p${index}`, person(one, index)])),
    teams: { studio: { members: members('studio') }, desk: { members: members('desk'), functions: ['response'] } },
    responsibilities: { measuring: { function: 'analytics', responsible: ids(responsible) } },
    responses: { everyone: { responders: ids(responders) } },
    accounts: { ig: { platform: 'instagram', team: 'studio' }, fb: { platform: 'facebook', team: 'desk' } },
  });
}

/** What each function of each account has left when these people are gone: those who do it, and backups of the gone. */
function doers(company: Company, gone: readonly number[]): Map<string, string[]> {
  const left = new Map<string, string[]>();
  const all = accountFunctions(buildYaml(yamlOf(company)).model);
  for (const { account, covers } of accountFunctions(buildYaml(yamlOf(company, gone)).model)) {
    for (const { function: id, people } of covers) {
      const before = all.find((one) => one.account.id === account.id)!.covers.find((one) => one.function === id)!;
      const backups = [...before.people]
        .filter((person) => gone.some((index) => person.id === `p${index}`))
        .flatMap((person) => valueOf(person.backup)?.target?.id ?? [])
        .filter((backup) => !gone.some((index) => backup === `p${index}`));
      left.set(`${account.id} ${id}`, [...[...people].map((person) => person.id), ...backups]);
    }
  }
  return left;
}

function byRemoving(company: Company): string[] {
  const none = doers(company, []);
  const indices = company.people.map((_, index) => index);
  const lostWithout = (gone: readonly number[]) =>
    [...doers(company, gone)].filter(([key, left]) => left.length === 0 && none.get(key)!.length > 0);
  const found: string[] = [];
  const singles = new Set<string>();
  for (const one of indices) {
    for (const [key] of lostWithout([one])) {
      found.push(`${key} p${one}`);
      singles.add(`${key} ${one}`);
    }
  }
  for (const one of indices) {
    for (const other of indices.filter((index) => index > one)) {
      for (const [key] of lostWithout([one, other])) {
        if (!singles.has(`${key} ${one}`) && !singles.has(`${key} ${other}`)) found.push(`${key} p${one} p${other}`);
      }
    }
  }
  return found.sort();
}

describe('functions that rest on one or two', () => {
  it('are those that are lost when one or two people leave', () => {
    let seen = 0;
    fc.assert(
      fc.property(company, (one) => {
        const found = loneFunctions(buildYaml(yamlOf(one)).model).map(({ account, function: id, people }) =>
          [account.id, id, ...people.map((person) => person.id)].join(' '),
        );
        seen += found.length;
        expect([...found].sort()).toEqual(byRemoving(one));
      }),
      { seed: 20261201, numRuns: 40 },
    );
    expect(seen).toBeGreaterThan(40);
  });

  const lines = (text: string) =>
    loneFunctions(buildYaml(text).model).map(({ account, function: id, people, presence }) => {
      const minutes = presence && `${presence.open}/${presence.alone}/${presence.nobody}`;
      return `${account.id} ${id} ${people.map((person) => person.id).join('+')} ${minutes}`;
    });

  it('say how long one of them is alone at work, and how long nobody is', () => {
    const text = (more = '') => `
roles: {both: {functions: [content, response]}}
people:
  ada: {name: Ada, roles: both, workingHours: {mon-fri: "09:00-13:00"}}
  bo: {name: Bo, roles: both, workingHours: {mon-thu: "12:00-18:00"}, absences: [{from: 2026-12-07, to: 2026-12-11}]${more}}
teams: {studio: {members: [ada, bo]}}
accounts:
  ig: {platform: instagram, team: studio, workweek: {mon-fri: "09:00-17:00"}}
  blog: {platform: blog, team: studio}
`;
    // Four weeks from a Tuesday: 20 days of 8 hours. Bo works on 12 of them, from 12:00, and Ada on all, until 13:00.
    const [open, both, bo] = [20 * 480, 12 * 60, 12 * 240];
    const alone = 20 * 240 - both + bo;
    const expected = `${open}/${alone}/${open - alone - both}`;
    expect(lines(text())).toEqual([`ig content ada+bo ${expected}`, `ig response ada+bo ${expected}`]);
    expect(lines(text(', timezone: Europe/Nowhere'))[0]).toBe('ig content ada+bo undefined');
  });

  it('are left out where there may be more people, or nobody is', () => {
    const text = (backup: string, more = '') => `
roles: {maker: {functions: content}}
people: {ada: {name: Ada, roles: maker, backup: ${backup}}, bo: {name: Bo${more}}}
contacts: {firm: {name: A firm}}
teams: {studio: {members: [ada, bo]}}
accounts: {ig: {platform: instagram, team: studio}}
`;
    const people = (backup: string, more?: string) => lines(text(backup, more)).map((line) => line.split(' ')[2]);
    expect(people('bo')).toEqual(['ada+bo']);
    expect(people('tbd')).toEqual(['ada']);
    expect(people('bo', ', ends: 2026-11-30')).toEqual(['ada']);
    expect(people('bob')).toEqual([]);
    expect(people('firm')).toEqual([]);
    expect(people('studio')).toEqual(['ada+bo']);
    expect(people('tbd', ', roles: [7, maker')).toEqual([]);
  });
});
