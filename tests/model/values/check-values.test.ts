import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/diagnostics/finding.ts';
import { checkValues } from '../../../src/model/values/check-values.ts';
import { checkWallTime } from '../../../src/model/values/check-wall-time.ts';
import type { ValueShape } from '../../../src/model/values/value-shape.ts';
import type { Value } from '../../../src/source/value.ts';

const SHAPE: ValueShape = {
  fields: {
    publishAt: { value: 'wall-time', vacancy: true },
    lead: { value: 'duration' },
    timezone: { value: 'zone' },
    due: { value: 'date', vacancy: true, fields: { tbd: {}, due: { value: 'date' } } },
    hours: { value: 'hours-of-week', values: { items: {} } },
    languages: { value: 'language', items: { value: 'language' } },
    text: { value: 'localized-text', values: {} },
    effort: { values: { value: 'effort-duration' } },
    email: { value: 'email' },
    rituals: {
      items: {
        fields: {
          every: { value: 'recurrence-every' },
          on: { value: 'recurrence-on', items: {} },
          starting: { value: 'date' },
        },
      },
    },
    plain: {},
  },
};

/** Findings on one line each: rule, message, pointer, part, range, fix. */
function check(value: Value, zone?: string): string[] {
  return checkValues('a.yaml', 0, value, SHAPE, zone).findings.map(line);
}

function line({ rule, message, at, fixes }: Finding): string {
  if (at.kind !== 'node') return rule;
  const within = at.within === undefined ? '' : `[${at.within.start},${at.within.end})`;
  const fix = fixes?.map(({ safety, edits: [edit] }) => {
    const text = edit?.op === 'set' ? edit.value : edit?.op === 'replace' ? `yaml ${edit.text}` : edit?.op;
    return ` ${safety}: ${text}`;
  });
  return `${rule.slice('repo/'.length)} ${message} ${at.part} ${at.pointer}${within}${fix ?? ''}`;
}

