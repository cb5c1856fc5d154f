import { expect, it } from 'vitest';
import { checkConfigYaml, told } from './explained.ts';

it.each([
  ['', []],
  ['version: 1\nlint:\nplan: {horizon: 8w}\nx-note: ours', []],
  ['lint: {rules: {account/no-owner: off, repo/orphan-entity: [info, {}]}}', []],
  [
    'lnt: {failOn: error}',
    [
      'repo/unknown-field at /lnt (key): There is no field "lnt". Did you mean "lint"? | Write "lint". -> Write "lint" (lint)',
    ],
  ],
  [
    'failOn: error',
    [
      'repo/unknown-field at /failOn (key): "failOn" cannot stand here, but inside "lint". | Move it there, indented by two more spaces.',
    ],
  ],
  ['version: 2', ['repo/unknown-value at /version (value): "version" does not take "2". | It takes "1".']],
  [
    'lint: {extends: recomended, rules: {account/no-owner: eror}}',
    [
      'repo/unknown-value at /lint/extends (value): "extends" does not take "recomended". Did you mean "recommended"? | It takes "starter", "recommended" and "strict". -> Write "recommended" (recommended)',
      'repo/unknown-value at /lint/rules/account~1no-owner (value): "account/no-owner" does not take "eror". Did you mean "error"? | It takes "error", "warning", "info" and "off". -> Write "error" (error)',
    ],
  ],
  [
    'plan: {productive: 0}',
    [
      'repo/out-of-range at /plan/productive (value): "productive" must be more than 0, but 0 stands here. | Write a number above 0.',
    ],
  ],
] as const)('%s', (yaml, expected) => {
  expect(told(checkConfigYaml(yaml).findings)).toEqual(expected);
});
