import type { Entity } from '../../model/entity.ts';
import type { CrisisRoles } from '../../model/generated/entities.ts';

/** A role of the crisis plan. */
export type CrisisRole = Exclude<keyof CrisisRoles, keyof Entity>;

/** The roles of a crisis, in the order of the schema. */
export const CRISIS_ROLES: readonly CrisisRole[] = [
  ...(['lead', 'deputy', 'spokesperson', 'legal', 'scribe', 'monitor'] as const),
  ...(['internal-liaison', 'external-liaison', 'expert', 'responder'] as const),
];
