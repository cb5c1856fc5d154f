import type { Value } from '../source/value.ts';
import { type Checked, explain } from './explain.ts';
import { configGrammar } from './generated/config-grammar.ts';
import { validateConfig } from './generated/config-validator.js';
import type { Grammar } from './grammar.ts';

const CLEAN: Checked = { findings: [], broken: new Set() };

/** Parsed when the first slip is explained: a clean run never needs it. */
let grammar: Grammar | undefined;

/** Checks `smorg.yaml` as read. A clean one costs the validator's run and nothing else. */
export function checkConfig(file: string, document: number, value: Value): Checked {
  if (validateConfig(value)) return CLEAN;
  grammar ??= JSON.parse(configGrammar) as Grammar;
  return explain({ file, document, grammar }, value, validateConfig.errors ?? []);
}
