import { expect, it } from 'vitest';
import { lintFiles } from '../rules/lint-files.ts';

const ALIASED = `people:
  ada: {name: Ada, ends: 2026-10-01}
accounts:
  shop:
    platform: instagram
    access: &core
      - {person: ada, level: admin}
  news: {platform: x, access: *core}
  blog: {platform: blog, access: *core}
`;

function about(text: string, rule: string) {
  return lintFiles({ files: { 'a.yaml': text } }).diagnostics.filter((one) => one.rule === rule);
}

it('says once what is wrong at an anchor, however many aliases reach it', () => {
  expect(about(ALIASED, 'account/departed-has-access').map((one) => one.range?.start.line)).toEqual([7]);
});

it('keeps what is said of different entities at one place', () => {
  const text = `roles:
  editor: {skills: {copywriting: 3}}
  writer: {skills: {copywriting: 4}}
people:
  ada: {name: Ada, roles: [editor, writer], skills: {copywriting: 2}}
`;
  expect(about(text, 'people/skill-gap')).toHaveLength(2);
});

it('takes an exception at the anchor for all aliases', () => {
  const text = ALIASED.replace(
    '      - {person: ada',
    '      # smorg-ignore account/departed-has-access: her access ends with the year\n      - {person: ada',
  );
  expect(about(text, 'account/departed-has-access').map((one) => one.disposition)).toEqual(['suppressed']);
});
