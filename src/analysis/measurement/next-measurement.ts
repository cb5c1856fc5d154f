import type { NodePlace } from '../../diagnostics/place.ts';
import { valueOf } from '../../model/field.ts';
import type { Kpi } from '../../model/generated/entities.ts';
import { isActiveAccount } from '../active.ts';
import { lastMeasured } from '../agenda/last-measured.ts';
import { nextAfter } from '../agenda/measurement-dates.ts';
import { cadenceOf } from './cadence-of.ts';

/** When a KPI is to be measured again. */
export interface NextMeasurement {
  /** Date of the last measurement, and where it stands. */
  readonly last: string;
  readonly at: NodePlace;
  /** Date by which the next one is due. */
  readonly due: string;
}

/**
 * When a KPI that has been measured is to be measured again: one period after the last measurement. `undefined` when it
 * was never measured here, has no rhythm, measures accounts that are out of use, or cannot be read.
 */
export function nextMeasurement(kpi: Kpi, today: string): NextMeasurement | undefined {
  const last = lastMeasured(kpi, today);
  const every = cadenceOf(kpi);
  if (last.kind !== 'on' || every === undefined || !isInUse(kpi)) return undefined;
  const due = nextAfter(last.date, every);
  return due === undefined ? undefined : { last: last.date, at: last.measurement.on.at, due };
}

function isInUse({ accounts }: Kpi): boolean {
  const scope = valueOf(accounts);
  if (scope === undefined) return accounts.state === 'absent';
  return scope.isAll || scope.references.some(({ target }) => target !== undefined && isActiveAccount(target));
}
