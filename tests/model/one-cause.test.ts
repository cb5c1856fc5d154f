import { describe, expect, it } from 'vitest';
import { told } from './build-yaml.ts';

describe('one slip, one finding', () => {
  it.each([
    ['a wrong id of an entity', 'people: {"12": {name: Can}}\n', ['repo/id-format a.yaml#/people/12']],
    [
      'a wrong id of an item',
      'calendars: {c: {entries: [{id: "2014-02-20"}]}}\n',
      ['repo/id-format a.yaml#/calendars/c/entries/0/id'],
    ],
    [
      'a misspelt section',
      'peple: {can: {}}\naccounts: {ig: {platform: blog, owner: can}}\n',
      ['repo/unknown-section a.yaml#/peple'],
    ],
    ['a misspelt field', 'people: {can: {nam: Can}}\n', ['repo/unknown-field a.yaml#/people/can/nam']],
    ['a wrong word', 'accounts: {ig: {platform: instagrm}}\n', ['repo/unknown-value a.yaml#/accounts/ig/platform']],
    [
      'a word where an entity should stand',
      'people: {can: Can}\naccounts: {ig: {platform: blog, owner: can}}\n',
      ['repo/wrong-type a.yaml#/people/can'],
    ],
    [
      'a name in Turkish where the references have it right',
      'people: {"Ayşe Yılmaz": {name: Ayşe}}\naccounts: {ig: {platform: blog, owner: ayse-yilmaz}}\n',
      ['repo/id-format a.yaml#/people/Ayşe Yılmaz'],
    ],
    [
      'a section named in Turkish',
      'Kişiler: {can: {name: Can}}\naccounts: {ig: {platform: blog, owner: can}}\n',
      ['repo/unknown-section a.yaml#/Kişiler'],
    ],
    ['a field named in Turkish', 'people: {can: {isim: Can}}\n', ['repo/unknown-field a.yaml#/people/can/isim']],
    ['text that became a comment', 'people: {can: {name: #Can\n}}\n', []],
  ])('%s', (_, text, expected) => {
    expect(told(text).map((one) => one.replace(/ \S+ /, ' '))).toEqual(expected);
  });
});
