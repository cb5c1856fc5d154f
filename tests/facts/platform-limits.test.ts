import { expect, it } from 'vitest';
import { platformLimits } from '../../src/facts/platform-limits.ts';
import { platformNames } from '../../src/facts/platform-names.ts';
import { facts } from '../../src/facts/sources.ts';
import { organisationShape } from '../../src/schema/generated/organisation-shape.ts';

const account = organisationShape.fields?.['accounts']?.values?.fields;

it('knows platforms and fields that the format knows', () => {
  const platforms = new Set<unknown>(account?.['platform']?.choices);
  expect(Object.keys(platformNames).filter((id) => !platforms.has(id))).toEqual([]);
  expect(platformLimits.filter(({ platform }) => !(platform in platformNames))).toEqual([]);
  const fields = Object.keys(account?.['limits']?.fields ?? {});
  expect(new Set(platformLimits.map(({ field }) => field))).toEqual(new Set(fields));
});

it('gives every fact an id of its own, a source and a date', () => {
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  expect(facts.filter(({ source, checkedOn }) => source === '' || !/^\d{4}-\d\d-\d\d$/.test(checkedOn))).toEqual([]);
});

it('says of texts how they are counted', () => {
  const texts = platformLimits.filter(({ field }) => /haracters$|^bytes$/.test(field) && field !== 'tagCharacters');
  expect(texts.filter(({ unit }) => unit === undefined)).toEqual([]);
});
