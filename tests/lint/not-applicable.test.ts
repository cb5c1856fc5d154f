import { expect, it } from 'vitest';
import { lint, reported, silenced } from './workspace.ts';

function organization(...items: string[]): string {
  return `organization:\n  notApplicable:\n${items.map((item) => `    - ${item}\n`).join('')}`;
}

it('leaves a gap open on purpose, with its reason', () => {
  const result = lint({
    'a.yaml': organization('{gap: planted/gap, reason: we write for everybody}'),
    'b.yaml': 'audiences: {with-gap: {}}',
  });
  expect(reported(result)).toEqual([]);
  expect(silenced(result)).toEqual(['suppressed planted/gap: we write for everybody']);
});

it.each([
  ['{gap: planted/gap}', 'repo/not-applicable-without-reason The gap "planted/gap" is excused without a reason.'],
  [
    '{gap: planted/gap, reason: todo}',
    'repo/not-applicable-without-reason "todo" is no reason to excuse the gap "planted/gap".',
  ],
  [
    '{gap: planted/gab, reason: we write for all}',
    'repo/not-applicable-unknown There is no gap "planted/gab". Did you mean "planted/gap"?',
  ],
  [
    '{gap: planted/vague, reason: we write for all}',
    'repo/not-applicable-unknown "planted/vague" reports no gap, so it cannot be declared as not applicable.',
  ],
])('%s has no effect and is reported', (item, expected) => {
  const found = reported(lint({ 'a.yaml': organization(item), 'b.yaml': 'audiences: {with-gap: {}}' }));
  expect(found[0]).toContain(`error ${expected}`);
  expect(found[1]).toContain('planted/gap Audience "with-gap" has a gap');
});

it('is reported when the gap is not open, or may not be', () => {
  const item = '{gap: planted/gap, reason: we write for everybody}';
  expect(reported(lint({ 'a.yaml': organization(item) }))).toEqual([
    'a.yaml:3:13 warning repo/not-applicable-unused The gap "planted/gap" is not open, so nothing needs to be excused.',
  ]);
  const files = { 'smorg.yaml': 'version: 1\nlint: {locked: [planted/gap]}\n', 'b.yaml': 'audiences: {with-gap: {}}' };
  expect(reported(lint({ ...files, 'a.yaml': organization(item) }))).toEqual([
    'a.yaml:3:13 warning repo/not-applicable-unused The gap "planted/gap" is locked and cannot be excused.',
    'b.yaml:1:13 info planted/gap Audience "with-gap" has a gap',
  ]);
});
