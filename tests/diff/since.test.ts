import { describe, expect, it } from 'vitest';
import type { JudgeInput } from '../../src/lint/lint-input.ts';
import { rules } from '../../src/rules/registry.ts';
import { type Texts, told } from './since-states.ts';

/** Only these rules, so that a test says all that is found. */
const only = (...ids: readonly string[]): Partial<JudgeInput> => ({
  rules: rules.filter((rule) => 'emittedBy' in rule || ids.includes(rule.id)),
});

const person = (id: string, rest = '') => `people:\n  ${id}: {name: Ada Lund${rest}}\n`;

describe('a renamed thing', () => {
  const before: Texts = {
    'a.yaml': `${person('ada')}roles: {lead: {title: Lead}}\n`,
    'b.yaml': 'accounts:\n  shop: {platform: instagram, access: [{person: ada, level: owner, since: 2026-13-40}]}\n',
  };
  const after: Texts = {
    'a.yaml': `${person('ada-lund', ', formerly: ada')}roles: {lead: {title: Lead}}\n`,
    'b.yaml': before['b.yaml']!.replace('person: ada', 'person: ada-lund'),
  };

  it('keeps its findings, those in lists that name it too', () => {
    const found = told(before, after, only('people/no-role'));
    expect(found.filter((one) => !one.startsWith('unchanged '))).toEqual([]);
    expect(found).toContain('unchanged people/no-role /people/ada-lund');
    expect(found.filter((one) => one.includes('/accounts/shop/access/0'))).not.toEqual([]);
  });

  it('keeps them the other way round', () => {
    expect(told(after, before, only('people/no-role')).filter((one) => !one.startsWith('unchanged '))).toEqual([]);
  });

  it('is another thing where nothing says that it was renamed', () => {
    const untold = { ...after, 'a.yaml': after['a.yaml']!.replace(', formerly: ada', '') };
    expect(told(before, untold, only('people/no-role'))).toEqual(
      expect.arrayContaining(['fixed people/no-role /people/ada', 'new people/no-role /people/ada-lund']),
    );
  });
});

describe('what moves', () => {
  it('to another file is unchanged', () => {
    const text = person('ada');
    expect(
      told(
        { 'a.yaml': text, 'b.yaml': person('iris') },
        { 'b.yaml': person('iris'), 'c/d.yaml': text },
        only('people/no-role'),
      ),
    ).toEqual(['unchanged people/no-role /people/ada', 'unchanged people/no-role /people/iris']);
  });

  it('with its file is unchanged, slips of writing too', () => {
    const slip = `${person('ada', ', roles: lead')}  bob: {name: [}\nroles: {lead: {title: Lead}}\n`;
    const found = told({ 'a.yaml': slip, 'z.yaml': person('x') }, { 'b.yaml': slip, 'z.yaml': person('x') });
    expect(found.filter((one) => one.startsWith('unchanged repo/')).length).toBeGreaterThan(0);
    expect(found.filter((one) => one.startsWith('new ') || one.startsWith('fixed '))).toEqual([]);
  });

  it('to where it is inherited, or back, is unchanged', () => {
    const long = 'a'.repeat(400);
    const calendar = (defaults: string, entry: string) => ({
      'a.yaml':
        `accounts: {shop: {platform: bluesky}}\ncalendars:\n  december:\n    accounts: shop\n    defaults: {type: text${defaults}}\n` +
        `    entries:\n      - {id: teaser, publishAt: 2026-12-10 10:00${entry}}\n`,
    });
    const rule = only('content/text-too-long');
    const [own, inherited] = [calendar('', `, text: ${long}`), calendar(`, text: ${long}`, '')];
    const text = 'content/text-too-long /calendars/december';
    expect(told(own, inherited, rule)).toEqual([`unchanged ${text}/defaults/text`]);
    expect(told(inherited, own, rule)).toEqual([`unchanged ${text}/entries/0/text`]);
    expect(told(own, calendar(`, text: ${long}a`, ''), rule)).toEqual([
      `fixed ${text}/entries/0/text`,
      `new ${text}/defaults/text`,
    ]);
  });
});

describe('what gets worse or better', () => {
  const text = (length: number) => ({
    'a.yaml':
      'accounts: {shop: {platform: bluesky}}\ncalendars:\n  december:\n    accounts: shop\n    entries:\n' +
      `      - {id: teaser, publishAt: 2026-12-10 10:00, text: ${'a'.repeat(length)}}\n`,
  });
  const long = only('content/text-too-long');
  const place = 'content/text-too-long /calendars/december/entries/0/text';

  it.each([
    [400, 500, 'worse'],
    [500, 400, 'better'],
    [400, 400, 'unchanged'],
    [200, 400, 'new'],
    [400, 200, 'fixed'],
  ])('is told by its measure: %i to %i characters is %s', (before, after, change) => {
    expect(told(text(before), text(after), long)).toEqual([`${change} ${place}`]);
  });

  it('is told by its severity, which may depend on the file', () => {
    const config = 'version: 1\nlint: {overrides: [{files: drafts/**, rules: {people/no-role: info}}]}\n';
    const [draft, done] = ['drafts/a.yaml', 'a.yaml'].map((path) => ({
      'smorg.yaml': config,
      'drafts/z.yaml': 'roles: {lead: {title: Lead}}\n',
      [path]: person('ada'),
    }));
    const rule = only('people/no-role');
    expect(told(draft!, done!, rule)).toEqual(['worse people/no-role /people/ada']);
    expect(told(done!, draft!, rule)).toEqual(['better people/no-role /people/ada']);
  });
});

