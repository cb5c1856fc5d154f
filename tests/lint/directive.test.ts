import { expect, it } from 'vitest';
import { isPlaceholder, parseDirective } from '../../src/lint/directive.ts';

it.each([
  ['# smorg-ignore team/no-lead: the team is being built', 'node team/no-lead | the team is being built'],
  ['#smorg-ignore team/no-lead:the team is being built', 'node team/no-lead | the team is being built'],
  ['## smorg-ignore a/b, c/d,e/f: Ürün: Mayıs’ta gelecek', 'node a/b c/d e/f | Ürün: Mayıs’ta gelecek'],
  ['# smorg-ignore-file a/b: written by a machine', 'file a/b | written by a machine'],
  ['# smorg-ignore a/b until 2026-12-31: the search is on', 'node a/b until 2026-12-31 | the search is on'],
  ['# smorg-ignore a/b, c/d until 2026-12-31: arayış sürüyor', 'node a/b c/d until 2026-12-31 | arayış sürüyor'],
  ['# smorg-ignore a/b until 2026-02-30: the search is on', 'bad-date'],
  ['# smorg-ignore a/b until: the search is on', 'bad-date'],
  ['# smorg-ignore a/b until Christmas: the search is on', 'bad-date'],
  ['# smorg-ignore a/b', 'no-reason'],
  ['# smorg-ignore a/b:', 'no-reason'],
  ['# smorg-ignore a/b: todo', 'placeholder'],
  ['# smorg-ignore: the search is on', 'no-rule'],
  ['# smorg-ignore', 'no-rule'],
  ['# smorg-ignored a/b: the search is on', 'unreadable'],
  ['# smorg-ignore-next-line a/b: the search is on', 'unreadable'],
  ['# see smorg-ignore in the manual', 'none'],
  ['# anything else', 'none'],
])('%s', (comment, expected) => {
  const directive = parseDirective(comment, 0);
  const { scope, rules, until, reason, problem } = directive ?? { scope: '', rules: [], reason: '', problem: 'none' };
  const ids = rules.map((rule) => rule.id).join(' ');
  const date = until === undefined ? '' : ` until ${until}`;
  expect(problem ?? `${scope} ${ids}${date} | ${reason}`).toBe(expected);
});

it('knows where each rule stands', () => {
  const text = 'people: {}  # smorg-ignore a/b, c/d until 2026-12-31: the search is on';
  const directive = parseDirective(text.slice(12), 12);
  expect(directive?.rules.map(({ start, end }) => text.slice(start, end))).toEqual(['a/b', 'c/d']);
});

it.each([
  'todo',
  'TODO',
  'x',
  '-',
  '…',
  '...',
  'xxx',
  'xxxxxx',
  'n/a',
  'TBD',
  '<reason>',
  'Gerekçe',
  'yok',
  'ok',
  '???',
])('%s is no reason', (reason) => {
  expect(isPlaceholder(reason)).toBe(true);
});

it.each(['the search is on', 'izin döneminde', 'todo list lives elsewhere', 'see #12'])('%s is a reason', (reason) => {
  expect(isPlaceholder(reason)).toBe(false);
});
