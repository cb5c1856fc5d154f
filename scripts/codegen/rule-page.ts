import type { Language } from '../../src/diagnostics/text.ts';
import { factOf, requirementOf } from '../../src/facts/sources.ts';
import type { Rule } from '../../src/rules/define-rule.ts';
import { severityOf } from './rule-index.ts';
import { words } from './rule-words.ts';

/** The manual page of one rule. */
export function rulePage(rule: Rule, language: Language): string {
  return [
    `# ${rule.id}`,
    rule.summary[language],
    traits(rule, language),
    `## ${words.why[language]}`,
    rule.why[language],
    `## ${words.messages[language]}`,
    Object.values(rule.messages)
      .map((message) => `- ${plain(message[language])}\n  ${plain(message.help[language])}`)
      .join('\n'),
    ...optionsOf(rule, language),
    `## ${words.example[language]}`,
    `${words.bad[language]}:`,
    fence(rule.example.bad),
    `${words.good[language]}:`,
    fence(rule.example.good),
    `## ${words.sources[language]}`,
    sourcesOf(rule, language),
  ]
    .join('\n\n')
    .concat('\n');
}

function traits(rule: Rule, language: Language): string {
  const traits = [`${words.severity[language]}: ${severityOf(rule, language)}`];
  if (rule.fix !== undefined) traits.push(`${words.fix[language]}: ${words[rule.fix][language]}`);
  if (rule.readsClock === true) traits.push(words.readsClock[language]);
  if (rule.isAboutChange === true) traits.push(words.aboutChange[language]);
  if (rule.hasFixedSeverity === true) traits.push(words.fixedSeverity[language]);
  else if (rule.isUnsuppressable === true) traits.push(words.unsuppressable[language]);
  return traits.map((trait) => `- ${trait}`).join('\n');
}

/** `{count:person|people}` becomes `people`: the page shows where values stand, not how they are counted. */
function plain(template: string): string {
  return template.replace(/\{\w+:[^|}]*\|([^}]*)\}/g, '$1').replaceAll('\n', ' ');
}

function optionsOf(rule: Rule, language: Language): string[] {
  if (!('options' in rule) || rule.options === undefined) return [];
  return [`## ${words.options[language]}`, fence(JSON.stringify(rule.options.defaults, undefined, 2), 'json')];
}

function sourcesOf(rule: Rule, language: Language): string {
  const lines = rule.sources.map((id) => `- **${id}** ${sourceText(id, language)}`);
  if (rule.rationale !== undefined) lines.push(`- ${rule.rationale[language]}`);
  return lines.join('\n');
}

function sourceText(id: string, language: Language): string {
  const requirement = requirementOf(id);
  if (requirement !== undefined) {
    const { demand, sentence } = requirement;
    const said = language === 'tr' ? `“${sentence.tr}”` : `“${sentence.tr}” (${sentence.en})`;
    return `${demand[language]}: ${said}`;
  }
  const fact = factOf(id);
  return fact === undefined ? '' : `${fact.statement[language]} (${fact.source})`;
}

function fence(text: string, info = 'yaml'): string {
  return `\`\`\`${info}\n${text.trim()}\n\`\`\``;
}
