import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareOrganisations } from '../../src/diff/compare-organisations.ts';
import { matchGaps } from '../../src/diff/since/match-gaps.ts';
import type { GapReport } from '../../src/gaps/gap-report.ts';
import { stateOfTexts } from '../diff/states.ts';
import { errorsOf, type Files, gapsOf } from './gaps-of.ts';

const COMMIT = { ref: 'main', commit: 'c0ffee' };

/** The report of the later files, compared with the earlier ones. */
function since(before: Files, after: Files): GapReport {
  const [was, is] = [stateOfTexts(before), stateOfTexts(after)];
  const files = { before, after };
  return matchGaps(gapsOf(before), gapsOf(after), compareOrganisations(was, is).renames, COMMIT, (state) =>
    errorsOf(files[state]),
  );
}

/** What happened to the gaps of a rule, with what they are about. */
function told({ gaps, since: found }: GapReport, rule: string): readonly string[] {
  const own = <G extends { rule: string }>(all: readonly G[] = []) => all.filter((gap) => gap.rule === rule);
  const name = ({ entity, about }: GapReport['gaps'][number]) =>
    about.length > 1 ? about.map(({ id }) => id).join('+') : (entity?.id ?? '');
  return [
    ...own(gaps).map((gap) => `${gap.change ?? 'unknown'} ${name(gap)}`),
    ...own(found?.fixed).map((gap) => `fixed ${name(gap)}`),
    ...own(found?.hidden).map((gap) => `hidden ${name(gap)}`),
    ...own(found?.accepted).map((gap) => `accepted ${name(gap)}`),
  ];
}

const RATIONALE = 'account/no-rationale';
/** The files of an example by path. */
function filesIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]));
}

const accounts = (inner: string): Files => ({
  'org.yaml': `organization: {name: Kuzey, timezone: Europe/Istanbul}\naccounts:\n${inner}`,
});
const account = (id: string, more = '') => `  ${id}: {platform: x, handle: ${id}${more}}\n`;
const why = ', rationale: Most of them are here';

