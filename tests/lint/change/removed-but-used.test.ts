import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/rules/registry.ts';
import { lint as plainLint, reported } from '../workspace.ts';
import { aboutChange, lintSince } from './two-states.ts';

const PEOPLE = `people:
  ayse: {name: Ayşe Yılmaz}
  mert: {name: Mert Demir}
`;
const USES = `teams:
  studio: {name: Studio, members: [ayse, mert]}
accounts:
  shop: {platform: instagram, owner: mert}
`;
const WITHOUT = 'people:\n  ayse: {name: Ayşe Yılmaz}\n';

describe('what was removed and is still used', () => {
  it('is one finding at its first use, with the others beside it', () => {
    const lint = lintSince({ 'a.yaml': PEOPLE, 'b.yaml': USES }, { 'a.yaml': WITHOUT, 'b.yaml': USES });
    expect(reported(lint)).toEqual([
      'b.yaml:2:42 error repo/removed-but-used The person "mert" (Mert Demir) is removed by this change and still used in 2 places.',
    ]);
    const [finding] = lint.diagnostics;
    expect(finding?.related.map(({ file, range, message }) => `${file}:${range.start.line} ${message}`)).toEqual([
      'b.yaml:4 used here too',
    ]);
    expect(finding?.entity).toEqual({ kind: 'teams', id: 'studio' });
  });

  it('begins with the use that a reader meets first', () => {
    const goals = Array.from(
      { length: 11 },
      (_, index) => `  - {id: e${index}, owner: ${index < 2 ? 'ayse' : 'mert'}}`,
    );
    const calendar = `calendars:\n  may:\n    entries:\n  ${goals.join('\n  ')}\n`;
    const [told] = aboutChange({ 'a.yaml': PEOPLE, 'b.yaml': calendar }, { 'a.yaml': WITHOUT, 'b.yaml': calendar });
    expect(told).toMatch(/^b\.yaml:6:.* in 9 places\.$/);
  });

  it('names the kind, for each thing by itself', () => {
    const before = `audiences:
  students: {name: Students}
goals:
  reach: {title: Reach}
strategy: {pillars: [{id: craft, title: Our craft}]}
roles: {lead: {}}
`;
    const uses = `campaigns:
  may: {title: May, audiences: students, goals: reach}
calendars:
  may:
    owner: lead
    entries: [{id: one, pillar: craft, goals: reach}]
`;
    const after = 'audiences: {}\nstrategy: {pillars: []}\n';
    expect(aboutChange({ 'a.yaml': before, 'b.yaml': uses }, { 'a.yaml': after, 'b.yaml': uses })).toEqual([
      'b.yaml:2:32 error repo/removed-but-used The audience "students" (Students) is removed by this change and still used in 1 place.',
      'b.yaml:2:49 error repo/removed-but-used The goal "reach" (Reach) is removed by this change and still used in 2 places.',
      'b.yaml:5:12 error repo/removed-but-used The role "lead" is removed by this change and still used in 1 place.',
      'b.yaml:6:33 error repo/removed-but-used The content pillar "craft" (Our craft) is removed by this change and still used in 1 place.',
    ]);
  });

  it('counts where something of another kind has the id now', () => {
    const after = `${WITHOUT}audiences:\n  mert: {name: Mert}\n`;
    expect(aboutChange({ 'a.yaml': PEOPLE, 'b.yaml': USES }, { 'a.yaml': after, 'b.yaml': USES })).toHaveLength(1);
  });

  it('tells of a rename that is said in the earlier state, and asks about one that nothing says', () => {
    const renamed = 'people:\n  mert: {name: Mert Demir, formerly: m-demir}\n  ayse: {name: Ayşe Yılmaz}\n';
    const back = 'people:\n  m-demir: {name: Mert Demir}\n  ayse: {name: Ayşe Yılmaz}\n';
    expect(aboutChange({ 'a.yaml': renamed, 'b.yaml': USES }, { 'a.yaml': back, 'b.yaml': USES })).toEqual([
      'b.yaml:2:42 error repo/removed-but-used The person "mert" (Mert Demir) is now called "m-demir" and still used under the old id in 2 places.',
    ]);
    const [told] = aboutChange({ 'a.yaml': PEOPLE, 'b.yaml': USES }, { 'a.yaml': back, 'b.yaml': USES });
    expect(told).toMatch(/still used in 2 places\. Was it renamed to "m-demir"\?$/);
  });

  it('is told of files too, and of files that moved', () => {
    const missing = { rules: rules.filter(({ id }) => ['repo/asset-missing', 'repo/removed-but-used'].includes(id)) };
    const kpi = `kpis:
  reach: {measurements: {file: data/reach.csv}}
  likes: {measurements: {file: ./data/reach.csv}}
  clicks: {measurements: {file: data/clicks.csv}}
`;
    const here = { 'a.yaml': kpi, 'data/reach.csv': '' };
    expect(reported(lintSince(here, { 'a.yaml': kpi }, missing))).toEqual([
      'a.yaml:2:32 error repo/removed-but-used The file "data/reach.csv" is removed by this change and still used in 2 places.',
      'a.yaml:4:33 error repo/asset-missing There is no file "data/clicks.csv".',
    ]);
    const moved = { 'a.yaml': kpi, 'archive/reach.csv': '' };
    expect(aboutChange(here, moved, missing)).toEqual([
      'a.yaml:2:32 error repo/removed-but-used The file "data/reach.csv" is no longer there and still used in 2 places; is it "archive/reach.csv" now?',
    ]);
  });

  it.each([
    ['a vacancy', PEOPLE, USES.replaceAll('mert', 'tbd'), WITHOUT],
    ['what was taken out everywhere', PEOPLE, USES.replaceAll(', mert', '').replace(', owner: mert', ''), WITHOUT],
    ['what stands in another file now', PEOPLE, `${USES}people:\n  mert: {name: Mert}\n`, WITHOUT],
    ['what may stand in a file that cannot be read', PEOPLE, USES, `${WITHOUT}  mert: {name: "Mert}\n`],
    ['a rename that is said', PEOPLE, USES, `${WITHOUT}  m-demir: {name: Mert Demir, formerly: mert}\n`],
  ])('is nothing for %s', (_title, before, uses, after) => {
    expect(aboutChange({ 'a.yaml': before, 'b.yaml': USES }, { 'a.yaml': after, 'b.yaml': uses })).toEqual([]);
  });

  it('leaves alone what never was there, and what somebody silenced where it stands', () => {
    const uses = `# smorg-ignore repo/unresolved-ref: she stays on the list until June
teams:
  studio: {name: Studio, members: [ayse, mert]}
accounts:
  shop: {platform: instagram, owner: mert}
  site: {platform: blog, owner: nobody-here}
`;
    const found = reported(lintSince({ 'a.yaml': PEOPLE, 'b.yaml': uses }, { 'a.yaml': WITHOUT, 'b.yaml': uses }));
    expect(found).toEqual([
      expect.stringMatching(/^b\.yaml:5:38 error repo\/removed-but-used .* in 1 place\.$/),
      expect.stringMatching(/^b\.yaml:6:33 error repo\/unresolved-ref No person, role, team, roster or contact has/),
    ]);
  });

  it('can be silenced at its first use, like any finding about the organisation', () => {
    const uses = USES.replace('teams:', '# smorg-ignore repo/removed-but-used: the list is history\nteams:');
    const lint = lintSince({ 'a.yaml': PEOPLE, 'b.yaml': uses }, { 'a.yaml': WITHOUT, 'b.yaml': uses });
    expect(reported(lint)).toEqual([]);
    expect(lint.diagnostics.map(({ disposition }) => disposition)).toEqual(['suppressed']);
    // Nobody knows whether the comment is of use where nothing is compared.
    expect(reported(plainLint({ 'a.yaml': PEOPLE, 'b.yaml': uses }))).toEqual([]);
  });
});
