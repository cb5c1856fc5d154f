import type { NodePlace } from '../../diagnostics/place.ts';
import type { ResponsePolicy } from '../../model/generated/entities.ts';

/** Where a policy promises its hours: at `coverage`, else at the policy. */
export function promisePlace({ coverage, at }: ResponsePolicy): NodePlace {
  return coverage.state === 'value' ? coverage.at : at;
}
