import type { Finding, Params } from '../diagnostics/finding.ts';
import { fieldOf } from './grammar.ts';
import { findingAt, placeIn, type Slip, spotOf } from './slip.ts';

/** Message of a bound by its keyword. */
const BOUNDS: Readonly<Record<string, string>> = {
  minimum: 'least',
  maximum: 'most',
  exclusiveMinimum: 'more-than',
  exclusiveMaximum: 'less-than',
  maxItems: 'most-items',
  minItems: 'least-items',
  maxLength: 'most-letters',
};

/** Explains a number out of its bounds, or a list or text that is too long, too short or empty. */
export function explainWrongSize(slip: Slip): Finding {
  const { keyword, params } = slip.error;
  const limit = Number(params['limit']);
  if (keyword.startsWith('min') && limit === 1 && keyword !== 'minimum') return explainEmpty(slip);
  const { value } = spotOf(slip);
  const shared: Params = { field: fieldOf(slip.spots), limit };
  const isNumber = typeof value === 'number';
  const at = placeIn(slip, slip.pointer, 'value');
  return findingAt(at, {
    rule: 'repo/out-of-range',
    message: BOUNDS[keyword] ?? 'least',
    params: isNumber ? { ...shared, value } : shared,
  });
}

/** Explains that nothing stands where something must. */
export function explainEmpty(slip: Slip): Finding {
  const at = placeIn(slip, slip.pointer, 'value');
  const said = { rule: 'repo/empty-value', params: { field: fieldOf(slip.spots) } };
  if (typeof spotOf(slip).step !== 'number') return findingAt(at, { ...said, message: 'empty' });
  return {
    ...said,
    message: 'item',
    at,
    fixes: [{ title: 'remove', safety: 'suggested', edits: [{ op: 'remove', at }] }],
  };
}
