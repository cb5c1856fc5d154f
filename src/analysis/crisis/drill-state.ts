import { listOf, valueOf } from '../../model/field.ts';
import type { Playbook } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { addDuration } from '../../time/add-duration.ts';
import { durationOf } from '../../time/duration.ts';

/** Whether a plan is tried. */
export interface DrillState {
  /**
   * `planned`: there is a drill to come, or one whose day is past and that is not marked as done, which is a finding of
   * its own. Else none is: `next` after one within a year, `long` after an older one, `never` after none. `unknown` while
   * a drill cannot be read.
   */
  readonly kind: 'planned' | 'next' | 'long' | 'never' | 'unknown';
  /** The day of the last drill that was held. */
  readonly last: string | undefined;
  /** The playbook that was tried last, else the first. */
  readonly playbook: Playbook;
}

const A_YEAR_AGO = durationOf({ mo: -12 });

/** The drills of all playbooks together; a model without playbooks has none to ask about. */
export function drillState(model: Model): DrillState {
  const drills = model.playbooks.flatMap((playbook) => listOf(playbook.drills).map((drill) => ({ playbook, drill })));
  const isRead =
    model.playbooks.every(({ drills }) => drills.state !== 'broken') &&
    drills.every(({ drill: { on, status } }) => on.state !== 'broken' && status.state !== 'broken');
  const isOpen = ({ drill: { on, status } }: (typeof drills)[number]) =>
    valueOf(status) === 'planned' || on.state === 'vacant' || (valueOf(on) ?? '') >= model.today;
  const held = drills
    .flatMap(({ playbook, drill }) => [{ playbook, on: valueOf(drill.on) ?? '' }])
    .filter(({ on }) => on < model.today)
    .sort((a, b) => (a.on < b.on ? 1 : -1));
  const [last] = held;
  const found = { last: last?.on, playbook: last?.playbook ?? model.playbooks[0]! };
  if (!isRead) return { kind: 'unknown', ...found };
  if (drills.some(isOpen)) return { kind: 'planned', ...found };
  const since = addDuration(model.today, A_YEAR_AGO) ?? '';
  return { kind: last === undefined ? 'never' : last.on < since ? 'long' : 'next', ...found };
}
