import { formatList } from '../../../messages/format/list.ts';
import { formatShortDate } from '../../../messages/format/short-date.ts';
import {
  CANDIDATE_SOURCES,
  EFFORT_SOURCES,
  EXPLAIN_WORDS,
  SKIPPED_REASONS,
  VERDICT_WORDS,
} from '../../../messages/plan/explain-words.ts';
import type { PlanSkippedDay, PlanStage, PlanStageDetail } from '../../../plan/plan-work.ts';
import { sayIn } from '../say.ts';
import { writeMoment, writeSpan } from '../write-time.ts';
import { headBottleneck, type ProseContext } from './bottleneck.ts';
import { writeLead } from './lead.ts';

/** When a stage can be done, and how that came about. */
export function explainWindow({ stage, skipped }: PlanStageDetail, context: ProseContext): string[] {
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

function writeSkipped(skipped: readonly PlanSkippedDay[], { language }: ProseContext): string {
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
  /** What they could place; empty for who may not. */
  readonly room: string;
  /** What other work takes of the hours that they have for stages in these weeks. */
  readonly load: string;
}

/** Who does it, the other candidates in their order, then who was named and may not. */
export function explainCandidates(
  { candidates, unfit }: PlanStageDetail,
  context: ProseContext,
): readonly CandidateLine[] {
  const { names, language } = context;
  const say = sayIn(EXPLAIN_WORDS, language);
  const isChosen = (one: (typeof candidates)[number]): boolean => one.verdict === 'chosen';
  const sorted = [...candidates.filter(isChosen), ...candidates.filter((one) => !isChosen(one))];
  return [
    ...sorted.map(({ person, verdict, room, budget, used }) => ({
      mark: verdict === 'chosen' ? ('✓' as const) : ('·' as const),
      person: names.person(person),
      outcome: VERDICT_WORDS[verdict][language],
      room: verdict === 'four-eyes' ? '' : say('couldPlace', { time: { minutes: room } }),
      load: say('usedOf', { used: { minutes: used }, budget: { minutes: budget } }),
    })),
    ...unfit.map(({ person, lacks }) => ({
      mark: '✗' as const,
      person: names.person(person),
      outcome: say('lacks', { lacks: formatList(lacks, language) }),
      room: '',
      load: '',
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
