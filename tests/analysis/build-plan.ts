import { buildModel } from '../../src/model/build-model.ts';
import type { Model } from '../../src/model/model.ts';
import type { PlanningInput } from '../../src/model/planning.ts';
import { DEFAULT_PLANNING } from '../../src/model/planning.ts';
import { organisationShape } from '../../src/schema/generated/organisation-shape.ts';
import { readSource } from '../../src/source/read-source.ts';
import { instantToWall } from '../../src/time/instant-to-wall.ts';
import { parseNow } from '../../src/time/parse-now.ts';
import { writeWallTime } from '../../src/time/parse-wall-time.ts';

/** The model of YAML texts at a moment of the organisation's zone, Monday 30 November 2026 at 10:00 unless told otherwise. */
export function modelOf(
  yaml: string | readonly string[],
  now = '2026-11-30 10:00',
  planning: Partial<PlanningInput> = {},
): Model {
  const texts = typeof yaml === 'string' ? [yaml] : yaml;
  const files = texts.map((text, i) => readSource(`file-${i}.yaml`, new TextEncoder().encode(text), organisationShape));
  const nowIn = (zone = 'UTC') => {
    const parsed = parseNow(now, zone);
    if (!parsed.ok) throw new Error(now);
    return parsed.value;
  };
  return buildModel({ files, now: nowIn, planning: { ...DEFAULT_PLANNING, ...planning } }).model;
}

/** An instant by the clocks of a zone, `2026-12-01 18:00`. */
export function wall(instant: number, zone = 'Europe/Istanbul'): string {
  return writeWallTime(instantToWall(instant, zone));
}
