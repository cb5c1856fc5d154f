import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import type { PlanStage } from '../../../src/plan/plan-work.ts';
import type { PlanReportOptions } from '../../../src/report/plan/plan-options.ts';
import { formatPlanPretty } from '../../../src/report/plan/plan-pretty.ts';
import { CALM_PLAN, FIXED_PLAN, PLAN_OPTIONS } from '../../fixtures/plan/plan.ts';

function write(plan: Plan, options: Partial<PlanReportOptions> = {}, language: 'en' | 'tr' = 'en'): string {
  return formatPlanPretty(plan, language, { ...PLAN_OPTIONS, ...options });
}

const many = (count: number): PlanStage[] =>
  Array.from({ length: count }, (_, i) => ({
    ...FIXED_PLAN.stages[1]!,
    entry: 'a/b',
    id: `a/b/s${i}`,
    short: i === count - 1 ? 30 : 0,
  }));

describe('the headline', () => {
  const summary = FIXED_PLAN.summary;
  it.each<[string, Partial<Plan>, string, string]>([
    ['proved', {}, 'no plan can do better under these lead times', 'daha iyi bir plan yok'],
    [
      'bounded',
      { summary: { ...summary, short: 180, isProved: false, isOptimal: false } },
      '3 h of work is not placed; at least 2 h of it cannot fit under these lead times',
      '3 saat yerleştirilemedi; bunun en az 2 saat kadarı bu hazırlık süreleriyle sığmaz',
    ],
    [
      'open',
      { summary: { ...summary, bound: 0, isProved: false, isOptimal: false }, bottlenecks: [] },
      'whether a better plan exists is not known',
      'daha iyi bir plan olup olmadığı bilinmiyor',
    ],
    [
      'as good as it gets',
      { summary: { ...summary, short: 180, isProved: false, isOptimal: true } },
      'no plan with one owner for each stage can do better; 2 h of it cannot fit at all',
      'her aşamayı tek kişinin yaptığı daha iyi bir plan yok. Bunun 2 saat kadarı hiç sığmaz',
    ],
    [
      'short only since nothing is shared',
      { summary: { ...summary, bound: 0, isProved: false, isOptimal: true }, bottlenecks: [] },
      '2 h of work is not placed, and no plan with one owner for each stage can do better.',
      '2 saat yerleştirilemedi; her aşamayı tek kişinin yaptığı daha iyi bir plan yok.',
    ],
    [
      'placed',
      { summary: { ...summary, short: 0, bound: 0 } },
      'All of it is placed in hours that people have before it is due.',
      'İşin tamamı, kişilerin teslim tarihinden önceki saatlerine yerleştirildi.',
    ],
    ['empty', { summary: { ...summary, stages: 0, short: 0 } }, 'No work is due', 'teslim edilecek iş yok'],
    [
      'incomplete',
      { isComplete: false },
      'this plan holds what is known, and proves nothing',
      'bilinenlerden oluşur ve hiçbir şeyi kanıtlamaz',
    ],
  ])('says that a plan is %s', (_name, given, en, tr) => {
    expect(write({ ...FIXED_PLAN, ...given }, { columns: 200 }).split('\n')[2]).toContain(en);
    expect(write({ ...FIXED_PLAN, ...given }, { columns: 200 }, 'tr').split('\n')[2]).toContain(tr);
  });

  it('never says that everything fits', () => {
    for (const text of [write(CALM_PLAN), write(CALM_PLAN, {}, 'tr')])
      expect(text).not.toMatch(/everything fits|all fits|her şey sığ|tamamı sığ/i);
  });

  it('stands alone when little is asked for', () => {
    expect(write(FIXED_PLAN, { detail: 'quiet' }).split('\n')).toHaveLength(6);
  });
});

