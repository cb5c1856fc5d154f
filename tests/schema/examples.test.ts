import { readdirSync, readFileSync } from 'node:fs';
import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { expect, it } from 'vitest';
import { checkConfig } from '../../src/schema/check-config.ts';
import { checkDocument } from '../../src/schema/check-document.ts';
import { configShape } from '../../src/schema/generated/config-shape.ts';
import { organisationShape } from '../../src/schema/generated/organisation-shape.ts';
import { readSource } from '../../src/source/read-source.ts';
import { readBundle } from './schema-node.ts';

const FOLDER = 'examples';

/** Every YAML file of the examples that are meant to be sound. */
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((name) => `${FOLDER}/${name.replaceAll('\\', '/')}`)
  .filter((path) => /\.ya?ml$/.test(path) && !path.startsWith(`${FOLDER}/broken/`));

const { $schema: _, $id: __, ...schema } = readBundle('smorg');
registerSchema(schema as never, 'https://smorg.test/examples', 'https://json-schema.org/draft/2020-12/schema');
const isSound = await validate('https://smorg.test/examples');

it('finds the examples', () => expect(files.length).toBeGreaterThan(5));

it.each(files)('%s is sound', (path) => {
  const isConfig = path.endsWith('/smorg.yaml');
  const file = readSource(path, readFileSync(path), isConfig ? configShape : organisationShape);
  const check = isConfig ? checkConfig : checkDocument;
  expect(file.documents.flatMap((value, index) => check(path, index, value).findings)).toEqual([]);
  for (const value of isConfig ? [] : file.documents) expect(isSound(value as never).valid).toBe(true);
});
