import { valueOf } from '../../model/field.ts';
import type { Contact } from '../../model/generated/entities.ts';
import type { Intervals } from '../../time/intervals.ts';
import { oncePerModel } from '../once-per-model.ts';
import { openHours } from '../working-time/open-hours.ts';
import { usualHours } from '../working-time/person-time.ts';
import { planningFrame } from '../working-time/planning-frame.ts';

/** When somebody outside can be reached. Known as far as working time is. */
export interface ContactTime {
  readonly zone: string;
  /** The hours of the contact, else the usual hours of work of the organisation. */
  readonly reachable: Intervals;
  readonly isKnown: boolean;
}

/** The time of a contact. */
export const contactTime = oncePerModel((model) => {
  return (contact: Contact): ContactTime => {
    const zone = valueOf(contact.timezone) ?? planningFrame(model).zone;
    const hours = valueOf(contact.reachable) ?? usualHours(model);
    const isKnown = contact.timezone.state !== 'broken' && contact.reachable.state !== 'broken';
    return { zone, reachable: openHours(model)(hours, zone, new Map()), isKnown };
  };
});
