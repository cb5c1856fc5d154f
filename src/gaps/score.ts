import type { Priority } from '../diagnostics/severity.ts';
import type { Language } from '../diagnostics/text.ts';
import { type Section, sectionNumbers, sections } from '../facts/sections.ts';
import type { GapCheck, SectionScore } from './gap-report.ts';

/** How much a check counts in its section. */
export const GAP_WEIGHTS: Readonly<Record<Priority, number>> = { critical: 8, high: 4, medium: 2, low: 1 };

/** A section with an open critical gap has no higher score. */
export const CAPPED_SCORE = 49;

/** Priorities from the gravest to the mildest. */
export const PRIORITIES: readonly Priority[] = ['critical', 'high', 'medium', 'low'];

/** What scores are made of. */
export interface Scores {
  readonly score?: number;
  readonly sections: readonly SectionScore[];
}

/**
 * The scores: of a section the weighted share of subjects without a finding over the checks that apply, of the whole the
 * mean of the sections that have one. Rounded down, so that 100 means that nothing is open.
 */
export function scoresOf(checks: readonly GapCheck[], isComplete: boolean, language: Language): Scores {
  const exact = sectionNumbers.map((section) => exactScore(checks.filter((check) => check.section === section)));
  const known = exact.filter((score) => score !== undefined);
  const isScored = isComplete && known.length > 0;
  const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
  return {
    ...(isScored && { score: roundDown(mean) }),
    sections: sectionNumbers.map((section) => summary(section, checks, isComplete, language)),
  };
}

function summary(section: Section, checks: readonly GapCheck[], isComplete: boolean, language: Language): SectionScore {
  const own = checks.filter((check) => check.section === section);
  const count = (state: GapCheck['state']): number => own.filter((check) => check.state === state).length;
  const exact = isComplete ? exactScore(own) : undefined;
  return {
    ...{ section, id: sections[section].id, title: sections[section].title[language] },
    ...(exact !== undefined && { score: roundDown(exact) }),
    isCapped: exact !== undefined && exact < (uncappedScore(own) ?? 0),
    ...{ satisfied: count('satisfied'), open: count('open'), idle: count('idle') },
  };
}

function exactScore(checks: readonly GapCheck[]): number | undefined {
  const score = uncappedScore(checks);
  const isCapped = checks.some(({ state, priority }) => state === 'open' && priority === 'critical');
  return score !== undefined && isCapped ? Math.min(score, CAPPED_SCORE) : score;
}

/** The weighted share of subjects without a finding, in percent; `undefined` when no check applies. */
function uncappedScore(checks: readonly GapCheck[]): number | undefined {
  const applying = checks.filter(({ state }) => state !== 'idle');
  const weight = applying.reduce((sum, { priority }) => sum + GAP_WEIGHTS[priority], 0);
  const reached = applying.reduce(
    (sum, { priority, satisfied, subjects }) => sum + (GAP_WEIGHTS[priority] * satisfied) / subjects,
    0,
  );
  return weight === 0 ? undefined : (100 * reached) / weight;
}

// A third of a weight taken three times may fall short of it by a hair.
function roundDown(score: number): number {
  return Math.floor(score + 1e-9);
}
