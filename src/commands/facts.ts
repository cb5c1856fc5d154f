import type { Language } from '../diagnostics/text.ts';
import type { Fact } from '../facts/fact.ts';
import { type FactGroup, factGroups } from '../facts/fact-groups.ts';
import { CONFIDENCE_WORDS, DIRECTION_WORDS, EVERY_WORDS, FACT_UNITS, FACTS } from '../messages/cli/facts.ts';
import { formatNumber } from '../messages/format/number.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { renderText } from '../messages/render.ts';
import { nowFrom } from './clock.ts';
import { type GlobalOptions, hostLanguage } from './global-options.ts';
import type { Io } from './io.ts';

/** How a list is printed. */
export interface ListOptions extends GlobalOptions {
  readonly json?: boolean;
  readonly format?: 'pretty' | 'json';
}

/**
 * `smorg rules --facts`: every fact that smorg knows, or those of a group, with unit, source, date and confidence; with
 * `--verbose` it says which were read more than a year ago.
 *
 * @param group id of the group; `true` for all
 * @throws SmorgError `bad-option-value`, `bad-now`
 */
export function factsCommand(group: string | true, options: ListOptions, io: Io): number {
  const groups = factGroups.filter(({ id }) => group === true || group === id);
  const choices = factGroups.map(({ id }) => id);
  if (groups.length === 0)
    throw operatorError('bad-option-value', { option: '--facts', value: String(group), choices });
  const language = options.lang ?? hostLanguage(io.env);
  const today = options.verbose ? nowFrom(options, io)(undefined).today : undefined;
  const isJson = options.json || options.format === 'json';
  io.writeOut(isJson ? printJson(groups, language, today) : printPretty(groups, language, today));
  return 0;
}

/** A fact as a program reads it: words in the language, everything else as it is. */
function printJson(groups: readonly FactGroup[], language: Language, today: string | undefined): string {
  const rows = groups.flatMap((group) =>
    group.facts.map((fact) => ({
      group: group.id,
      ...fact,
      statement: fact.statement[language],
      ...(fact.formula && { formula: fact.formula[language] }),
      ...(today !== undefined && { old: isOld(fact, today) }),
    })),
  );
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function printPretty(groups: readonly FactGroup[], language: Language, today: string | undefined): string {
  const blocks = groups.map(({ title, facts }) =>
    [`── ${title[language]}`, ...facts.map((fact) => factLines(fact, language, today).join('\n    '))].join('\n'),
  );
  const count = groups.reduce((sum, { facts }) => sum + facts.length, 0);
  return `${blocks.join('\n\n')}\n\n${renderText(FACTS.count[language], { count }, language)}\n`;
}

/** What a fact says, then what its number means, then where it comes from and how old it is. */
export function factLines(fact: Fact, language: Language, today?: string): string[] {
  const { id, statement, value, unit, formula, direction, every, source, checkedOn, confidence } = fact;
  const number = value === undefined ? '' : `: ${formatNumber(value, language)}`;
  const meaning = [
    ...(formula ? [renderText(FACTS.formula[language], { formula }, language)] : []),
    ...(unit ? [renderText(FACTS.unit[language], { unit: FACT_UNITS[unit] }, language)] : []),
    ...(direction ? [DIRECTION_WORDS[direction][language]] : []),
    ...(every ? [EVERY_WORDS[every][language]] : []),
  ];
  const origin = confidence === 'chosen' ? FACTS.decided : FACTS.read;
  const params = { source, date: checkedOn, confidence: CONFIDENCE_WORDS[confidence] };
  return [
    `${id}  ${statement[language]}${isNamedBySentence(fact) ? '' : number}`,
    ...(meaning.length > 0 ? [meaning.join('; ')] : []),
    renderText(origin[language], params, language),
    ...(today !== undefined && isOld(fact, today) ? [FACTS.old[language]] : []),
  ];
}

/** Whether the sentence already holds the number, as those of the networks' limits do. */
function isNamedBySentence({ value, statement }: Fact): boolean {
  return value !== undefined && statement.en.includes(String(value));
}

/** Whether a fact was read more than a year before this day. */
function isOld({ checkedOn }: Fact, today: string): boolean {
  const aYearOn = `${Number(checkedOn.slice(0, 4)) + 1}${checkedOn.slice(4)}`;
  return aYearOn < today;
}
