import type { NodePlace } from '../diagnostics/place.ts';
import type { Entity } from '../model/entity.ts';
import { everyReference } from '../model/every-reference.ts';
import { oncePerModel } from './once-per-model.ts';

/** A field that names somebody for what goes on. */
export interface Assignment {
  readonly at: NodePlace;
  /** Name of the field. */
  readonly field: string;
  /** It is no work but the way into an account: a row of `access`. */
  readonly isAccess: boolean;
}

/** Fields that record what was: they may name people who have left. */
const RECORDS = new RegExp(
  [
    /^calendars\.entries\.approvals|^reviews\.log|^rosters\.(?:shifts|overrides)|^templates\.approvedBy/,
    /\.incidents\b|\.drills\b|\.measurements\b/,
  ]
    .map((part) => part.source)
    .join('|'),
);
/** Rows of accounts, and those that the organisation's defaults give to accounts. */
const ACCESS = /(?:^|\.)accounts\.access\.person$/;
/** Entries in these states are over. */
const OVER = new Set(['published', 'cancelled']);

/** Where each actor is named for what goes on, records of the past left out. */
export const currentAssignments = oncePerModel((model): ReadonlyMap<Entity, readonly Assignment[]> => {
  const found = new Map<Entity, Assignment[]>();
  everyReference(model, (reference) => {
    const { target, field, entryStatus } = reference;
    if (RECORDS.test(field) || (entryStatus !== undefined && OVER.has(entryStatus))) return;
    const assignment = {
      at: reference.at,
      field: field.slice(field.lastIndexOf('.') + 1),
      isAccess: ACCESS.test(field),
    };
    const known = found.get(target);
    if (known === undefined) found.set(target, [assignment]);
    else known.push(assignment);
  });
  return found;
});
