import { expect, it } from 'vitest';
import { aloneOf } from '../../src/plan/resilience.ts';
import { buildYaml } from '../model/build-yaml.ts';

it('names what rests on one person or two, functions and approvals', () => {
  const { model } = buildYaml(`
roles: {maker: {functions: content}}
people:
  ada: {name: Ada, roles: maker}
  bo: {name: Bo, roles: maker, workingHours: {mon-wed: "09:00-18:00"}}
teams: {studio: {members: [ada, bo]}}
accounts: {ig: {platform: instagram, team: studio}}
workflows:
  usual: {stages: [{id: text, kind: produce}, {id: ok, kind: approve, approval: {by: ada}}]}
`);
  const approval = { account: 'ig', function: 'approval', stage: 'usual/ok', hours: undefined };
  expect(aloneOf(model)).toEqual([
    { ...approval, people: ['ada'] },
    { ...approval, people: ['bo'] },
    {
      ...{ account: 'ig', function: 'content', stage: undefined, people: ['ada', 'bo'] },
      // Four weeks of five days of nine hours; Bo is there on three of each five.
      hours: { open: 10_800, alone: 8 * 540, nobody: 0 },
    },
  ]);
});
