import { registerSchema, type SchemaObject, validate } from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/draft-04';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };

const SARIF = 'https://example.org/sarif';
const GITLAB = 'https://example.org/gitlab';
const REPORT = 'https://example.org/report';

// GitLab's page on Code Quality lists these fields as what it reads; a published schema there is none.
const GITLAB_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^[^/]' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};

// One pattern of the published schema has a stray bracket, which a regular expression with the `u` flag refuses.
const { id: _, ...sarif } = JSON.parse(JSON.stringify(sarifSchema).replaceAll('{2}]?$', '{2}?$')) as typeof sarifSchema;
registerSchema(sarif as unknown as SchemaObject, SARIF, 'http://json-schema.org/draft-04/schema#');
registerSchema(GITLAB_SCHEMA as SchemaObject, GITLAB, 'https://json-schema.org/draft/2020-12/schema');
const { $id: __, ...report } = reportSchema;
registerSchema(report as unknown as SchemaObject, REPORT);

/** What is wrong with a SARIF log by the schema of the standard; empty when nothing is. */
export async function sarifErrors(log: unknown): Promise<readonly string[]> {
  return listErrors(SARIF, log);
}

/** What is wrong with a Code Quality report. */
export async function gitlabErrors(list: unknown): Promise<readonly string[]> {
  return listErrors(GITLAB, list);
}

/** What is wrong with our own JSON report by its published schema. */
export async function reportErrors(json: unknown): Promise<readonly string[]> {
  return listErrors(REPORT, json);
}

/** What another program that reads reviewdog's format finds wrong. */
export async function rdjsonErrors(text: string): Promise<readonly string[]> {
  const result = await new RDFormatValidator({ strictMode: true, allowExtraFields: false }).validateString(text);
  return result.errors.map(({ path, message }) => `${path}: ${message}`);
}

async function listErrors(schema: string, json: unknown): Promise<readonly string[]> {
  const output = await validate(schema, json as never, 'BASIC');
  if (output.valid) return [];
  return (output.errors ?? []).map(
    ({ absoluteKeywordLocation, instanceLocation }) => `${instanceLocation} ${absoluteKeywordLocation}`,
  );
}
