import type { Finding } from '../diagnostics/finding.ts';
import type { WallTime } from '../time/parse-wall-time.ts';
import type { Entity } from './entity.ts';
import { type Field, listOf, valueOf } from './field.ts';
import type { Account, Entry, Roster } from './generated/entities.ts';
import type { Model } from './model.ts';
import { checkWallTime } from './values/check-wall-time.ts';
import { zoneOn } from './zone-on.ts';

interface Stated {
  readonly entity: Entity;
  readonly time: Field<WallTime>;
  /** The zone in force; where none is known, neither is the instant. */
  readonly zone: string | undefined;
}

/** Says which local times their zone's clocks jump over or show twice, each place and zone once. */
export function checkWallTimes(model: Model): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const { entity, time, zone } of statedTimes(model)) {
    if (time.state !== 'value' || zone === undefined) continue;
    const finding = checkWallTime(time.value, zone, time.at);
    if (finding === undefined) continue;
    const key = JSON.stringify([time.at, zone]);
    if (!seen.has(key)) findings.push({ ...finding, entity: { kind: entity.kind, id: entity.id } });
    seen.add(key);
  }
  return findings;
}

function* statedTimes(model: Model): Iterable<Stated> {
  for (const calendar of model.calendars) {
    const zones = new Map<Account, string | undefined>();
    for (const entry of listOf(calendar.entries)) yield* timesOfEntry(entry, zones);
  }
  for (const roster of model.rosters) yield* timesOfRoster(roster);
}

/** An entry for several accounts keeps its wall time and has an instant for each. */
function* timesOfEntry(entry: Entry, zones: Map<Account, string | undefined>): Iterable<Stated> {
  const { publishAt, variants } = entry;
  if (publishAt.state !== 'value' && variants.state !== 'value') return;
  const status = valueOf(entry.status);
  if (status === 'cancelled' || status === 'published') return;
  const accounts = listOf(entry.accounts);
  if (accounts.length === 0) yield { entity: entry, time: publishAt, zone: valueOf(entry.timezone) };
  for (const { target } of accounts) {
    if (target !== undefined) yield { entity: entry, time: publishAt, zone: zoneOn(entry, target, zones) };
  }
  for (const [id, variant] of valueOf(variants) ?? []) {
    const account = accounts.find(({ target }) => target?.id === id)?.target;
    const zone = account === undefined ? valueOf(entry.timezone) : zoneOn(entry, account, zones);
    yield { entity: entry, time: variant.publishAt, zone };
  }
}

function* timesOfRoster(roster: Roster): Iterable<Stated> {
  const zone = valueOf(roster.timezone);
  for (const shift of [...listOf(roster.shifts), ...listOf(roster.overrides)]) {
    yield { entity: roster, time: shift.from, zone };
    yield { entity: roster, time: shift.to, zone };
  }
}
