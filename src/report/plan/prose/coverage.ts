import type { Language } from '../../../diagnostics/text.ts';
import { formatShortMinutes } from '../../../messages/format/duration.ts';
import { COVERAGE_WORDS, HOLE_CAUSES, HOLE_CAUSES_OF, INBOUND_WORDS } from '../../../messages/plan/coverage-words.ts';
import type { PlanBacklog, PlanCoverage, PlanHole, PlanTarget, PlanWait } from '../../../plan/plan-operations.ts';
import type { PlanNames } from '../names.ts';
import { sayIn, sayKnown } from '../say.ts';
import { writeMoment, writeShare, writeSpan } from '../write-time.ts';

/** How one policy answers on one account. */
export interface CoverageLines {
  /** Account and policy. */
  readonly who: string;
  /** Whether somebody always answers. */
  readonly fact: string;
  /** Worst moment, cause, missed targets, backlog, one sentence each. */
  readonly sentences: readonly string[];
  readonly isWell: boolean;
  /** What it says this of, the first where it is several. */
  readonly of: PlanCoverage;
}

/** The sentences about each policy on each account; accounts on which the same is well stand together. */
export function describeCoverage(
  coverage: readonly PlanCoverage[],
  names: PlanNames,
  language: Language,
): readonly CoverageLines[] {
  const groups = new Map<string, PlanCoverage[]>();
  for (const [i, one] of coverage.entries()) {
    const { policy, required, targets } = one;
    const { language: spoken, worst, median, ninetieth } = one;
    const facts = [policy, spoken, required, targets.length, worst?.byWall, median, ninetieth];
    const key = JSON.stringify(isWell(one) ? facts : i);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((alike) => describePolicy(alike, names, language));
}

function isWell({ isKnown, uncovered, targets, backlog }: PlanCoverage): boolean {
  return isKnown && uncovered === 0 && targets.every(({ isKept }) => isKept) && backlog?.isCleared !== false;
}

function describePolicy(alike: readonly PlanCoverage[], names: PlanNames, language: Language): CoverageLines {
  const say = sayIn(COVERAGE_WORDS, language);
  const one = alike[0]!;
  const missed = one.targets.filter(({ isKept }) => !isKept);
  const accounts = alike.map(({ account }) => account);
  const plain = say(alike.length === 1 ? 'who' : 'whoAlike', { accounts, policy: one.policy });
  const required = { minutes: one.required };
  const who = one.language === undefined ? plain : say('inLanguage', { who: plain, language: one.language });
  if (!one.isKnown) return { who, fact: say('unread'), sentences: [], isWell: false, of: one };
  return {
    who,
    fact:
      one.uncovered === 0
        ? say('covered', { required })
        : say('uncovered', { required, uncovered: { minutes: one.uncovered } }),
    sentences: [
      ...worstOf(one, names, language),
      ...missed.map((target) => writeMissed(target, language)),
      ...(missed.length === 0 && one.targets.length > 0 ? [say('kept', { count: one.targets.length })] : []),
      ...(one.backlog === undefined || isWell(one) ? [] : writeBacklog(one.backlog, language)),
    ],
    isWell: isWell(one),
    of: one,
  };
}

/** How long arrivals wait, and every stretch in which nobody answers; for a reader who asked for all. */
export function detailCoverage(one: PlanCoverage, names: PlanNames, language: Language, most: number): string[] {
  const say = sayIn(COVERAGE_WORDS, language);
  if (!one.isKnown) return [];
  const { median, ninetieth, holes } = one;
  const written = holes.slice(0, most).map((hole) => writeHole(hole, names, language));
  if (holes.length > most) written.push(say('more', { count: holes.length - most }));
  return [
    ...(median === undefined || ninetieth === undefined
      ? []
      : [say('waits', { median: { minutes: median }, ninetieth: { minutes: ninetieth } })]),
    ...(holes.length === 0 ? [] : [say('holes', { holes: written.join(', ') })]),
  ];
}

function worstOf({ worst, holes, clock }: PlanCoverage, names: PlanNames, language: Language): string[] {
  if (worst === undefined || worst.byWall === 0) return [];
  const hole = holes.find(({ from, to }) => from.utc <= worst.at.utc && worst.at.utc < to.utc);
  const sentence = writeWorst(worst, clock, language);
  if (hole === undefined) return [sentence];
  const cause = sayIn(COVERAGE_WORDS, language)('cause', { cause: causeOf(hole, names, language) });
  return [`${sentence} ${cause}`];
}

function writeWorst(worst: PlanWait, clock: PlanCoverage['clock'], language: Language): string {
  const say = sayIn(COVERAGE_WORDS, language);
  const at = writeMoment(worst.at, language);
  if (worst.until === undefined || worst.byWall === undefined) return say('never', { at });
  const given = { at, until: writeMoment(worst.until, language), wall: { minutes: worst.byWall } };
  if (clock === 'calendar' || worst.byPromise === undefined) return say('worst', given);
  return say('worstByBoth', { ...given, promise: { minutes: worst.byPromise } });
}

function causeOf({ cause, person }: PlanHole, names: PlanNames, language: Language): string {
  if (person === undefined) return sayIn(HOLE_CAUSES, language)(cause);
  return sayIn(HOLE_CAUSES_OF, language)(cause, { person: names.person(person) });
}

function writeHole(hole: PlanHole, names: PlanNames, language: Language): string {
  const time = formatShortMinutes(hole.minutes, language);
  const given = { span: writeSpan(hole.from, hole.to, language), time, cause: causeOf(hole, names, language) };
  return sayIn(COVERAGE_WORDS, language)('hole', given);
}

function writeMissed({ inbound, category, minutes, kept, of }: PlanTarget, language: Language): string {
  const say = sayIn(COVERAGE_WORDS, language);
  const plain = sayKnown(INBOUND_WORDS, inbound, language);
  const what = category === undefined ? plain : say('category', { inbound: plain, category });
  return say('missed', { inbound: what, time: { minutes }, percent: writeShare(kept, of, language) });
}

function writeBacklog(backlog: PlanBacklog, language: Language): string[] {
  const say = sayIn(COVERAGE_WORDS, language);
  const { asked, available, largest, longestDelay, isCleared } = backlog;
  const lines = [say('work', { asked: { minutes: asked }, available: { minutes: available } })];
  if (largest !== undefined)
    lines.push(say('largest', { at: writeMoment(largest.at, language), time: { minutes: largest.minutes } }));
  if (longestDelay?.minutes !== undefined)
    lines.push(say('delay', { at: writeMoment(longestDelay.at, language), time: { minutes: longestDelay.minutes } }));
  return isCleared ? lines : [...lines, say('neverCleared')];
}
