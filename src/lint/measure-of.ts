import type { Param } from '../diagnostics/finding.ts';
import type { Judged } from './judge.ts';

/** How bad a finding is, as a number that grows as it gets worse; `undefined` for what is not measured. */
export function measureOf({ rule: { measure }, finding }: Pick<Judged, 'rule' | 'finding'>): number | undefined {
  if (measure === undefined) return undefined;
  const value = numberIn(finding.params?.[measure.param]);
  return value === undefined || measure.worse === 'more' ? value : -value;
}

function numberIn(param: Param | undefined): number | undefined {
  if (typeof param === 'number') return param;
  if (typeof param !== 'object') return undefined;
  if ('length' in param) return param.length;
  if ('minutes' in param) return param.minutes;
  if ('percent' in param) return param.percent;
  // Days as numbers in the order of the calendar, whatever lies between them.
  return 'date' in param ? Number(param.date.replaceAll('-', '')) : undefined;
}
