import fc from 'fast-check';
import type { Files } from './files.ts';
import { organisationSpec, type Spec } from './spec.ts';
import { type Setting, writeOrganisation } from './write-organisation.ts';

/** An organisation's files with the present in its zone. */
export interface MadeUp {
  readonly files: Files;
  readonly now: string;
  readonly setting: Setting;
}

const NAIROBI = ['Africa/Nairobi'];
const MIXED = ['Europe/Berlin', 'Europe/Istanbul', 'America/New_York', 'Asia/Kolkata'];

/** A setting by the first day, the zones, and whether leads of hours occur. */
function settingsOf(todays: readonly string[], zones: readonly string[], hasHourLeads: boolean) {
  return fc.constantFrom(...todays).map((today) => ({ today, zones, hasHourLeads }));
}

/** Everybody in Nairobi, where clocks never change. */
export const inNairobi = settingsOf(['2026-11-30', '2026-12-02'], NAIROBI, true);

/** Several zones, with and without a change of the clocks within the plan (25 October, 1 November, 14 and 28 March). */
export const inManyZones = settingsOf(['2026-11-30', '2026-10-21', '2027-03-12', '2027-03-22'], MIXED, true);

/** The same with windows that no person's time moves. */
export const withoutHourLeads = inManyZones.map((setting) => ({ ...setting, hasHourLeads: false }));

/** Organisations in a setting, in the middle of the first day. */
export function madeUp(setting: fc.Arbitrary<Setting>, adjust = (spec: Spec): Spec => spec): fc.Arbitrary<MadeUp> {
  return fc.record({ spec: organisationSpec, setting }).map(({ spec, setting }) => ({
    files: writeOrganisation(adjust(spec), setting),
    now: `${setting.today} 10:00`,
    setting,
  }));
}
