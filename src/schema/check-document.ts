import type { Value } from '../source/value.ts';
import { type Checked, explain } from './explain.ts';
import { organisationGrammar } from './generated/organisation-grammar.ts';
import { validateOrganisation } from './generated/organisation-validator.js';
import type { Grammar } from './grammar.ts';

const CLEAN: Checked = { findings: [], broken: new Set() };

/** Parsed when the first slip is explained: a clean run never needs it. */
let grammar: Grammar | undefined;

/** Checks one YAML document of the organisation. A clean one costs the validator's run and nothing else. */
export function checkDocument(file: string, document: number, value: Value): Checked {
  if (validateOrganisation(value)) return CLEAN;
  grammar ??= JSON.parse(organisationGrammar) as Grammar;
  return explain({ file, document, grammar }, value, validateOrganisation.errors ?? []);
}
