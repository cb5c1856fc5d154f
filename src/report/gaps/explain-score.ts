import type { Priority } from '../../diagnostics/severity.ts';
import type { GapCheck, GapReport } from '../../gaps/gap-report.ts';
import { formatNumber } from '../../messages/format/number.ts';
import { GAP_WORDS, PRIORITY_WORDS, SCORE_WORDS } from '../../messages/gaps/gap-words.ts';
import { sayIn } from '../plan/say.ts';

/** The weights that the formula names; `gaps/score.ts` reckons with the same, and a test compares. */
export const NAMED_WEIGHTS: Readonly<Record<Priority, number>> = { critical: 8, high: 4, medium: 2, low: 1 };

/** A section's sum, and under it what it is made of. */
export interface ExplainedSection {
  readonly sum: string;
  readonly terms: readonly string[];
}

/** The formula in sentences. */
export function writeFormula({ language }: GapReport): readonly string[] {
  const say = sayIn(SCORE_WORDS, language);
  return [say('formula'), say('weights'), say('cap')];
}

/** How each section's score comes about, as far as there is one. */
export function explainSections({ sections, checks, language }: GapReport, only?: number): readonly ExplainedSection[] {
  const say = sayIn(SCORE_WORDS, language);
  return sections.flatMap(({ section, title, score, isCapped }) => {
    if (score === undefined || (only !== undefined && section !== only)) return [];
    const own = checks.filter((check) => check.section === section && check.state !== 'idle');
    const weight = own.reduce((sum, { priority }) => sum + NAMED_WEIGHTS[priority], 0);
    const reached = own.reduce((sum, check) => sum + termOf(check), 0);
    const capped = isCapped ? ` (${sayIn(GAP_WORDS, language)('capped')})` : '';
    return [
      {
        sum: say('sum', { title, reached, weight, score }) + capped,
        terms: own.map((check) => writeTerm(check, language)),
      },
    ];
  });
}

function termOf({ priority, satisfied, subjects }: GapCheck): number {
  return (NAMED_WEIGHTS[priority] * satisfied) / subjects;
}

function writeTerm({ priority, satisfied, subjects, rule }: GapCheck, language: GapReport['language']): string {
  const weight = formatNumber(NAMED_WEIGHTS[priority], language);
  return `${weight} × ${satisfied}/${subjects}  ${PRIORITY_WORDS[priority][language]}  ${rule}`;
}
