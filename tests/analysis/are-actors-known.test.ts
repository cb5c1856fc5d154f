import { expect, it } from 'vitest';
import { areActorsKnown } from '../../src/analysis/are-actors-known.ts';
import { modelOf } from './build-plan.ts';

const SOUND = `
people: {ada: {name: Ada, roles: writer, backup: bo}, bo: {name: Bo}}
roles: {writer: {title: Writer}}
teams: {studio: {name: Studio, lead: ada, members: [ada, {person: bo}]}}
accounts: {main: {platform: x, handle: kuzey, owner: ada, team: studio}}
rosters: {care: {members: [ada, bo]}}
responsibilities: {publishing: {responsible: ada, accountable: bo}}
`;

it('knows whose everything is where every name is found', () => {
  expect(areActorsKnown(modelOf(SOUND))).toBe(true);
});

it.each([
  ['the role of a person', 'roles: writer,', 'roles: riter,'],
  ['a backup', 'backup: bo', 'backup: boo'],
  ['the lead of a team', 'lead: ada', 'lead: adda'],
  ['a member', '{person: bo}', '{person: boo}'],
  ['a member of a roster', 'members: [ada, bo]', 'members: [ada, boo]'],
  ['who does something', 'responsible: ada', 'responsible: adda'],
  ['who answers for it', 'accountable: bo', 'accountable: boo'],
])('does not while %s is misspelt', (_, right, wrong) => {
  expect(SOUND).toContain(right);
  expect(areActorsKnown(modelOf(SOUND.replace(right, wrong)))).toBe(false);
});
