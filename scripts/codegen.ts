import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateCatalogueDecision } from './codegen/catalogue-decision.ts';
import { generateEntityTypes } from './codegen/entity-types.ts';
import type { Generator } from './codegen/generated-file.ts';
import { generateReadmeRules } from './codegen/readme-rules.ts';
import { generateRuleDocs } from './codegen/rule-docs.ts';
import { generateRuleRegistry } from './codegen/rule-registry.ts';
import { generateSchemaDocs } from './codegen/schema-docs.ts';
import { generateSchemas } from './codegen/schema-files.ts';
import { generateValidators } from './codegen/validators.ts';

/** In the order in which they depend on each other. */
const GENERATORS: readonly Generator[] = [
  generateSchemas,
  generateValidators,
  generateSchemaDocs,
  generateEntityTypes,
  generateRuleRegistry,
  generateRuleDocs,
  generateReadmeRules,
  generateCatalogueDecision,
];

// `npm run codegen` writes every generated file; `npm run codegen -- --check` writes nothing and fails on drift.
const isCheck = process.argv.includes('--check');
const drift: string[] = [];

for (const generate of GENERATORS) {
  const { files, folders = [] } = await generate();
  for (const file of files) settle(file.path, file.text);
  const wanted = new Set(files.map((file) => file.path));
  for (const path of folders.flatMap(filesUnder)) if (!wanted.has(path)) settle(path, undefined);
}

for (const path of drift) console.log(`${isCheck ? 'drifted' : 'wrote'}: ${path}`);
if (isCheck && drift.length > 0) {
  console.error('Generated files differ from their sources: run `npm run codegen` and commit the result.');
  process.exitCode = 1;
}

function settle(path: string, text: string | undefined): void {
  const current = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (current === text) return;
  drift.push(path);
  if (isCheck) return;
  mkdirSync(dirname(path), { recursive: true });
  if (text === undefined) rmSync(path);
  else writeFileSync(path, text);
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}
