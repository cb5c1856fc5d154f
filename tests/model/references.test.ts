import { describe, expect, it } from 'vitest';
import { listOf, valueOf } from '../../src/model/field.ts';
import { buildYaml, told } from './build-yaml.ts';

describe('a reference', () => {
  it.each([
    ['a person', 'people: {can: {}}'],
    ['a role', 'roles: {can: {}}'],
    ['a team', 'teams: {can: {}}'],
    ['a roster', 'rosters: {can: {}}'],
    ['a contact', 'contacts: {can: {}}'],
  ])('to an actor may mean %s', (_, actor) => {
    const { model, findings } = buildYaml(`${actor}\naccounts: {ig: {platform: instagram, owner: can}}\n`);
    expect(findings).toEqual([]);
    expect(valueOf(model.accounts[0]!.owner)?.target?.id).toBe('can');
  });

  it('that leads nowhere makes its field broken, and only that', () => {
    const { model } = buildYaml(
      'audiences: {students: {}}\naccounts: {ig: {platform: instagram, audiences: [students, teens], owner: tbd}}\n',
    );
    const [ig] = model.accounts;
    expect(ig!.audiences.state).toBe('broken');
    expect(ig!.platform.state).toBe('value');
    expect(ig!.owner).toMatchObject({ state: 'vacant', vacancy: {} });
  });

  it('may be vacant in a list, with its reason', () => {
    const { model } = buildYaml('people: {can: {}}\nteams: {desk: {members: [can, {tbd: hiring, due: 2027-01-31}]}}\n');
    const [can, vacant] = listOf(model.teams[0]!.members);
    expect(valueOf(can!.person)?.target?.id).toBe('can');
    expect(can!.person.at.pointer).toBe('/teams/desk/members/0');
    expect(vacant!.person).toMatchObject({ state: 'vacant', vacancy: { reason: 'hiring', due: '2027-01-31' } });
  });

  it('to all is no id', () => {
    const { model, findings } = buildYaml('accounts: {ig: {platform: blog}}\nresponses: {desk: {accounts: all}}\n');
    expect(findings).toEqual([]);
    expect(valueOf(model.responses[0]!.accounts)).toEqual({ isAll: true, references: [] });
  });

  it('to a pillar of the strategy means the item', () => {
    const text =
      'strategy: {pillars: [{id: recipes, title: Recipes}]}\ncalendars: {c: {entries: [{id: a, pillar: recipes}, {id: b, pillar: recipe}]}}\n';
    const [a, b] = listOf(buildYaml(text).model.calendars[0]!.entries);
    expect(valueOf(a!.pillar)?.target).toMatchObject({ id: 'recipes', kind: 'pillar' });
    expect(b!.pillar.state).toBe('broken');
    expect(told(text)).toEqual(['repo/unresolved-ref near a.yaml#/calendars/c/entries/1/pillar']);
  });

  it('as a key is reported at the key', () => {
    const text =
      'accounts: {ig: {platform: instagram}}\ncalendars: {c: {entries: [{id: a, variants: {ig: Short, igg: Long}}]}}\n';
    const { findings } = buildYaml(text);
    expect(findings.map(({ rule, at }) => [rule, at])).toEqual([
      ['repo/unresolved-ref', expect.objectContaining({ part: 'key', pointer: '/calendars/c/entries/0/variants/igg' })],
    ]);
  });
});

describe('while something cannot be read', () => {
  const owner = 'accounts: {ig: {platform: instagram, owner: ayse}, fb: {platform: facebook, owner: nobody}}\n';

  it('only what may stand there is unknown', () => {
    const texts = { 'a.yaml': owner, 'people.yaml': 'people:\n  ayse: {name: "Ayşe}\n  can: {name: Can}\n' };
    expect(told(texts).filter((one) => one.startsWith('repo/unresolved'))).toEqual([
      'repo/unresolved-ref none a.yaml#/accounts/fb/owner',
    ]);
    const { model } = buildYaml(texts);
    expect(model.isComplete).toBe(false);
    expect(model.accounts[0]!.owner.state).toBe('broken');
  });

  it('a misspelt section silences what refers to it', () => {
    const text = `peple: {ayse: {}}\n${owner}`;
    expect(told(text).filter((one) => one.startsWith('repo/unresolved'))).toEqual([]);
    expect(buildYaml(text).model.isComplete).toBe(false);
  });

  it('a section that is no map is as good as unread', () => {
    const text = `people: [ayse]\n${owner}`;
    expect(told(text).filter((one) => one.startsWith('repo/unresolved'))).toEqual([]);
  });
});
