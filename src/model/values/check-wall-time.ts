import type { Finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import { type WallTime, writeWallTime } from '../../time/parse-wall-time.ts';
import { writeOffset } from '../../time/read-offset.ts';
import { resolveWallTime } from '../../time/resolve-wall-time.ts';
import { zoneOffset } from '../../time/zone-table.ts';

/**
 * Says when the clocks of a zone never show a wall time, or show it twice. The model asks where it knows the zone in
 * force; an entry for accounts in several zones is asked about once for each.
 * @param at the value's place
 */
export function checkWallTime(wall: WallTime, zone: string, at: Place): Finding | undefined {
  const resolved = resolveWallTime(wall, zone);
  if (resolved.kind === 'exact') return undefined;
  const text = writeWallTime(wall);
  if (resolved.kind === 'overlap') {
    const earlier = writeOffset(zoneOffset(zone, resolved.instant));
    const later = writeOffset(zoneOffset(zone, resolved.later));
    const params = { text, zone, earlier, later };
    return { rule: 'repo/ambiguous-local-time', message: 'twice', params, at, subject: zone };
  }
  const fix = writeWallTime(resolved.wall);
  return {
    rule: 'repo/nonexistent-local-time',
    message: 'never',
    params: { text, zone, fix },
    at,
    subject: zone,
    fixes: [{ title: 'write', params: { fix }, safety: 'suggested', edits: [{ op: 'set', at, value: fix }] }],
  };
}
