import { expect, it } from 'vitest';
import { valueOf } from '../../src/model/field.ts';
import { buildYaml } from './build-yaml.ts';

it('reads "all" as every account, not as an id', () => {
  const { model, findings } = buildYaml(`
accounts: {ig: {platform: instagram}}
responsibilities: {write: {accounts: all}}
responses: {everywhere: {accounts: all}}
crisis: {pausePublishing: {accounts: all}}
`);
  expect(findings).toEqual([]);
  expect(valueOf(model.responsibilities[0]!.accounts)?.isAll).toBe(true);
});
