import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { TextPlace } from '../../diagnostics/place.ts';
import { organisationShape } from '../../schema/generated/organisation-shape.ts';
import type { BaselineEntry } from '../baseline.ts';
import { fingerprints } from '../fingerprint.ts';
import type { Judged } from '../judge.ts';
import { placeOfEntry } from '../stale-baseline.ts';
import type { ChangeContext } from './change-context.ts';

/** As many further lines as are shown beside the first. */
const MOST_SHOWN = 9;

/**
 * The findings that the baseline puts off and did not put off before: one finding for all. What only got another name is
 * none, and neither are entries that have no effect.
 *
 * @param formerName the id that a thing had in the earlier state
 */
export function findGrownBaseline(
  judged: readonly Judged[],
  { input, earlier, rules, sources }: ChangeContext,
  formerName: (id: string) => string,
): Finding[] {
  const { baseline } = input;
  if (baseline === undefined || !earlier.isBaselineKnown) return [];
  const known = earlier.input.baseline?.entries ?? new Map<string, BaselineEntry>();
  const { locked } = input.config.config;
  const isDeaf = (id: string) => rules.get(id)?.isUnsuppressable === true || locked.has(id);
  const added = [...baseline.entries.values()].filter(
    ({ fingerprint, rule }) => !known.has(fingerprint) && !isDeaf(rule),
  );
  if (added.length === 0) return [];
  const renamed = renamedPrints(judged, new Set(known.keys()), { sources, rules, nameOf: formerName });
  const places = added
    .filter(({ fingerprint }) => !renamed.has(fingerprint))
    .map((entry) => ({ entry, at: placeOfEntry(baseline, entry) }))
    .sort((a, b) => a.at.start - b.at.start);
  const [first, ...others] = places;
  if (first === undefined) return [];
  const named = [...new Set(places.map(({ entry }) => entry.rule))].sort(compareCodeUnits);
  return [
    {
      ...{ rule: 'repo/weakened-check', message: 'baseline', at: first.at, subject: 'baseline' },
      params: { count: places.length, rules: named },
      related: others.slice(0, MOST_SHOWN).map(({ at }: { at: TextPlace }) => ({ at, message: 'added' })),
    },
  ];
}

/** Fingerprints of findings that the earlier baseline knows under the names of its own state. */
function renamedPrints(
  judged: readonly Judged[],
  known: ReadonlySet<string>,
  context: Omit<Parameters<typeof fingerprints>[1], 'shape'>,
): ReadonlySet<string> {
  const findings = judged.map(({ finding }) => finding);
  const former = fingerprints(findings, { ...context, shape: organisationShape });
  return new Set(judged.filter((_, index) => known.has(former[index]!)).map(({ fingerprint }) => fingerprint));
}
