import type { Person, ResponsePolicy } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { activePeople } from '../active-people.ts';
import { castOfField } from '../cast.ts';

/** The people of the organisation who answer under a policy and work here today, at whatever hours. */
export function answerers(model: Model, policy: ResponsePolicy): readonly Person[] {
  const active = activePeople(model);
  return [...castOfField(model, policy.responders).people].filter((person) => active.has(person));
}
