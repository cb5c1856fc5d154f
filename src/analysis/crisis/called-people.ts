import type { Entity } from '../../model/entity.ts';
import { everyReference } from '../../model/every-reference.ts';
import type { Contact, Person } from '../../model/generated/entities.ts';
import { activePeople } from '../active-people.ts';
import { castOf } from '../cast.ts';
import { oncePerModel } from '../once-per-model.ts';

/** Fields that name whoever is called in a crisis or on duty. */
const CALLED =
  /^(?:crisis|playbooks)\.(?:roles|verification|approvals|notify|pausePublishing|steps)\b|^rosters\.(?:members|shifts|overrides|escalate)\b/;

/** Everybody who is called in a crisis or on duty, people here and contacts outside, in the order in which they are named. */
export const calledPeople = oncePerModel((model): readonly (Person | Contact)[] => {
  const actors = new Set<Entity>();
  everyReference(model, ({ target, field }) => {
    if (CALLED.test(field)) actors.add(target);
  });
  const people = [...castOf(model, actors).people].filter((person) => activePeople(model).has(person));
  return [...people, ...[...actors].filter((actor): actor is Contact => actor.kind === 'contacts')];
});
