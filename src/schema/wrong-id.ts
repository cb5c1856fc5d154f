import type { Finding } from '../diagnostics/finding.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import { isMap } from '../source/value.ts';
import { asciiId, idProblem } from './id-form.ts';
import { findingAt, placeIn, type Slip, shownValue, spotOf } from './slip.ts';

/** Explains an id that is none; with `key` the id is a key of the slip's map, else its value. */
export function explainWrongId(slip: Slip, key?: string): Finding {
  const { value } = spotOf(slip);
  const id = key ?? String(value);
  const at =
    key === undefined ? placeIn(slip, slip.pointer, 'value') : placeIn(slip, joinPointer(slip.pointer, key), 'key');
  const rule = 'repo/id-format';
  const problem = idProblem(id);
  const shown = shownValue(id);
  const ascii = problem === 'form' ? asciiId(id) : undefined;
  if (ascii === undefined) return findingAt(at, { rule, message: problem, params: { id: shown } });
  const said = { rule, message: 'near', params: { id: shown, near: ascii } };
  const isTaken = key !== undefined && isMap(value) && value[ascii] !== undefined;
  const edit =
    key === undefined ? ({ op: 'set', at, value: ascii } as const) : ({ op: 'replace', at, text: ascii } as const);
  return findingAt(at, said, isTaken ? undefined : { params: { near: ascii }, edit });
}
