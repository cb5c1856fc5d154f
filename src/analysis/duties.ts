import type { Entity } from '../model/entity.ts';
import { everyReference } from '../model/every-reference.ts';
import type { Person } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import { castOf } from './cast.ts';
import { oncePerModel } from './once-per-model.ts';

/** Fields that name somebody without giving that person anything to do, and records of what was. */
const NO_DUTY = new RegExp(
  [
    /^people\.(?:roles|reportsTo|backup)|^teams\.(?:members|parent)|^rosters\.members/,
    /^responsibilities\.(?:consulted|informed)|\.attendees|(?:^|\.)accounts\.(?:access|security)/,
    /\.notify\.\w+\.person|^calendars\.entries\.approvals|\.log\b|\.incidents\b|^templates\.approvedBy/,
  ]
    .map((part) => part.source)
    .join('|'),
);

/** Whether naming somebody in a field, its section first, gives them something to do. */
export function givesDuty(field: string): boolean {
  return !NO_DUTY.test(field);
}

/** Everybody who is responsible for something: by name, by role, by team or by roster. */
export const peopleWithDuties = oncePerModel((model): ReadonlySet<Person> => {
  const actors = new Set<Entity>(model.rosters);
  everyReference(model, ({ target, field }) => {
    if (givesDuty(field)) actors.add(target);
  });
  // A role that says what it does gives its holders something to do.
  for (const role of model.roles) {
    if (role.duties.state !== 'absent' || role.functions.state !== 'absent') actors.add(role);
  }
  return castOf(model, actors).people;
});

/** Whether every field that gives somebody a responsibility can be read. */
export function areDutiesKnown(model: Model): boolean {
  return model.responsibilities.every(
    ({ responsible, accountable }) => responsible.state !== 'broken' && accountable.state !== 'broken',
  );
}
