import type { NodePlace } from '../../diagnostics/place.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Incident, Playbook } from '../../model/generated/entities.ts';
import { addDuration } from '../../time/add-duration.ts';
import { type Duration, durationOf } from '../../time/duration.ts';
import { ranksOf } from './plan-severities.ts';

/** The day by which a post-mortem is to be there. */
export interface PostmortemDue {
  readonly day: string;
  readonly at: NodePlace;
  /** The day on which the crisis ended, where there is no post-mortem; `undefined` for one that states its own day. */
  readonly closed: string | undefined;
}

/** How long after the end, by how many severities are worse; for lighter ones nothing is asked. */
const TERMS: readonly Duration[] = [durationOf({ d: 3 }), durationOf({ wd: 5 })];

/**
 * When what was learned of a crisis is to be written down: by the day that an unfinished post-mortem states; without one
 * three days after the end of one of the gravest severity, five working days after one of the next, or of one without a
 * severity. `undefined` for lighter ones, for those that go on, and where something cannot be read.
 */
export function postmortemDue(playbook: Playbook, incident: Incident): PostmortemDue | undefined {
  const { postmortem, closed } = incident;
  const written = valueOf(postmortem);
  if (written !== undefined) {
    const day = valueOf(written.due);
    const status = written.status.state === 'absent' ? 'draft' : valueOf(written.status);
    const isOpen = status === 'draft' || status === 'in-review';
    return day === undefined || !isOpen ? undefined : { day, at: written.due.at, closed: undefined };
  }
  const end = valueOf(closed);
  const term = termOf(playbook, incident);
  const day = end === undefined || term === undefined ? undefined : addDuration(end, term);
  return postmortem.state !== 'absent' || day === undefined ? undefined : { day, at: incident.at, closed: end };
}

function termOf({ severities }: Playbook, { severity }: Incident): Duration | undefined {
  if (severity.state === 'absent') return TERMS[1];
  const list = listOf(severities);
  const found = list.find(({ id }) => id === valueOf(severity));
  const rank = found && ranksOf(list)?.get(found);
  return rank === undefined ? undefined : TERMS[rank];
}