describe('checkValues', () => {
  it('says nothing of values that are right, open, unset or the schema’s business', () => {
    const value = {
      publishAt: 'tbd',
      lead: '3wd',
      due: { tbd: 'hiring', due: '2027-01-31' },
      hours: { 'mon-fri': ['09:00-12:00', '13:00-18:00'], sat: 'always' },
      languages: ['tr', 'en'],
      text: { tr: 'Merhaba', 'en-GB': 'Hello' },
      effort: { draft: '2h', design: null },
      rituals: [{ every: '2 weeks', on: ['mon', 'thu'], starting: '2026-11-30' }, { every: 'week' }],
      plain: '28.12.2026',
      'x-note': { due: 'soon' },
    };
    expect(check(value)).toEqual([]);
    expect(check({ lead: ['1 saat'], due: true, hours: 17, languages: { tr: 1 } })).toEqual([]);
  });

  it.each<[Value, string[]]>([
    [{ lead: '1 saat' }, ['invalid-duration respelled value /lead safe: 1h']],
    [{ timezone: 'Europe/Instanbul' }, ['invalid-timezone respelled value /timezone suggested: Europe/Istanbul']],
    [{ timezone: 'Amerika/New_York' }, ['invalid-timezone respelled value /timezone suggested: America/New_York']],
    [{ timezone: 'Mars/Phobos' }, ['invalid-timezone unreadable value /timezone']],
    [{ lead: 'tbd' }, ['invalid-duration unreadable value /lead']],
    [{ lead: 90 }, ['invalid-duration no-unit value /lead']],
    [{ due: '2026-02-30' }, ['invalid-date no-such-day value /due[8,10)']],
    [{ due: { tbd: '?', due: '1.2.2027' } }, ['invalid-date respelled value /due/due safe: 2027-02-01']],
    [{ languages: 'TR' }, ['invalid-language respelled value /languages safe: tr']],
    [{ languages: ['tr', 'jp'] }, ['invalid-language country value /languages/1 suggested: ja']],
    [{ text: { tr: 'a', English: 'b' } }, ['invalid-language respelled key /text/English safe: en']],
    [{ text: { en: 'a', English: 'b' } }, ['invalid-language respelled key /text/English']],
    [{ effort: { 'a/b': '2d' } }, ['invalid-duration effort-in-days value /effort/a~1b suggested: 16h']],
    [{ effort: { 'x-cut': '2 saat' } }, ['invalid-duration respelled value /effort/x-cut safe: 2h']],
    [{ hours: '7/24' }, ['invalid-hours respelled value /hours safe: always']],
    [{ hours: '9-18' }, ['invalid-hours no-days value /hours suggested: yaml {mon-fri: "09:00-18:00"}']],
    [{ hours: { Pzt: '09:00-18:00' } }, ['invalid-hours respelled key /hours/Pzt safe: mon']],
    [{ hours: { sun: 'kapalı' } }, ['invalid-hours closed value /hours/sun suggested: remove']],
    [
      { hours: { mon: '10-12, 13-15', tue: ['10-12, 13-15'] } },
      [
        'invalid-hours several value /hours/mon suggested: yaml ["10:00-12:00", "13:00-15:00"]',
        'invalid-hours several value /hours/tue/0',
      ],
    ],
    [{ hours: { Pzt: '09:00-18:00', mon: '09:00-18:00' } }, ['invalid-hours respelled key /hours/Pzt']],
    [{ rituals: [{ every: 'weekly' }] }, ['invalid-recurrence respelled value /rituals/0/every safe: week']],
    [{ rituals: [{ every: '2 weeks' }] }, ['invalid-recurrence no-start value /rituals/0/every']],
    [{ rituals: [{ every: 'week', on: '15' }] }, ['invalid-recurrence on-does-not-fit value /rituals/0/on']],
    [{ rituals: [{ every: 'month', on: ['15', 'mon'] }] }, ['invalid-recurrence on-does-not-fit value /rituals/0/on']],
    [
      { rituals: [{ every: 'week', on: 'mon, thu' }] },
      ['invalid-recurrence several-days value /rituals/0/on suggested: yaml [mon, thu]'],
    ],
    [{ rituals: [{ every: 'week', on: ['Mon, Thu'] }] }, ['invalid-recurrence several-days value /rituals/0/on/0']],
    [
      { publishAt: '2026-12-28T19:30+03:00' },
      ['offset-datetime offset value /publishAt[16,22) suggested: 2026-12-28T19:30'],
    ],
  ])('%j', (value, expected) => {
    expect(check(value)).toEqual(expected);
  });

  it('converts an offset to the zone of the organisation, and keeps the hour of an abbreviation', () => {
    expect(check({ publishAt: '2026-12-28T16:30:00Z' }, 'Europe/Istanbul')[0]).toContain('suggested: 2026-12-28 19:30');
    expect(check({ publishAt: '2026-06-28T19:30+03:00' }, 'Europe/Berlin')[0]).toContain('suggested: 2026-06-28 18:30');
    expect(check({ publishAt: '2026-12-28 19:30 EST' }, 'Europe/Berlin')[0]).toContain('suggested: 2026-12-28 19:30');
  });

  it('names what is broken, hours as a whole', () => {
    const value = { hours: { Pzt: '9-18' }, due: 'soon', text: { English: 'a' }, lead: '3wd' };
    const { broken } = checkValues('a.yaml', 0, value, SHAPE);
    expect([...broken].sort()).toEqual(['/due', '/hours', '/hours/Pzt', '/text/English']);
  });

  it('keeps contact data out of messages, and long texts short', () => {
    const [email] = checkValues('a.yaml', 0, { email: 'ayse at example.com' }, SHAPE).findings;
    expect(JSON.stringify([email?.params, email?.fixes?.[0]?.params])).not.toContain('ayse');
    const [long] = checkValues('a.yaml', 0, { lead: 'çok\n'.repeat(500) }, SHAPE).findings;
    expect(String(long?.params?.['text'])).toMatch(/^çok çok .*…$/);
    expect(String(long?.params?.['text']).length).toBeLessThanOrEqual(60);
  });
});

describe('checkWallTime', () => {
  const at = { kind: 'node', file: 'a.yaml', document: 0, pointer: '/p', part: 'value' } as const;

  it.each([
    ['2026-03-29', 150, 'Europe/Berlin', 'nonexistent-local-time never value /p suggested: 2026-03-29 03:30'],
    ['2026-10-25', 150, 'Europe/Berlin', 'ambiguous-local-time twice value /p'],
    ['2026-04-24', 0, 'Africa/Cairo', 'nonexistent-local-time never value /p suggested: 2026-04-24 01:00'],
    ['2026-10-04', 135, 'Australia/Lord_Howe', 'nonexistent-local-time never value /p suggested: 2026-10-04 02:45'],
    ['2026-03-29', 150, 'Europe/Istanbul', undefined],
    ['2026-03-29', 180, 'Europe/Berlin', undefined],
    ['2026-10-25', 180, 'Europe/Berlin', undefined],
  ])('%s at minute %i in %s', (date, minute, zone, expected) => {
    const finding = checkWallTime({ date, minute }, zone, at);
    expect(finding === undefined ? undefined : line(finding)).toBe(expected);
  });
});
