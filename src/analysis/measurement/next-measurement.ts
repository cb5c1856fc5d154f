import type { NodePlace } from '../../diagnostics/place.ts';
import { valueOf } from '../../model/field.ts';
import type { Kpi } from '../../model/generated/entities.ts';
import { addDuration } from '../../time/add-duration.ts';
import { type DurationUnit, durationOf } from '../../time/duration.ts';
import type { RecurrenceUnit } from '../../time/recurrence.ts';
import { isActiveAccount } from '../active.ts';
import { datedFigures } from './dated-figures.ts';
import { metricOf } from './metric-of.ts';

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
export function nextMeasurement(kpi: Kpi): NextMeasurement | undefined {
  const last = datedFigures(kpi).at(-1);
  const every = kpi.every.state === 'absent' ? catalogueRhythm(kpi) : valueOf(kpi.every);
  if (last === undefined || every === undefined || !isInUse(kpi)) return undefined;
  const due = addDuration(
    last.on,
    durationOf({ [UNITS[every.unit]]: every.count * (every.unit === 'quarter' ? 3 : 1) }),
  );
  return due === undefined ? undefined : { last: last.on, at: last.at, due };
}

const UNITS: Readonly<Record<RecurrenceUnit, DurationUnit>> = {
  day: 'd',
  week: 'w',
  month: 'mo',
  quarter: 'mo',
  year: 'y',
};

function catalogueRhythm(kpi: Kpi): { readonly unit: RecurrenceUnit; readonly count: number } | undefined {
  const unit = metricOf(kpi)?.every;
  return unit === undefined ? undefined : { unit, count: 1 };
}

function isInUse({ accounts }: Kpi): boolean {
  const scope = valueOf(accounts);
  if (scope === undefined) return accounts.state === 'absent';
  return scope.isAll || scope.references.some(({ target }) => target !== undefined && isActiveAccount(target));
}
