import type { SourceFile } from '../source/source-file.ts';
import { type Analysis, analyse } from './analyse.ts';
import type { BaselineEntry } from './baseline.ts';
import { decideChange } from './change/decide-change.ts';
import { decide } from './decide.ts';
import { fingerprints } from './fingerprint.ts';
import { type Judged, weigh } from './judge.ts';
import type { JudgeInput } from './lint-input.ts';
import { type ReadOrganisation, readOrganisation } from './read-organisation.ts';
import { type ReadWorkspace, readWorkspace } from './read-workspace.ts';

/** A workspace of which everything is decided and nothing worded. */
export interface JudgedWorkspace {
  readonly input: JudgeInput;
  /** `undefined` when the configuration cannot be used: then only that is judged. */
  readonly analysis: Analysis | undefined;
  /** Every file that a place may name, by path: those that were read, and the configuration. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** All findings, in files that are not reported on too. */
  readonly judged: readonly Judged[];
  /** Entries of the baseline that nothing is found for any more. */
  readonly staleEntries: readonly BaselineEntry[];
}

/**
 * Finds out everything about a workspace that does not depend on a language: reads its files, builds the model, runs the
 * rules, and decides about what they find.
 *
 * @param read the files, when they have been read already
 * @param organisation what stands in them, when that is known too
 */
export function judgeWorkspace(
  input: JudgeInput,
  read?: ReadWorkspace,
  organisation?: ReadOrganisation,
): JudgedWorkspace {
  const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
  const config = input.ownConfig ?? input.config;
  const sources = new Map<string, SourceFile>(config.source === undefined ? [] : [[config.source.path, config.source]]);
  if (input.config.isFatal) return { input, analysis: undefined, sources, ...judgeConfig(input, rules, sources) };
  const workspace = read ?? readWorkspace(input);
  for (const source of workspace.sources) sources.set(source.path, source);
  const analysis = analyse(organisation ?? readOrganisation(workspace, input), input);
  const context = { input, analysis, rules, sources };
  const decided = input.earlier === undefined ? decide(context) : decideChange(context, input.earlier);
  return { input, analysis, sources, ...decided };
}

function judgeConfig(
  input: JudgeInput,
  rules: ReadonlyMap<string, JudgeInput['rules'][number]>,
  sources: ReadonlyMap<string, SourceFile>,
): Pick<JudgedWorkspace, 'judged' | 'staleEntries'> {
  const weighed = weigh(input.config.findings, rules, input.config.config);
  const prints = fingerprints(
    weighed.map(({ finding }) => finding),
    { sources, rules, shape: {} },
  );
  const judged = weighed.map((one, index) => ({
    ...one,
    fingerprint: prints[index]!,
    ...({ disposition: 'reported', justification: undefined } as const),
  }));
  return { judged, staleEntries: [] };
}
