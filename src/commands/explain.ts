import type { Language, Text } from '../diagnostics/text.ts';
import { requirements } from '../facts/requirements.ts';
import { MANUAL, PRIORITY_WORDS, SEVERITY_WORDS } from '../messages/cli/manual.ts';
import type { Rule } from '../rules/define-rule.ts';
import { rules } from '../rules/registry.ts';
import { findRule } from './find-rule.ts';
import { type GlobalOptions, hostLanguage } from './global-options.ts';
import type { Io } from './io.ts';

/** `smorg explain <rule>`: the rule's manual page, offline. */
export function explainCommand(id: string, options: GlobalOptions, io: Io): number {
  const rule = findRule(id, rules);
  io.writeOut(printManual(rule, options.lang ?? hostLanguage(io.env)));
  return 0;
}

/** A rule's manual page as plain text. */
function printManual(rule: Rule, language: Language): string {
  const say = (text: Text): string => text[language];
  const gap = rule.gap === undefined ? [] : [`${say(MANUAL.gap)}: ${say(PRIORITY_WORDS[rule.gap])}`];
  const parts = [
    [rule.id, say(rule.summary)].join('\n'),
    [`${say(MANUAL.severity)}: ${say(SEVERITY_WORDS[rule.severity])}`, ...gap, ...fixLine(rule, say)].join('\n'),
    ...(rule.readsClock ? [say(MANUAL.clock)] : []),
    ...(rule.isUnsuppressable ? [say(MANUAL.unsuppressable)] : []),
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
    .map((message) => `- ${say(message)}\n  ${say(message.help).replaceAll('\n', '\n  ')}`)
    .join('\n');
}

/** The article's own Turkish sentence, with a rendering for who does not read Turkish. */
function sources(rule: Rule, language: Language): string {
  const lines = rule.sources.map((source) => {
    const requirement = requirements.find((one) => one.id === source);
    if (requirement === undefined) return source;
    return `${source} “${requirement.quote}”${language === 'tr' ? '' : `\n    ${requirement.demand}`}`;
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
