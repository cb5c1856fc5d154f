import type { Language } from '../../src/diagnostics/text.ts';
import type { Generated, GeneratedFile } from './generated-file.ts';
import { loadRules } from './load-rules.ts';
import { ruleIndex } from './rule-index.ts';
import { rulePage } from './rule-page.ts';

const FOLDERS: Readonly<Record<Language, string>> = { en: 'docs/rules', tr: 'docs/rules/tr' };

/** Writes the manual page of every rule and an index of them, in both languages. */
export async function generateRuleDocs(): Promise<Generated> {
  const rules = await loadRules();
  const files = Object.entries(FOLDERS).flatMap(([key, folder]): GeneratedFile[] => {
    const language = key as Language;
    return [
      { path: `${folder}/README.md`, text: ruleIndex(rules, language) },
      ...rules.map((rule) => ({ path: `${folder}/${rule.id}.md`, text: rulePage(rule, language) })),
    ];
  });
  return { files, folders: ['docs/rules'] };
}
