import { expect, it } from 'vitest';
import { parseSpec } from './parse-spec.ts';

const SPEC = `# area/rule

Prose.

## Hits

<!-- today: 2027-01-01 -->
<!-- exists: media/a.png, b.png -->

\`\`\`yaml teams.yaml
teams:
^^^^^ area/other
  ayşe: {}
# ^^^^ area/rule: Team "ayşe" is wrong
\`\`\`

\`\`\`yaml teams.yaml
second: 1
#       ^… area/rule
\`\`\`

\`\`\`yaml teams.yaml fixed
teams:
\`\`\`

## Stays silent

\`\`\`yaml a.yaml
# ^ no marker
\`\`\`
`;

it('reads cases, files without markers, exact columns, documents and fixed files', () => {
  const [hits, silent] = parseSpec(SPEC);
  expect(hits).toEqual({
    title: 'Hits',
    files: { 'teams.yaml': 'teams:\n  ayşe: {}\n---\nsecond: 1\n' },
    markers: [
      { rule: 'area/other', file: 'teams.yaml', line: 1, columns: [1, 6], goesOn: false, message: undefined },
      {
        rule: 'area/rule',
        file: 'teams.yaml',
        line: 2,
        columns: [3, 7],
        goesOn: false,
        message: 'Team "ayşe" is wrong',
      },
      { rule: 'area/rule', file: 'teams.yaml', line: 4, columns: [9, 10], goesOn: true, message: undefined },
    ],
    fixed: { 'teams.yaml': 'teams:\n' },
    today: '2027-01-01',
    existing: ['media/a.png', 'b.png'],
  });
  expect(silent?.markers).toEqual([]);
  expect(silent?.files).toEqual({ 'a.yaml': '# ^ no marker\n' });
});
