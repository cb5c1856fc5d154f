import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Params } from '../../src/diagnostics/finding.ts';
import { renderText } from '../../src/messages/render.ts';

const CASES: readonly [template: string, params: Params, en: string, tr: string][] = [
  ['"{id}" is away', { id: 'ayse' }, '"ayse" is away', '"ayse" is away'],
  ['{count} {count:person|people}', { count: 1 }, '1 person', '1 person'],
  ['{count} {count:person|people}', { count: 0 }, '0 people', '0 people'],
  ['{count} {count:person|people}', { count: 1234.5 }, '1,234.5 people', '1.234,5 people'],
  ['{ids}', { ids: ['a', 'b', 'c'] }, 'a, b and c', 'a, b ve c'],
  ['"{ids}"', { ids: ['a', 'b', 'c'] }, '"a", "b" and "c"', '"a", "b" ve "c"'],
  ['"{ids}"', { ids: ['a'] }, '"a"', '"a"'],
  ['{ids}', { ids: [] }, '', ''],
  ['{time}', { time: { minutes: 150 } }, '2 h 30 min', '2 saat 30 dakika'],
  ['{time}', { time: { minutes: 0 } }, '0 min', '0 dakika'],
  ['{time}', { time: { minutes: 4320 } }, '72 h', '72 saat'],
  ['{time}', { time: { minutes: 0.5 } }, '30 s', '30 saniye'],
  ['{time}', { time: { minutes: -90 } }, '-1 h 30 min', '-1 saat 30 dakika'],
  ['{share}', { share: { percent: 85 } }, '85%', '%85'],
  ['{share}', { share: { percent: 12.345 } }, '12.35%', '%12,35'],
  ['{on}', { on: { date: '2026-11-22' } }, '22 November 2026', '22 Kasım 2026 Pazar'],
  ['{on}', { on: { date: '2027-01-01 09:05' } }, '1 January 2027 09:05', '1 Ocak 2027 Cuma 09:05'],
  ['{on}', { on: { date: '11-10' } }, '10 November', '10 Kasım'],
  ['{on}', { on: { date: 'tbd' } }, 'tbd', 'tbd'],
  ['the {kind}', { kind: { en: 'account', tr: 'hesap' } }, 'the account', 'the hesap'],
  ['see {first}', { first: { place: { kind: 'file', file: 'a.yaml' } } }, 'see a.yaml', 'see a.yaml'],
  [
    'write {mon-fri: "09:00-18:00"} or {sat}',
    {},
    'write {mon-fri: "09:00-18:00"} or {sat}',
    'write {mon-fri: "09:00-18:00"} or {sat}',
  ],
  ['{a}{b}', { a: '{b}', b: '$&' }, '{b}$&', '{b}$&'],
  ['{constructor} {toString}', {}, '{constructor} {toString}', '{constructor} {toString}'],
  ['{n}', { n: 1234567 }, '1,234,567', '1.234.567'],
  ['{n}', { n: -0.001 }, '0', '0'],
  ['{n}', { n: 0.1 + 0.2 }, '0.3', '0,3'],
];

describe('renderText', () => {
  it.each(CASES)('%s with %j', (template, params, en, tr) => {
    expect(renderText(template, params, 'en')).toBe(en);
    expect(renderText(template, params, 'tr')).toBe(tr);
  });

  it('asks its caller to write a place', () => {
    const params: Params = { first: { place: { kind: 'text', file: 'a.yaml', start: 3, end: 5 } } };
    expect(renderText('first in {first}', params, 'en', () => 'a.yaml:7')).toBe('first in a.yaml:7');
  });

  it('never reads the text of a parameter as a template', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(renderText('<{text}>', { text }, 'en')).toBe(`<${text}>`);
      }),
    );
  });
});
