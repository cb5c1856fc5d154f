import { describe, expect, it } from 'vitest';
import { listRenames } from '../../../src/diff/compare-organisations.ts';
import { matchWithFormer } from '../../../src/diff/since/match-taken-in.ts';
import { namesBelow, namesOf } from '../../../src/diff/since/names-of.ts';
import { fileOf, type Judged } from '../../../src/lint/judge.ts';
import type { JudgedWorkspace } from '../../../src/lint/judge-workspace.ts';
import { organisationMeaning } from '../../../src/model/meaning/organisation-meaning.ts';
import { judged, type Texts } from '../since-states.ts';

interface States {
  /** The workspace itself before. */
  readonly before: Texts;
  /** The workspaces that stood below it, by folder; their files are seen from there. */
  readonly former: Readonly<Record<string, Texts>>;
  readonly after: Texts;
  readonly disposition?: Judged['disposition'];
}

/** What becomes of findings of some rules, in lines: `new south/team.yaml people/no-role`; what is fixed with its folder. */
function told({ before, former, after, disposition }: States, ...rules: readonly string[]): string[] {
  const [was, is] = [judged(before), judged(after)];
  const states = Object.entries(former).map(([folder, texts]) => {
    const state = judged(texts);
    const all = state.judged.map((one) => ({ ...one, disposition: disposition ?? one.disposition }));
    return { folder, before: { ...state, judged: all }, names: namesBelow(folder, renames(state, is)) };
  });
  const { matching, gone, formerGone } = matchWithFormer(was, is, namesOf(renames(was, is)), states);
  const inShort = ({ finding: { rule, at, params = {} } }: Judged, folder = '') =>
    `${folder}${fileOf(at)} ${rule} ${Object.values(params)
      .filter((one) => typeof one !== 'object')
      .join(' ')}`.trim();
  const lines = [
    ...[...matching.changes].map(([one, { change }]) => [one, `${change ?? 'unknown'} ${inShort(one)}`] as const),
    ...gone.map((one) => [one, `fixed ${inShort(one)}`] as const),
    ...states.flatMap(({ folder }, index) =>
      formerGone[index]!.map((one) => [one, `fixed ${inShort(one, `${folder}/`)}`] as const),
    ),
  ];
  return lines.flatMap(([one, line]) => (rules.includes(one.rule.id) ? [line] : [])).sort();
}

function renames(before: JudgedWorkspace, after: JudgedWorkspace) {
  const [was, is] = [before, after].map(({ analysis }) => organisationMeaning(analysis!.model));
  return listRenames(was!, is!);
}

const CONFIG = 'version: 1\nlint: {extends: starter}\n';
const HOME = 'organization: {name: Kuzey, timezone: Europe/Istanbul}\n';
const people = (...ids: readonly string[]) =>
  `people:\n${ids.map((id) => `  ${id}: {name: "${id} Kaya", roles: chief}\n`).join('')}`;
const accounts = (...ids: readonly string[]) =>
  `accounts:\n${ids.map((id) => `  ${id}: {platform: instagram, handle: ${id}}\n`).join('')}`;
const REFERENCE = 'repo/unresolved-ref';
const PURPOSE = 'account/no-purpose';