describe('a plan for people', () => {
  it.each(['en', 'tr'] as const)('says the same without colour, in %s', (language) => {
    const text = write(FIXED_PLAN, { color: true, detail: 'verbose' }, language);
    expect(text).toContain('\u001b[');
    const plain = text.replace(/\u001b\[[\d;]*m/g, '');
    expect(plain).toBe(write(FIXED_PLAN, { detail: 'verbose' }, language));
  });

  it.each([80, 100, 120, 200])('is never wider than %i columns', (columns) => {
    for (const language of ['en', 'tr'] as const) {
      const lines = write(FIXED_PLAN, { columns, detail: 'verbose' }, language).split('\n');
      expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
    }
  });

  it.each(['en', 'tr'] as const)('has room for little and for all, in %s', async (language) => {
    const narrow = write(FIXED_PLAN, { columns: 72 }, language);
    await expect(narrow).toMatchFileSnapshot(`golden/pretty.${language}.narrow.txt`);
    const verbose = write(FIXED_PLAN, { detail: 'verbose' }, language);
    await expect(verbose).toMatchFileSnapshot(`golden/pretty.${language}.verbose.txt`);
  });

  it('cuts long lists, keeps what is short, says how much is left out, and shows all when asked', () => {
    const plan = { ...FIXED_PLAN, stages: many(100) };
    const text = write(plan);
    expect(text.match(/^│ Wed 25 Nov 18:00 {2}b /gm)).toHaveLength(40);
    expect(text).toContain('! 30 min short');
    expect(text).toContain('… 60 more; --verbose shows all.');
    expect(write(plan, { detail: 'verbose' }).match(/^│ Wed 25 Nov 18:00 {2}b /gm)).toHaveLength(100);
    // The numbers above count everything either way.
    expect(text.split('\n').slice(0, 3)).toEqual(write(plan, { detail: 'verbose' }).split('\n').slice(0, 3));
  });

  it('draws a full bar only for a full week, and something for anything', () => {
    const load = [0, 1, 479, 480, 600].map((used, i) => ({
      ...FIXED_PLAN.load[0]!,
      ...{ person: `p${i}`, used, asked: used, net: 480 },
    }));
    const bars = [...write({ ...FIXED_PLAN, load }).matchAll(/^│ p\d .*?([#.]{10})/gm)].map(([, bar]) => bar);
    expect(bars).toEqual(['..........', '#.........', '#########.', '##########', '##########']);
  });

  it('tells two people of one name apart, and entries of two calendars', () => {
    const people = FIXED_PLAN.people.map((person) => ({ ...person, name: 'Ada Lund' }));
    expect(write({ ...FIXED_PLAN, people }, { columns: 200 })).toContain('Ada Lund (iris-vane)');
    const post = { ...FIXED_PLAN.posts[0]!, entry: 'december/winter-reels' };
    const text = write({ ...FIXED_PLAN, posts: [post] }, { columns: 200 });
    expect(text).toContain('december/winter-reels');
    expect(text).toContain('november/winter-reels');
    expect(text).not.toContain('november/weekly-tip');
  });

  it('says that nobody answers and nobody is called, unless only a part was asked for', () => {
    const plan = { ...CALM_PLAN, coverage: [], crisis: [] };
    expect(write(plan)).toContain('No response policy promises answers');
    expect(write(plan)).toContain('No playbook says who is called');
    const part = write(plan, { view: { person: 'ada-lund' } });
    expect(part).not.toMatch(/No response policy|No playbook/);
    expect(write(plan, { view: { person: undefined } })).toBe(write(plan));
  });

  it('shows at most one pair of hands a day where that is the reason', () => {
    const certificate = {
      ...FIXED_PLAN.bottlenecks[0]!.certificate,
      personDays: Array.from({ length: 6 }, (_, i) => ({ person: 'ines-roth', date: `2026-11-2${i}`, minutes: 60 })),
      stageDays: [{ stage: 'november/winter-reels/design', date: '2026-11-27', minutes: 480 }],
    };
    const plan = { ...FIXED_PLAN, bottlenecks: [{ ...FIXED_PLAN.bottlenecks[0]!, certificate }] };
    const text = write(plan, { columns: 1_000 });
    expect(text).toContain('Ines Roth has 6 days: 6 h.');
    expect(text).toContain(
      '"winter-reels/design" can get at most 8 h (Fri 27 Nov), because one person at a time works',
    );
  });
});
