import type { Person } from '../model/generated/entities.ts';

const OUTSIDE: ReadonlySet<string> = new Set(['agency', 'freelance']);

/** Whether the person surely works from outside: for an agency, or freelance. Unless it is written, people are inside. */
export function isOutsider({ employment }: Person): boolean {
  return employment.state === 'value' && OUTSIDE.has(employment.value);
}

/** Whether the person surely is one of the organisation's own; what cannot be read is neither. */
export function isInsider({ employment }: Person): boolean {
  return employment.state === 'absent' || (employment.state === 'value' && !OUTSIDE.has(employment.value));
}
