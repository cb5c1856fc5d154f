import type { NodePlace } from '../../diagnostics/place.ts';
import { type Entity, entityNameOf } from '../../model/entity.ts';
import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Action, Incident, Playbook } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { oncePerModel } from '../once-per-model.ts';
import type { Appointment } from './appointment.ts';
import { type Owners, ownersIn, responsibleFor } from './owners.ts';

/** Something to be done once, by a day: a drill, an action of a review or a post-mortem, a post-mortem. */
export interface DatedWork extends Pick<Appointment, 'entity' | 'title' | 'since'> {
  readonly kind: Extract<Appointment['kind'], 'drill' | 'action' | 'postmortem'>;
  readonly due: string;
  /** Still to be done. */
  readonly isOpen: boolean;
  readonly owners: Owners;
  /** Where the day stands. */
  readonly at: NodePlace;
}

type Draft = Omit<DatedWork, 'due' | 'at' | 'entity' | 'since'> & {
  readonly of: Entity;
  readonly due: Field<string>;
  readonly since?: string | undefined;
};

/**
 * Everything that is or was to be done once by a day that can be read. An action or a post-mortem without a status is
 * open, a drill without one is only while its day is to come. Of a status that cannot be read nothing is said.
 */
export const datedWork = oncePerModel((model): readonly DatedWork[] => [
  ...model.reviews.flatMap((review) =>
    listOf(review.log).flatMap((log) => listOf(log.actions).flatMap((action) => actionOf(model, action))),
  ),
  ...model.playbooks.flatMap((playbook) => [
    ...drillsOf(model, playbook),
    ...listOf(playbook.incidents).flatMap((incident) => postmortemOf(model, playbook, incident)),
  ]),
]);

function dated({ of, due, since, ...work }: Draft): readonly DatedWork[] {
  return due.state === 'value' ? [{ ...work, entity: entityNameOf(of), since, due: due.value, at: due.at }] : [];
}

function actionOf(model: Model, action: Action): readonly DatedWork[] {
  if (action.status.state === 'broken') return [];
  const isOpen = (valueOf(action.status) ?? 'open') === 'open';
  const owners = ownersIn(model, [[action.person]]);
  return dated({ kind: 'action', of: action, title: valueOf(action.do) ?? '', due: action.due, isOpen, owners });
}

function drillsOf(model: Model, playbook: Playbook): readonly DatedWork[] {
  const owners = ownersIn(model, [responsibleFor(model, 'crisis-drill'), [playbook.owner]]);
  return listOf(playbook.drills).flatMap((drill) => {
    const status = valueOf(drill.status);
    const day = valueOf(drill.on);
    if (drill.status.state === 'broken' || (status === undefined && day !== undefined && day < model.today)) return [];
    const kind = valueOf(drill.kindField);
    const title = kind === undefined ? titleOf(playbook) : `${titleOf(playbook)}: ${kind}`;
    return dated({ kind: 'drill', of: playbook, title, due: drill.on, isOpen: status !== 'done', owners });
  });
}

function postmortemOf(model: Model, playbook: Playbook, incident: Incident): readonly DatedWork[] {
  const postmortem = valueOf(incident.postmortem);
  if (postmortem === undefined) return [];
  const actions = listOf(postmortem.actions).flatMap((action) => actionOf(model, action));
  if (postmortem.status.state === 'broken') return actions;
  const isOpen = valueOf(postmortem.status) !== 'closed';
  const owners = ownersIn(model, [[postmortem.by], [playbook.owner]]);
  const [title, since] = [titleOf(playbook), valueOf(incident.on)];
  return [
    ...actions,
    ...dated({ kind: 'postmortem', of: playbook, title, due: postmortem.due, isOpen, owners, since }),
  ];
}

function titleOf(playbook: Playbook): string {
  return valueOf(playbook.title) ?? playbook.id;
}
