import type { Entity, Reference } from '../../model/entity.ts';
import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Notification, Playbook } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { castOf, referencesIn } from '../cast.ts';
import type { CrisisRole } from './crisis-roles.ts';

/** People, and contacts outside, as far as they are known; `undefined` when somebody more may be meant. */
type Group = ReadonlySet<Entity> | undefined;

interface Call {
  readonly notification: Notification;
  readonly from: Group;
  readonly to: Group;
}

/**
 * Notifications of a playbook that never happen because those who are to pass the news on learn of it only from each
 * other. Whoever watches, whoever verifies, and whoever is to be told by nobody know of a crisis by themselves. Whom
 * nobody is named to tell is told somehow, and so is everybody of whom not all is known.
 */
export function closedCircle(model: Model, playbook: Playbook): readonly Notification[] {
  const notify = valueOf(playbook.notify);
  if (notify === undefined) return [];
  const calls = [...listOf(notify.internal), ...listOf(notify.external)].map((notification): Call => {
    const { by, person } = notification;
    return { notification, from: groupOf(model, playbook, by), to: groupOf(model, playbook, person) };
  });
  const told = new Set(calls.flatMap(({ to }) => [...(to ?? [])]));
  const aware = new Set<Entity>();
  const verification = valueOf(playbook.verification);
  const first = [valueOf(playbook.roles)?.monitor, verification?.by];
  for (const field of first) for (const one of (field && groupOf(model, playbook, field)) ?? []) aware.add(one);
  let waiting = calls;
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length;
    waiting = waiting.filter(({ from, to }) => {
      const isStarted = from === undefined || [...from].some((one) => aware.has(one) || !told.has(one));
      if (isStarted) for (const one of to ?? []) aware.add(one);
      return !isStarted;
    });
  }
  return waiting.map(({ notification }) => notification);
}

function groupOf(model: Model, playbook: Playbook, field: Field<Reference | readonly Reference[]>): Group {
  const references = referencesIn(field);
  const actors = references.flatMap(({ target, crisisRole }) =>
    crisisRole === undefined ? [target] : actorsOfRole(playbook, crisisRole as CrisisRole),
  );
  const { people, isKnown, hasVacancy } = castOf(model, actors);
  const contacts = actors.flatMap((actor) => (actor?.kind === 'contacts' ? [actor] : []));
  const group = new Set<Entity>([...people, ...contacts]);
  return isKnown && !hasVacancy && !actors.includes(undefined) && group.size > 0 ? group : undefined;
}

/** Of the lead the deputy too. */
function actorsOfRole(playbook: Playbook, role: CrisisRole): readonly (Entity | undefined)[] {
  const roles = valueOf(playbook.roles);
  const field = roles?.[role];
  const deputy = role === 'lead' ? roles?.deputy : undefined;
  const second = deputy === undefined || deputy.state === 'absent' ? [] : [valueOf(deputy)?.target];
  return [field && valueOf(field)?.target, ...second];
}
