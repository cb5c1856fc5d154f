import type { Language } from '../diagnostics/text.ts';
import type { Fact } from '../facts/fact.ts';
import type { Requirement } from '../facts/requirements.ts';
import { FACTS } from '../messages/cli/facts.ts';
import { PRIORITY_WORDS, SEVERITY_WORDS } from '../messages/cli/manual.ts';
import { renderText } from '../messages/render.ts';
import { planServices } from '../plan/plan-services.ts';
import { rules } from '../rules/registry.ts';
import { factLines } from './facts.ts';

/** A block of a page: a heading and what stands under it. */
export interface Section {
  readonly title: string;
  readonly body: string;
}

/** The page of a requirement: the article's sentence, and every rule and part of the plan that serves it. */
export function requirementPage(requirement: Requirement, language: Language): Section[] {
  const { id, section, sentence } = requirement;
  const where = section === 0 ? FACTS.opening[language] : renderText(FACTS.section[language], { section }, language);
  const served = planServices.filter(({ requirements }) => requirements.includes(id));
  return [
    { title: `${FACTS.article[language]} (${where})`, body: quoted(sentence, language).join('\n') },
    ...rulesOf(id, language),
    ...(served.length === 0
      ? []
      : [
          {
            title: FACTS.plan[language],
            body: served.map(({ shows, command }) => `${command}: ${shows[language]}`).join('\n'),
          },
        ]),
  ];
}

/** The page of a fact: where it comes from, and every rule that rests on it. */
export function factPage(fact: Fact, language: Language): Section[] {
  const [, ...lines] = factLines(fact, language);
  return [{ title: FACTS.source[language], body: lines.join('\n') }, ...rulesOf(fact.id, language)];
}

/** The article's own Turkish, with a rendering for who does not read Turkish. */
export function quoted(sentence: Requirement['sentence'], language: Language): string[] {
  return language === 'tr' ? [`“${sentence.tr}”`] : [`“${sentence.tr}”`, `“${sentence.en}”`];
}

function rulesOf(source: string, language: Language): Section[] {
  const found = rules.filter(({ sources }) => sources.includes(source));
  if (found.length === 0) return [];
  const width = Math.max(...found.map(({ id }) => id.length));
  const lines = found.map(({ id, summary, severity, gap }) => {
    const priority = gap === undefined ? '' : `, ${PRIORITY_WORDS[gap][language]}`;
    return `${id.padEnd(width)}  ${summary[language]} (${SEVERITY_WORDS[severity][language]}${priority})`;
  });
  return [{ title: FACTS.rules[language], body: lines.join('\n') }];
}