describe('what does not count', () => {
  const rule = only('people/no-role');
  const open = 'people:\n  ada:\n    name: Ada\n';
  const silenced = open.replace('  ada', '  # smorg-ignore people/no-role: she leaves in January\n  ada');

  it('is not new, and was not fixed', () => {
    const file = (text: string) => ({ 'a.yaml': text, 'b.yaml': 'roles: {lead: {title: Lead}}\n' });
    expect(told(file(open), file(silenced), rule)).toEqual(['unchanged people/no-role /people/ada suppressed']);
    expect(told(file(silenced), file(silenced), rule)).toEqual(['unchanged people/no-role /people/ada suppressed']);
  });

  it('is worse when it counts again', () => {
    expect(told({ 'a.yaml': silenced }, { 'a.yaml': open }, rule)).toEqual(['worse people/no-role /people/ada']);
  });
});

describe('a state that cannot be read as a whole', () => {
  const rule = only('people/no-role', 'team/no-members');
  const whole = { 'a.yaml': person('ada'), 'b.yaml': person('iris') };
  const broken = { ...whole, 'b.yaml': 'people:\n  iris: {name: Iris\n' };

  it('makes nothing new of what may have stood there', () => {
    const found = told(broken, whole, rule);
    expect(found).toContain('unchanged people/no-role /people/ada');
    expect(found).toContain('unknown people/no-role /people/iris');
    expect(found.filter((one) => one.startsWith('new '))).toEqual([]);
    // The slip itself was in a file that can be read now.
    expect(found.filter((one) => /^fixed repo\//.test(one))).not.toEqual([]);
  });

  it('makes nothing fixed of what may still stand there', () => {
    const found = told(whole, broken, rule);
    expect(found).toContain('lost people/no-role /people/iris');
    expect(found.filter((one) => one.startsWith('fixed '))).toEqual([]);
    expect(found.filter((one) => /^new repo\//.test(one))).not.toEqual([]);
  });

  it('does not hide what is surely new', () => {
    const more = { ...broken, 'c.yaml': person('mert') };
    expect(told(broken, more, rule)).toContain('new people/no-role /people/mert');
    expect(told(more, broken, rule)).toContain('fixed people/no-role /people/mert');
  });
});

it('tells findings of one place apart by what they say before it takes them in their order', () => {
  const text = (...tags: readonly string[]) => ({
    'a.yaml':
      'accounts: {shop: {platform: bluesky}}\ncalendars:\n  december:\n    accounts: shop\n    entries:\n' +
      `      - {id: teaser, publishAt: 2026-12-10 10:00, text: Hi, hashtags: [${tags.map((tag) => `"${tag}"`).join(', ')}]}\n`,
  });
  const found = told(text('a b', 'c d', 'e f'), text('c d', 'e f'), only('content/hashtag-format'));
  expect(found.map((one) => one.split(' ')[0])).toEqual(['fixed', 'unchanged', 'unchanged']);
});

describe('what is told of all together, or of some one by one', () => {
  const accounts = (purposes: Readonly<Record<string, boolean>>): Texts => ({
    'a.yaml': `organization: {name: Kuzey}\naccounts:\n${Object.entries(purposes)
      .map(([id, has]) => `  ${id}: {platform: bluesky, handle: ${id}.example${has ? ', purpose: News.' : ''}}\n`)
      .join('')}`,
  });
  const ofPurposes = (before: Texts, after: Texts): string[] =>
    told(before, after).filter((line) => line.includes('account/no-purpose'));
  const NONE = accounts({ one: false, two: false, three: false });
  const SOME = accounts({ one: true, two: false, three: false });

  it('is no news of the others when one is mended, or goes', () => {
    expect(ofPurposes(NONE, SOME)).toEqual([
      'better account/no-purpose /accounts/three',
      'better account/no-purpose /accounts/two',
    ]);
    expect(ofPurposes(accounts({ one: false, two: false }), accounts({ two: false }))).toEqual([
      'better account/no-purpose /accounts/two',
    ]);
  });

  it('is worse when they are all of them now', () => {
    expect(ofPurposes(SOME, NONE)).toEqual(['worse account/no-purpose /organization']);
    expect(ofPurposes(SOME, accounts({ two: false, three: false }))).toEqual([
      'unchanged account/no-purpose /organization',
    ]);
  });

  it('is news of what was not among them', () => {
    expect(ofPurposes(NONE, accounts({ one: true, two: true, three: true, four: false }))).toEqual([
      'fixed account/no-purpose /organization',
      'new account/no-purpose /accounts/four',
    ]);
  });
});
