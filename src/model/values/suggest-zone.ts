import { nearest } from '../../schema/did-you-mean.ts';
import { type Failure, guess } from '../../time/parsed.ts';
import { listedZones } from '../../time/zone-names.ts';

/** Gives an unknown zone the fix of the listed one that it nearly spells: `Europe/Instanbul`. */
export function suggestZone(text: string, wrong: Failure): Failure {
  const near = text.includes('/') ? nearest(text, listedZones()) : undefined;
  return near === undefined ? wrong : guess('respelled', near);
}
