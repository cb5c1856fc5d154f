import { describe, expect, it } from 'vitest';
import { nearest, nearestThree } from '../../src/schema/did-you-mean.ts';

const SECTIONS = ['organization', 'people', 'roles', 'skills', 'teams', 'audiences', 'accounts', 'calendars', 'kpis'];
const FIELDS = ['owner', 'reportsTo', 'timezone', 'languages', 'workweek', 'publishAt', 'noVisual', 'to', 'from'];

describe('nearest', () => {
  it.each([
    ['peple', 'people'],
    ['poeple', 'people'],
    ['People', 'people'],
    ['acounts', 'accounts'],
    ['account', 'accounts'],
    ['kpi', 'kpis'],
    ['organisation', 'organization'],
    ['audienses', 'audiences'],
  ])('finds the section behind %s', (word, meant) => {
    expect(nearest(word, SECTIONS)).toBe(meant);
  });

  it.each([
    ['reports-to', 'reportsTo'],
    ['reports_to', 'reportsTo'],
    ['time zone', 'timezone'],
    ['publish_at', 'publishAt'],
    ['onwer', 'owner'],
    ['TO', 'to'],
  ])('finds the field behind %s', (word, meant) => {
    expect(nearest(word, FIELDS)).toBe(meant);
  });

  it('takes Turkish letters, composed or not, for their neighbours', () => {
    const ids = ['ayse-yilmaz', 'mert-demir', 'cagri-ozgun'];
    expect(nearest('ayşe-yılmaz', ids)).toBe('ayse-yilmaz');
    expect(nearest('AYŞE-YILMAZ', ids)).toBe('ayse-yilmaz');
    expect(nearest('çağrı-özgün'.normalize('NFD'), ids)).toBe('cagri-ozgun');
    expect(nearest('Çağrı Özgün', ids)).toBe('cagri-ozgun');
  });

  it('says nothing about nonsense', () => {
    for (const word of ['services', 'volumes', 'jobs', 'env', 'x', '', 'qqqqqqqqqqqq', 'İ'.repeat(100)]) {
      expect(nearest(word, SECTIONS)).toBeUndefined();
    }
    expect(nearest('on', FIELDS)).toBeUndefined();
  });

  it('takes the nearer, then the first by code unit', () => {
    expect(nearest('teans', ['teens', 'teams', 'beans'])).toBe('beans');
    expect(nearest('team', ['teams', 'team'])).toBe('team');
  });

  it('treats the names that every object has as ordinary words', () => {
    expect(nearest('constructer', ['constructor', 'owner'])).toBe('constructor');
    expect(nearest('toString', FIELDS)).toBeUndefined();
  });
});

describe('nearestThree', () => {
  it('gives at most three, the nearest first, and the nearest is the first', () => {
    const stages = ['draft', 'drafts', 'craft', 'graft', 'legal'];
    expect(nearestThree('drft', stages)).toEqual(['draft', 'craft', 'drafts']);
    expect(nearest('drft', stages)).toBe('draft');
  });

  it('is looser than nearest, and still silent about nonsense', () => {
    expect(nearest('vidyolar', ['video', 'reel', 'story'])).toBeUndefined();
    expect(nearestThree('vidyolar', ['video', 'reel', 'story'])).toEqual(['video']);
    expect(nearestThree('zzzzzzzz', ['video', 'reel', 'story'])).toEqual([]);
  });
});
