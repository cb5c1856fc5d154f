import type { Judged } from '../../lint/judge.ts';
import type { JudgedWorkspace } from '../../lint/judge-workspace.ts';
import { createLocator } from '../../lint/locator.ts';
import type { Matching } from './match-findings.ts';

/**
 * The findings of the earlier state that counted and are gone. What stands at an anchor is one slip however it is reached:
 * while one alias of it is left it is still there.
 */
export function goneFindings(before: JudgedWorkspace, { changes, fixed }: Matching): Judged[] {
  const gone = fixed.filter(({ disposition }) => disposition === 'reported');
  const words = new Set(gone.map(saidBy));
  const left = [...changes.values()].flatMap(({ before: was }) => (was && words.has(saidBy(was)) ? [was] : []));
  if (left.length === 0) return gone;
  const { baseline } = before.input;
  const { rangeOf } = createLocator(before.sources, new Map(baseline && [[baseline.path, baseline.text]]));
  const placeOf = (one: Judged): string => {
    const range = rangeOf(one.finding.at);
    const file = 'file' in one.finding.at ? one.finding.at.file : '';
    return range === undefined ? '' : `${file} ${range.start.offset}-${range.end.offset} ${saidBy(one)}`;
  };
  const places = new Set(left.map(placeOf).filter((place) => place !== ''));
  return gone.filter((one) => !places.has(placeOf(one)));
}

function saidBy({ rule, finding: { message, params } }: Judged): string {
  return JSON.stringify([rule.id, message, params]);
}