describe('a workspace that takes another one in', () => {
  it('finds in the files of the other what was found there, and the rest is new or fixed', () => {
    const states = {
      before: { 'org.yaml': HOME },
      former: { south: { 'team.yaml': people('ada', 'iris') } },
      after: { 'org.yaml': HOME, 'south/team.yaml': people('ada', 'mert') },
    };
    expect(told(states, REFERENCE)).toEqual([
      `fixed south/team.yaml ${REFERENCE} chief`,
      `new south/team.yaml ${REFERENCE} chief`,
      `unchanged south/team.yaml ${REFERENCE} chief`,
    ]);
  });

  it('does not take what was found in its own files for what is found in those of the other', () => {
    const states = {
      before: { 'org.yaml': HOME + people('ada') },
      former: { south: { 'team.yaml': people('ada') } },
      after: { 'org.yaml': HOME, 'south/team.yaml': people('ada') },
    };
    expect(told(states, REFERENCE)).toEqual([
      `fixed org.yaml ${REFERENCE} chief`,
      `unchanged south/team.yaml ${REFERENCE} chief`,
    ]);
  });

  it('does not take a place in its own files for one in those of the other', () => {
    const two = people('ada').replace('roles: chief', 'roles: [chief, chief]');
    const states = {
      before: { 'team.yaml': two },
      former: { south: { 'team.yaml': two } },
      after: { 'org.yaml': HOME, 'south/team.yaml': people('ada').replace('roles: chief', 'roles: [chief]') },
    };
    expect(told(states, REFERENCE)).toEqual([
      `fixed south/team.yaml ${REFERENCE} chief`,
      `fixed team.yaml ${REFERENCE} chief`,
      `fixed team.yaml ${REFERENCE} chief`,
      `unchanged south/team.yaml ${REFERENCE} chief`,
    ]);
  });

  it('knows what moved out of the folder of the other at the same time', () => {
    const states = {
      before: { 'org.yaml': HOME },
      former: { south: { 'team.yaml': people('ada') } },
      after: { 'org.yaml': HOME, 'south.yaml': people('ada') },
    };
    expect(told(states, REFERENCE)).toEqual([`unchanged south.yaml ${REFERENCE} chief`]);
  });

  it('does not take its own people for those of a workspace that went', () => {
    const states = {
      before: { 'org.yaml': HOME + people('ada').replace(', roles: chief', '') },
      former: { south: { 'team.yaml': people('ada') } },
      after: { 'org.yaml': HOME + people('ada') },
    };
    expect(told(states, REFERENCE)).toEqual([
      `fixed south/team.yaml ${REFERENCE} chief`,
      `new org.yaml ${REFERENCE} chief`,
    ]);
  });

  it('follows a rename that is told', () => {
    const states = {
      before: { 'org.yaml': HOME },
      former: { south: { 'team.yaml': people('ada') } },
      after: { 'org.yaml': HOME, 'south/team.yaml': people('iris').replace('{name', '{formerly: ada, name') },
    };
    expect(told(states, REFERENCE)).toEqual([`unchanged south/team.yaml ${REFERENCE} chief`]);
  });

  it('looks in the innermost of several', () => {
    const states = {
      before: { 'org.yaml': HOME },
      former: { south: { 'a.yaml': people('ada') }, 'south/sub': { 'a.yaml': people('iris') } },
      after: { 'org.yaml': HOME, 'south/a.yaml': people('ada', 'iris'), 'south/sub/a.yaml': 'people: {}\n' },
    };
    expect(told(states, REFERENCE)).toEqual([
      `unchanged south/a.yaml ${REFERENCE} chief`,
      `unchanged south/a.yaml ${REFERENCE} chief`,
    ]);
  });

  it('knows what is known by its file by the path that it has now', () => {
    const [one, other] = ['a: 1\n', 'b: 1\n'].map((line) => `${people('ada')}${line}`);
    const states = {
      before: { 'org.yaml': HOME, 'team.yaml': `teams: {}\nc: 1\n` },
      former: { south: { 'team.yaml': one! } },
      after: { 'org.yaml': HOME, 'team.yaml': 'teams: {}\n', 'south/team.yaml': one! },
    };
    expect(told(states, 'repo/unknown-section')).toEqual([
      'fixed team.yaml repo/unknown-section c',
      'unchanged south/team.yaml repo/unknown-section a',
    ]);
    expect(told({ ...states, after: { ...states.after, 'south/team.yaml': other! } }, 'repo/unknown-section')).toEqual([
      'fixed south/team.yaml repo/unknown-section a',
      'fixed team.yaml repo/unknown-section c',
      'new south/team.yaml repo/unknown-section b',
    ]);
  });

  it('is worse where what did not count counts now', () => {
    const states = {
      before: { 'org.yaml': HOME },
      former: { south: { 'team.yaml': people('ada') } },
      after: { 'org.yaml': HOME, 'south/team.yaml': people('ada') },
      disposition: 'baselined' as const,
    };
    expect(told(states, REFERENCE)).toEqual([`worse south/team.yaml ${REFERENCE} chief`]);
  });

  it('does not say that something is new where the other could not be read', () => {
    const broken = `${people('ada')}  iris: {name: "Iris\n`;
    const states = {
      before: { 'org.yaml': HOME },
      former: { south: { 'team.yaml': broken } },
      after: { 'org.yaml': HOME + people('mert'), 'south/team.yaml': people('ada') },
    };
    expect(told(states, REFERENCE)).toEqual([
      `new org.yaml ${REFERENCE} chief`,
      `unknown south/team.yaml ${REFERENCE} chief`,
    ]);
  });
});

describe('what is told of all things at once', () => {
  const north = { 'smorg.yaml': CONFIG, 'org.yaml': HOME + accounts('a', 'b') };

  it('is as it was where both had it', () => {
    const states = {
      before: north,
      former: { south: { 'team.yaml': accounts('c', 'd') } },
      after: { ...north, 'south/team.yaml': accounts('c', 'd') },
    };
    expect(told(states, PURPOSE)).toEqual([`unchanged org.yaml ${PURPOSE} 4`]);
  });

  it('is worse where it is told of one more', () => {
    const states = {
      before: north,
      former: { south: { 'team.yaml': accounts('c', 'd') } },
      after: { ...north, 'south/team.yaml': accounts('c', 'd', 'e') },
    };
    expect(told(states, PURPOSE)).toEqual([`worse org.yaml ${PURPOSE} 5`]);
  });

  it('is as it was where only the other had it', () => {
    const states = {
      before: { 'org.yaml': HOME },
      former: { south: { 'team.yaml': accounts('c', 'd') } },
      after: { 'org.yaml': HOME, 'south/team.yaml': accounts('c', 'd') },
    };
    expect(told(states, PURPOSE)).toEqual([`unchanged org.yaml ${PURPOSE} 2`]);
  });

  it('is as it was where it is told one by one, since another thing has what these lack', () => {
    const sound = accounts('a').replace('handle: a', 'handle: a, purpose: Tours and tastings.');
    const states = {
      before: { 'org.yaml': HOME + sound },
      former: { south: { 'team.yaml': accounts('c', 'd') } },
      after: { 'org.yaml': HOME + sound, 'south/team.yaml': accounts('c', 'd') },
    };
    expect(told(states, PURPOSE)).toEqual([
      `unchanged south/team.yaml ${PURPOSE} c`,
      `unchanged south/team.yaml ${PURPOSE} d`,
    ]);
  });
});
