import { expect, it } from 'vitest';
import { buildYaml } from './build-yaml.ts';

const ORGANISATION = `
organization: {name: North Beans, timezone: Europe/London}
accounts:
  berlin: {platform: instagram, timezone: Europe/Berlin}
  istanbul: {platform: instagram, timezone: Europe/Istanbul}
  london: {platform: instagram}
people: {ada: {name: Ada}}
`;

function found(yaml: string): string[] {
  const { findings } = buildYaml({ 'a.yaml': ORGANISATION, 'b.yaml': yaml });
  return findings
    .filter(({ rule }) => rule.endsWith('-local-time'))
    .map(({ rule, subject, at, entity }) => `${entity?.id} ${at.kind === 'node' && at.pointer} ${subject} ${rule}`);
}

it('asks each zone that an entry has an instant in', () => {
  const yaml = `
calendars:
  spring:
    entries:
      - {id: one, accounts: [berlin, istanbul, london], publishAt: 2027-03-28 02:30}
      - {id: two, accounts: istanbul, publishAt: 2027-03-28 02:30}
      - {id: three, accounts: london, publishAt: 2027-03-28 01:30}
      - {id: four, publishAt: 2027-10-31 01:30}
      - {id: five, accounts: [berlin, london], timezone: Europe/Istanbul, publishAt: 2027-03-28 02:30}
      - {id: six, accounts: berlin, status: cancelled, publishAt: 2027-03-28 02:30}
      - {id: seven, accounts: [berlin, istanbul], variants: {berlin: {publishAt: 2027-03-28 02:30}}}
      - {id: eight, accounts: [istanbul, berlin], variants: {istanbul: {publishAt: 2027-03-28 02:30}}}
`;
  expect(found(yaml)).toEqual([
    'spring/one /calendars/spring/entries/0/publishAt Europe/Berlin repo/nonexistent-local-time',
    'spring/three /calendars/spring/entries/2/publishAt Europe/London repo/nonexistent-local-time',
    'spring/four /calendars/spring/entries/3/publishAt Europe/London repo/ambiguous-local-time',
    'spring/seven /calendars/spring/entries/6/variants/berlin/publishAt Europe/Berlin repo/nonexistent-local-time',
  ]);
});

it('asks about shifts', () => {
  const yaml = `
rosters:
  nights:
    timezone: Europe/Berlin
    members: ada
    shifts: [{from: 2027-03-27 22:00, to: 2027-03-28 02:30, person: ada}]
    overrides: [{from: 2027-10-31 02:00, to: 2027-10-31 06:00, person: ada}]
`;
  expect(found(yaml)).toEqual([
    'nights /rosters/nights/shifts/0/to Europe/Berlin repo/nonexistent-local-time',
    'nights /rosters/nights/overrides/0/from Europe/Berlin repo/ambiguous-local-time',
  ]);
});
