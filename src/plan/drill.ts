import { type Drill, type DrillTask, drillOf } from '../analysis/crisis/drill-of.ts';
import type { Call } from '../analysis/reachability/reach-chain.ts';
import { planningFrame } from '../analysis/working-time/planning-frame.ts';
import { valueOf } from '../model/field.ts';
import type { Playbook, Severity } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import { stepOf } from './crisis.ts';
import { type Moment, momentAt } from './moment.ts';
import type { PlanChain } from './plan-operations.ts';

/** A crisis played from an instant: who is reached when, what is missed, what to pause. Moments in the organisation's zone. */
export interface PlanDrill {
  readonly playbook: string;
  readonly title: string;
  readonly severity: string | undefined;
  readonly at: Moment;
  /** When it is handled from on, and when it is noticed. */
  readonly begins: Moment;
  readonly detected: Moment;
  /** The way to the first statement. */
  readonly approvals: PlanChain['steps'];
  readonly statement: {
    readonly ready: Moment | undefined;
    readonly due: Moment | undefined;
    readonly isMissed: boolean;
  };
  /** Steps and notifications, by what is due first. */
  readonly tasks: readonly PlanDrillTask[];
  readonly pause: {
    /** Who may stop publishing and is reached first, and when. */
    readonly person: string | undefined;
    readonly at: Moment | undefined;
    readonly posts: readonly PlanPostToPause[];
  };
}

/** Something that somebody has to do in a crisis. */
export interface PlanDrillTask {
  readonly kind: DrillTask['kind'];
  /** What is done, or who is told. */
  readonly title: string;
  /** Who is reached first; `undefined` when nobody is. */
  readonly person: string | undefined;
  /** Everybody who is called, with when they are reached. */
  readonly calls: readonly { readonly person: string; readonly reached: Moment | undefined }[];
  readonly begun: Moment | undefined;
  readonly due: Moment | undefined;
  readonly isMissed: boolean;
}

/** A post that would appear in the two days behind the beginning. */
export interface PlanPostToPause {
  readonly entry: string;
  readonly title: string;
  readonly account: string;
  readonly at: Moment;
  /** It appears before anybody who may stop it is reached. */
  readonly isTooLate: boolean;
}

/** Plays a playbook from an instant; `undefined` outside the time for which working time is known. */
export function playDrill(
  model: Model,
  playbook: Playbook,
  severity: Severity | undefined,
  at: number,
): PlanDrill | undefined {
  const drill = drillOf(model, playbook, severity, at);
  const { zone } = planningFrame(model);
  return drill && asPlan(drill, (instant) => momentAt(instant, zone));
}

type MomentOf = (instant: number) => Moment;

function asPlan({ playbook, severity, ...drill }: Drill, moment: MomentOf): PlanDrill {
  const maybe = (instant: number | undefined): Moment | undefined =>
    instant === undefined ? undefined : moment(instant);
  const { statement, pause } = drill;
  return {
    ...{ playbook: playbook.id, title: valueOf(playbook.title) ?? playbook.id, severity: severity?.id },
    ...{ at: moment(drill.at), begins: moment(drill.begins), detected: moment(drill.detected) },
    approvals: drill.approvals.map((part) => stepOf(part, moment)),
    statement: { ready: maybe(statement.ready), due: maybe(statement.due), isMissed: statement.isMissed },
    tasks: drill.tasks.map((task) => taskOf(task, maybe)),
    pause: {
      person: pause.answered?.id,
      at: maybe(pause.answered?.acknowledged),
      posts: pause.posts.map(({ entry, account, at, isTooLate }) => ({
        ...{ entry: entry.id, title: valueOf(entry.title) ?? entry.id, account: account.id, at: moment(at), isTooLate },
      })),
    },
  };
}

function taskOf(
  { of, kind, calls, answered, begun, due, isMissed }: DrillTask,
  maybe: (at: number | undefined) => Moment | undefined,
): PlanDrillTask {
  const title = of.kind === 'step' ? valueOf(of.do) : valueOf(of.person)?.id;
  const callOf = ({ id, reached }: Call) => ({ person: id, reached: maybe(reached) });
  return {
    ...{ kind, title: title ?? of.id, person: answered?.id, calls: calls.map(callOf) },
    ...{ begun: maybe(begun), due: maybe(due), isMissed },
  };
}
