import { isMap } from '../source/value.ts';
import type { ModelDocument } from './document.ts';
import { parseText } from './values/parse-value.ts';

/**
 * The organisation's zone, needed before anything else is read: it says which day it is. `undefined` where none is
 * written, or what is written is no zone.
 */
export function organizationZone(documents: readonly ModelDocument[]): string | undefined {
  for (const { value } of documents) {
    const organization = value['organization'];
    const zone = isMap(organization) ? organization['timezone'] : undefined;
    if (typeof zone === 'string' && parseText('zone', zone).ok) return zone;
  }
  return undefined;
}