describe('gaps since an earlier state', () => {
  it('are all as they were between a state and itself', () => {
    const files = accounts(account('shop') + account('news', why));
    const report = since(files, files);
    expect(report.gaps.length).toBeGreaterThan(5);
    expect(new Set(report.gaps.map(({ change }) => change))).toEqual(new Set(['unchanged']));
    expect(report.since).toMatchObject({ ...COMMIT, base: 'complete', fixed: [], accepted: [] });
    expect(report.since?.counts).toMatchObject({ new: 0, fixed: 0, unchanged: report.gaps.length, unknown: 0 });
    expect(report.since?.score).toEqual({ before: report.score, after: report.score });
    expect(report.since?.sections.map(({ before, after }) => before === after)).toEqual(Array(6).fill(true));
  });

  it('are new and fixed, each with what happened to the score', () => {
    const poor = accounts(account('shop', why) + account('news'));
    const rich = accounts(account('shop', why) + account('news', why));
    expect(told(since(poor, rich), RATIONALE)).toEqual(['fixed news']);
    expect(told(since(rich, poor), RATIONALE)).toEqual(['new news']);
    const { before = 0, after = 0 } = since(poor, rich).since?.sections.find(({ section }) => section === 5) ?? {};
    expect(after).toBeGreaterThan(before);
    expect(since(rich, poor).since?.sections.find(({ section }) => section === 5)).toMatchObject({ before: after });
  });

  it('keep being themselves when one for all becomes one for each', () => {
    const none = accounts(account('shop') + account('news') + account('club'));
    const one = accounts(account('shop', why) + account('news') + account('club'));
    expect(told(gapsOf(none), RATIONALE)).toEqual(['unknown shop+news+club']);
    expect(told(since(none, one), RATIONALE)).toEqual(['better news', 'unchanged club']);
    expect(told(since(one, none), RATIONALE)).toEqual(['worse shop+news+club']);
    const more = accounts(account('shop') + account('news') + account('club') + account('blog'));
    expect(told(since(none, more), RATIONALE)).toEqual(['worse shop+news+club+blog']);
    expect(told(since(more, none), RATIONALE)).toEqual(['better shop+news+club']);
  });

  it('keep being themselves under another id', () => {
    const before = accounts(account('shop', why) + account('news') + account('club'));
    const after = accounts(account('shop', why) + account('gazette', ', formerly: news') + account('club'));
    const report = since(before, after);
    expect(told(report, RATIONALE)).toEqual(['unchanged gazette', 'unchanged club']);
    expect(report.since?.counts).toMatchObject({ new: 0, fixed: 0, worse: 0, better: 0 });
  });

  it('are left open on purpose and not fixed where somebody says so', () => {
    const before = accounts(account('shop', why) + account('news'));
    const commented = accounts(
      `${account('shop', why)}  # smorg-ignore ${RATIONALE}: the owner knows why\n${account('news')}`,
    );
    expect(told(since(before, commented), RATIONALE)).toEqual(['accepted news']);
    expect(told(since(commented, before), RATIONALE)).toEqual(['new news']);
    const excused = {
      'org.yaml': before['org.yaml']!.replace(
        'Istanbul}',
        `Istanbul, notApplicable: [{gap: ${RATIONALE}, reason: we know why}]}`,
      ),
    };
    expect(told(since(before, excused), RATIONALE)).toEqual(['accepted news']);
    expect(since(before, excused).since?.counts).toMatchObject({ accepted: 1, fixed: 0 });
  });

  it('are not said to be new while the base cannot be read, nor fixed while the head cannot', () => {
    const whole = accounts(account('shop', why) + account('news'));
    const broken = { 'org.yaml': accounts(account('shop', why))['org.yaml']!, 'more.yaml': 'accounts: {news: {' };
    expect(told(since(broken, whole), RATIONALE)).toEqual(['unknown news']);
    expect(told(since(whole, broken), RATIONALE)).toEqual([]);
    expect(since(broken, whole).since).toMatchObject({ base: 'incomplete', counts: { new: 0 } });
    expect(since(broken, whole).since?.score).toEqual({ after: gapsOf(whole).score });
  });

  it('are mirrored when the states change places', () => {
    const states = [
      accounts(account('shop', why) + account('news') + account('club')),
      accounts(account('shop') + account('news') + account('club')),
      accounts(account('shop') + account('news', why)),
      {
        'org.yaml': `${accounts(account('shop'))['org.yaml']!}people: {ada: {name: Ada}}\nteams: {web: {members: ada}}\n`,
      },
    ];
    for (const [index, one] of states.entries()) {
      for (const other of states.slice(index + 1)) {
        const [there, back] = [since(one, other).since!, since(other, one).since!];
        const { new: come, fixed, worse, better } = there.counts;
        expect(back.counts).toMatchObject({ new: fixed, fixed: come, worse: better, better: worse });
        expect(come + fixed + worse + better).toBeGreaterThan(0);
        expect([back.score.before, back.score.after]).toEqual([there.score.after, there.score.before]);
      }
    }
  });

  it('are not closed, and raise no score, while a new mistake in the files may hide them', () => {
    const shop = (owner: string, more = '') => ({
      'org.yaml': `organization: {name: Kuzey, timezone: Europe/Istanbul}
people: {ada: {name: Ada, roles: lead}}
roles: {lead: {title: Lead, functions: [account-management]}}
teams: {web: {name: Web, members: ada, lead: ada}}
accounts: {shop: {platform: x, handle: shop, owner: ${owner}, team: web${more}}}
`,
    });
    const rule = 'team/core-functions-covered';
    const misspelt = since(shop('ada'), shop('adda'));
    expect(told(gapsOf(shop('adda')), rule)).toEqual([]);
    expect(told(misspelt, rule)).toEqual(['hidden shop']);
    expect(misspelt.since?.counts).toMatchObject({ fixed: 0, hidden: misspelt.since?.hidden.length });
    expect(gapsOf(shop('adda')).score).toBeGreaterThan(gapsOf(shop('ada')).score!);
    expect(misspelt.score).toBe(gapsOf(shop('ada')).score);
    expect(misspelt.checks.find((check) => check.rule === rule)).toMatchObject({ state: 'open', satisfied: 0 });
    // What was misspelt before silenced the rule before.
    expect(told(since(shop('adda'), shop('adda', why)), RATIONALE)).toEqual(['fixed shop']);
    expect(told(since(shop('ada'), shop('ada', why)), RATIONALE)).toEqual(['fixed shop']);
    expect(told(since(shop('ada'), shop('adda', why)), RATIONALE)).toEqual(['hidden shop']);
  });

  it('are not closed where an error about the same took their place', () => {
    const files = filesIn('examples/kuzey-kahve');
    const lone = 'crisis/lone-link';
    const late = { ...files, 'crisis/plan.yaml': files['crisis/plan.yaml']!.replaceAll('30m', '1m') };
    const report = since(files, late);
    expect(told(gapsOf(files), lone).length).toBeGreaterThan(0);
    expect(told(gapsOf(late), lone)).toEqual([]);
    expect(told(report, lone)).toEqual(told(gapsOf(files), lone).map((one) => one.replace('unknown', 'hidden')));
    expect(report.since?.fixed).toEqual([]);
    expect(gapsOf(late).score).toBeGreaterThan(gapsOf(files).score!);
    expect(report.since?.score.after).toBe(report.since?.score.before);
    const section = report.since?.sections.find((one) => one.section === 5);
    expect(section?.after).toBe(section?.before);
  });

  it('are closed where an error is about something else', () => {
    const double = '  other: {platform: x, handle: shop, rationale: A second one}\n';
    const before = accounts(account('shop', why) + account('news'));
    const after = accounts(account('shop', why) + account('news', why) + double);
    const report = since(before, after);
    expect(errorsOf(after).map(({ rule }) => rule)).toContain('account/duplicate-handle');
    expect(told(report, RATIONALE)).toEqual(['fixed news']);
  });

  it('are not smaller while some of what they are about may be hidden', () => {
    const three = accounts(account('shop') + account('news') + account('club'));
    const broken = accounts(
      `${account('shop')}${account('news')}  club: {platform: x, handle: club, rationale: [1]}\n`,
    );
    expect(told(gapsOf(broken), RATIONALE)).toEqual(['unknown shop', 'unknown news']);
    const report = since(three, broken);
    expect(told(report, RATIONALE)).toEqual(['unchanged shop', 'unchanged news']);
    expect(report.score).toBe(gapsOf(three).score);
  });

  it('are not new where there was nothing before', () => {
    const report = since({}, accounts(account('shop')));
    expect(report.gaps.length).toBeGreaterThan(5);
    expect(report.since?.counts).toMatchObject({ new: 0, unknown: report.gaps.length });
    expect(report.since?.base).toBe('empty');
  });
});
