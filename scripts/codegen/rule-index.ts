import type { Language } from '../../src/diagnostics/text.ts';
import type { Rule } from '../../src/rules/define-rule.ts';
import { areas, byArea, words } from './rule-words.ts';

/** The list of all rules by area, with links beside it. */
export function ruleIndex(rules: readonly Rule[], language: Language): string {
  const sections = byArea(rules).map(([area, found]) => {
    const rows = found.map((rule) => row(rule, language));
    const title = areas[area]?.[language] ?? area;
    return `## ${title}\n\n${tableHead(language)}\n${rows.join('\n')}\n`;
  });
  const head = `# ${words.rules[language]}\n\n${rules.length} ${words.count[language]}. ${words.generated[language]}\n`;
  return [head, ...sections].join('\n');
}

/** What a rule's severity, gap and fix are, in one cell each. */
export function severityOf(rule: Rule, language: Language): string {
  const gap = rule.gap === undefined ? '' : `, ${words.gap[language]}: ${words[rule.gap][language]}`;
  return `${words[rule.severity][language]}${gap}`;
}

function tableHead(language: Language): string {
  const names = [words.rule, words.reports, words.severity, words.fix].map((word) => word[language]);
  return `| ${names.join(' | ')} |\n|---|---|---|---|`;
}

function row(rule: Rule, language: Language): string {
  const fix = rule.fix === undefined ? '' : words[rule.fix][language];
  const summary = rule.summary[language].replaceAll('|', '\\|');
  return `| [${rule.id}](${rule.id}.md) | ${summary} | ${severityOf(rule, language)} | ${fix} |`;
}
