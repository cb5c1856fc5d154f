import type { Language, Text } from '../diagnostics/text.ts';
import { factOf, requirementOf } from '../facts/sources.ts';
import { MANUAL, PRIORITY_WORDS, SEVERITY_WORDS } from '../messages/cli/manual.ts';
import type { Rule } from '../rules/define-rule.ts';
import { rules } from '../rules/registry.ts';
import { factPage, quoted, requirementPage, type Section } from './explain-source.ts';
import { factLines } from './facts.ts';
import { findRule } from './find-rule.ts';
import { type GlobalOptions, hostLanguage } from './global-options.ts';
import type { Io } from './io.ts';

/**
 * `smorg explain <rule>`: the rule's manual page, offline; of a requirement (`S22`) or a fact (`C11`) what it says and
 * what serves it.
 */
export function explainCommand(id: string, options: GlobalOptions, io: Io): number {
  io.writeOut(pageOf(id, options.lang ?? hostLanguage(io.env)));
  return 0;
}

function pageOf(id: string, language: Language): string {
  const requirement = requirementOf(id.toUpperCase());
  if (requirement !== undefined)
    return printPage(requirement.id, requirement.demand[language], requirementPage(requirement, language));
  const fact = factOf(id) ?? factOf(id.toUpperCase());
  if (fact !== undefined) return printPage(fact.id, fact.statement[language], factPage(fact, language));
  return printManual(findRule(id, rules), language);
}

function printPage(id: string, says: string, sections: readonly Section[]): string {
  return `${[`${id}\n${says}`, ...sections.map(({ title, body }) => section(title, body))].join('\n\n')}\n`;
}

/** A rule's manual page as plain text. */
function printManual(rule: Rule, language: Language): string {
  const say = (text: Text): string => text[language];
  const gap = rule.gap === undefined ? [] : [`${say(MANUAL.gap)}: ${say(PRIORITY_WORDS[rule.gap])}`];
  const parts = [
    [rule.id, say(rule.summary)].join('\n'),
    [`${say(MANUAL.severity)}: ${say(SEVERITY_WORDS[rule.severity])}`, ...gap, ...fixLine(rule, say)].join('\n'),
    ...(rule.readsClock ? [say(MANUAL.clock)] : []),
    ...(rule.isAboutChange ? [say(MANUAL.aboutChange)] : []),
    ...(rule.isUnsuppressable ? [say(rule.hasFixedSeverity ? MANUAL.fixedSeverity : MANUAL.unsuppressable)] : []),
    section(say(MANUAL.why), say(rule.why)),
    section(say(MANUAL.says), messages(rule, say)),
    section(say(MANUAL.bad), rule.example.bad),
    section(say(MANUAL.good), rule.example.good),
    ...('options' in rule && rule.options
      ? [section(say(MANUAL.options), JSON.stringify(rule.options.defaults, null, 2))]
      : []),
    section(say(MANUAL.sources), sources(rule, language)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function fixLine(rule: Rule, say: (text: Text) => string): string[] {
  return rule.fix === undefined
    ? []
    : [`${say(MANUAL.fix)}: ${say(rule.fix === 'safe' ? MANUAL.safe : MANUAL.suggested)}`];
}

function messages(rule: Rule, say: (text: Text) => string): string {
  return Object.values(rule.messages)
    .map((message) => `- ${plain(say(message))}\n  ${plain(say(message.help)).replaceAll('\n', '\n  ')}`)
    .join('\n');
}

/** `{count:person|people}` becomes `people`: the page shows where values stand, not how they are counted. */
function plain(template: string): string {
  return template.replace(/\{\w+:[^{}|]*\|([^{}|]*)\}/g, '$1');
}

/** Each demand with the article's own sentence, each fact with its source. */
function sources(rule: Rule, language: Language): string {
  const lines = rule.sources.flatMap((source) => {
    const requirement = requirementOf(source);
    if (requirement !== undefined)
      return [
        `${source}  ${requirement.demand[language]}\n    ${quoted(requirement.sentence, language).join('\n    ')}`,
      ];
    const fact = factOf(source);
    return fact === undefined ? [] : [factLines(fact, language).join('\n    ')];
  });
  return [...lines, ...(rule.rationale ? [rule.rationale[language]] : [])].join('\n');
}

function section(title: string, body: string): string {
  const indented = body
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
  return `${title}\n${indented}`;
}
