import type { Entity, Reference } from '../../model/entity.ts';
import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Playbook } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { calendarMinutes } from '../../time/calendar-minutes.ts';
import type { Duration } from '../../time/duration.ts';
import type { StagePart } from '../reachability/run-stages.ts';
import { crisisChain } from './crisis-chain.ts';

/** A stage on the way to the first statement: all its parts at once, or one of them. */
export interface ApprovalPart extends StagePart {
  readonly id: 'detection' | 'verification' | 'approval';
  /** The actors that are named for it. */
  readonly by: readonly Entity[];
  /** Where they are named; left out of what takes nobody. */
  readonly named?: Field<readonly Reference[]>;
}

/** The way to the first statement. */
export interface ApprovalStages {
  readonly stages: readonly (readonly ApprovalPart[])[];
  /** Minutes that it takes when everybody is reached at once. */
  readonly least: number;
  /** Somebody on it is still to be named. */
  readonly hasVacancy: boolean;
  /** False when something of it cannot be read, or nobody or no time is named for a part: then nothing is proved. */
  readonly isKnown: boolean;
}

/**
 * The way from the beginning to the first statement: it is noticed (`detection`, which takes nobody), the facts are
 * verified, and each approval follows on the one before; a list within the list approves at the same time. Each part
 * waits until somebody who is named for it is reached, and then takes its `within`. `undefined` where a playbook has
 * neither verification nor approvals.
 */
export function approvalStages(model: Model, playbook: Playbook): ApprovalStages | undefined {
  const parts: StageDraft[] = [];
  const detection = minutesOf(playbook.detection);
  if (detection !== undefined) {
    parts.push({ stage: [{ id: 'detection', by: [], within: detection }], hasVacancy: false, isKnown: true });
  }
  const verification = valueOf(playbook.verification);
  const approvals = listOf(playbook.approvals);
  if (verification === undefined && approvals.length === 0) return undefined;
  const named = (id: ApprovalPart['id'], of: Named) => partOf(model, playbook, id, of);
  if (verification !== undefined) parts.push(together([named('verification', verification)]));
  for (const approval of approvals) parts.push(together(approval.map((one) => named('approval', one))));
  const isRead = [playbook.detection, playbook.verification, playbook.approvals].every(
    ({ state }) => state !== 'broken',
  );
  const hasDetection = playbook.detection.state === 'absent' || detection !== undefined;
  const isKnown = isRead && hasDetection && parts.every((part) => part.isKnown);
  const least = parts.reduce((sum, { stage }) => sum + Math.max(...stage.map(({ within }) => within)), 0);
  const hasVacancy = parts.some((part) => part.hasVacancy);
  return { stages: parts.map(({ stage }) => stage), least, hasVacancy, isKnown };
}

interface StageDraft extends Pick<ApprovalStages, 'hasVacancy' | 'isKnown'> {
  readonly stage: readonly ApprovalPart[];
}

interface Named {
  readonly by: Field<readonly Reference[]>;
  readonly within: Field<Duration>;
}

function partOf(model: Model, playbook: Playbook, id: ApprovalPart['id'], { by, within }: Named) {
  const { chain, actors, hasVacancy, isKnown } = crisisChain(model, playbook, by);
  const minutes = minutesOf(within);
  const part: ApprovalPart = { id, chain, by: actors, named: by, within: minutes ?? 0 };
  return { part, hasVacancy, isKnown: isKnown && actors.length > 0 && minutes !== undefined };
}

function together(parts: readonly ReturnType<typeof partOf>[]): StageDraft {
  return {
    stage: parts.map(({ part }) => part),
    hasVacancy: parts.some(({ hasVacancy }) => hasVacancy),
    isKnown: parts.every(({ isKnown }) => isKnown),
  };
}

function minutesOf(field: Field<Duration>): number | undefined {
  const duration = valueOf(field);
  return duration && calendarMinutes(duration);
}
