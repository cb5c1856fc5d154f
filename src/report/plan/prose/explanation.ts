import { formatList } from '../../../messages/format/list.ts';
import { formatShortDate } from '../../../messages/format/short-date.ts';
import {
  CANDIDATE_SOURCES,
  EFFORT_SOURCES,
  EXPLAIN_WORDS,
  OUTCOME_WORDS,
  SKIPPED_REASONS,
} from '../../../messages/plan/explain-words.ts';
import type { PlanStage } from '../../../plan/plan.ts';
import { sayIn } from '../say.ts';
import { writeMoment, writeSpan } from '../write-time.ts';
import { headBottleneck, type ProseContext } from './bottleneck.ts';
import { writeLead } from './lead.ts';

/** A calendar day that counting a stage's lead time passed over. */
export interface SkippedDay {
  /** `2026-11-28`. */
  readonly date: string;
  readonly reason: keyof typeof SKIPPED_REASONS;
  /** Of a holiday. */
  readonly name?: string | undefined;
}

/** When a stage can be done, and how that came about. */
export function explainWindow(stage: PlanStage, skipped: readonly SkippedDay[], context: ProseContext): string[] {
  const { plan, language } = context;
  const say = sayIn(EXPLAIN_WORDS, language);
  const { release, due, planned, isLate, isUsualLead } = stage;
  const span = (window: PlanStage['planned']): { from: string; until: string } => ({
    from: writeMoment(window.release, language),
    until: writeMoment(window.due, language),
  });
  const isShifted = planned.release.utc !== release.utc || planned.due.utc !== due.utc;
  return [
    say('from', { ...span({ release, due }), zone: plan.horizon.zone }),
    say(isUsualLead ? 'usualLead' : 'lead', { lead: writeLead(stage, language) }),
    say('before'),
    ...(isShifted ? [say('shifted', span(planned))] : []),
    ...(isLate ? [say('late')] : isShifted ? [say('clipped')] : []),
    writeSkipped(skipped, context),
  ];
}

function writeSkipped(skipped: readonly SkippedDay[], { language }: ProseContext): string {
  const say = sayIn(EXPLAIN_WORDS, language);
  if (skipped.length === 0) return say('noneSkipped');
  const days = skipped.map(({ date, reason, name }) => {
    const given = { day: formatShortDate(date, language), reason: SKIPPED_REASONS[reason][language], name: name ?? '' };
    return say(name === undefined ? 'day' : 'namedDay', given);
  });
  return say('skipped', { days: days.join(', ') });
}

/** How long a stage takes, and who says so. */
export function explainEffort({ minutes, effortFrom }: PlanStage, { language }: ProseContext): string {
  return sayIn(EXPLAIN_WORDS, language)('time', { time: { minutes }, source: EFFORT_SOURCES[effortFrom][language] });
}

/** What named the candidates. */
export function explainSource({ by }: PlanStage, { language }: ProseContext): string {
  return sayIn(EXPLAIN_WORDS, language)('named', { source: CANDIDATE_SOURCES[by][language] });
}

/** Somebody who may do a stage or was named for it: who, why or why not, and whether they do it. */
export interface CandidateLine {
  readonly mark: '✓' | '·' | '✗';
  readonly person: string;
  readonly outcome: string;
  /** What they could still place; empty for who may not. */
  readonly room: string;
}

/** Candidates in their order, then who was named and may not. */
export function explainCandidates({ candidates, unfit }: PlanStage, context: ProseContext): readonly CandidateLine[] {
  const { names, language } = context;
  const say = sayIn(EXPLAIN_WORDS, language);
  return [
    ...candidates.map(({ person, outcome, couldPlace }) => ({
      mark: outcome === 'chosen' ? ('✓' as const) : ('·' as const),
      person: names.person(person),
      outcome: OUTCOME_WORDS[outcome][language],
      room: outcome === 'four-eyes' ? '' : say('couldPlace', { time: { minutes: couldPlace } }),
    })),
    ...unfit.map(({ person, lacks }) => ({
      mark: '✗' as const,
      person: names.person(person),
      outcome: say('lacks', { lacks: formatList(lacks, language) }),
      room: '',
    })),
  ];
}

/** Who does a stage, when, and what of it does not fit. */
export function explainPlan(stage: PlanStage, context: ProseContext): string[] {
  const { plan, names, language } = context;
  const say = sayIn(EXPLAIN_WORDS, language);
  const { owner, blocks, short, id } = stage;
  const bottleneck = plan.bottlenecks.find(({ stages }) => stages.includes(id));
  return [
    owner === undefined ? say('noOwner') : say('owner', { person: names.person(owner) }),
    ...(owner !== undefined && blocks.length === 0 ? [say('noBlocks')] : []),
    ...blocks.map(({ start, end }) => writeSpan(start, end, language)),
    ...(short === 0 ? [] : [say('short', { time: { minutes: short } })]),
    ...(bottleneck === undefined ? [] : [say('bottleneck', { head: headBottleneck(bottleneck, context) })]),
  ];
}
