import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Rule } from '../rules/define-rule.ts';
import type { SourceFile } from '../source/source-file.ts';
import { analyse } from './analyse.ts';
import { compareDiagnostics } from './compare-diagnostics.ts';
import { createContactMask } from './contact-mask.ts';
import { decide } from './decide.ts';
import { entityOf, ownerOfEntity } from './entity-lookup.ts';
import { fingerprints } from './fingerprint.ts';
import { isWithin } from './is-within.ts';
import { type Judged, weigh } from './judge.ts';
import type { LintInput } from './lint-input.ts';
import { createLocator } from './locator.ts';
import { oncePerPlace } from './once-per-place.ts';
import { type ReadWorkspace, readWorkspace } from './read-workspace.ts';
import { toDiagnostic } from './to-diagnostic.ts';
import type { WorkspaceLint } from './workspace-lint.ts';

/**
 * Checks one workspace: reads its files, builds the model, runs the rules, and makes worded diagnostics of exact ranges
 * of what they find. Pure: the same input gives the same findings in the same order. Never throws for what stands in
 * the files. With a broken configuration only that is said.
 *
 * @param read the files, when they have been read already
 */
export function lintWorkspace(input: LintInput, read?: ReadWorkspace): WorkspaceLint {
  const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
  const config = input.config.source;
  const sources = new Map<string, SourceFile>(config === undefined ? [] : [[config.path, config]]);
  if (input.config.isFatal) return brokenConfig(input, rules, sources);
  const workspace = read ?? readWorkspace(input);
  for (const source of workspace.sources) sources.set(source.path, source);
  const analysis = analyse({ ...workspace, findings: [...workspace.findings, ...input.config.findings] }, input);
  const { judged, staleEntries } = decide({ input, analysis, rules, sources });
  const { model, ours, isComplete, timings } = analysis;
  const reported = judged.filter(({ finding }) => isReported(finding, input.only));
  const checked = ours.map((file) => file.path).filter((path) => isWithin(path, input.only));
  return {
    ...present(reported, input, sources, ownerOfEntity(model)),
    ...{ isConfigBroken: false, isComplete, timings, model, sources, staleEntries },
    checkedFiles: checked.map(pathIn(input.folder)),
    files: ours.length,
    foreignFiles: analysis.foreignFiles.map(pathIn(input.folder)),
    entities: model.entities.length,
  };
}

function brokenConfig(
  input: LintInput,
  rules: ReadonlyMap<string, Rule>,
  sources: ReadonlyMap<string, SourceFile>,
): WorkspaceLint {
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
  return {
    ...present(judged, input, sources, () => undefined),
    ...{ isConfigBroken: true, isComplete: false, timings: [], model: undefined, sources },
    ...{ checkedFiles: [], files: 0, foreignFiles: [], entities: 0, staleEntries: [] },
  };
}

function present(
  judged: readonly Judged[],
  input: LintInput,
  sources: ReadonlyMap<string, SourceFile>,
  ownerOf: ReturnType<typeof ownerOfEntity>,
): Pick<WorkspaceLint, 'folder' | 'diagnostics' | 'texts' | 'contacts' | 'rules'> {
  const { baseline, folder = '.' } = input;
  const reportPath = pathIn(folder);
  const extra = new Map(baseline === undefined ? [] : [[baseline.path, baseline.text]]);
  const context = { language: input.language, locator: createLocator(sources, extra), sources, reportPath };
  const mask = input.showContacts ? undefined : createContactMask(sources);
  const worded = judged
    .map((one) => {
      const entity = entityOf(one.finding, sources);
      const finding = mask?.hide(one.finding) ?? one.finding;
      const named = { ...one, finding: { ...finding, ...(entity && { entity }) } };
      return toDiagnostic(named, { ...context, ownerOf: () => ownerOf(entity) });
    })
    .sort(compareDiagnostics);
  const diagnostics = oncePerPlace(worded);
  const mentioned = new Set(diagnostics.flatMap(({ file, related }) => [file, ...related.map((one) => one.file)]));
  const shown = [...sources.values()].filter(({ path }) => mentioned.has(reportPath(path)));
  const texts = shown.map((source) => [source.path, mask?.hideIn(source) ?? source.text] as const);
  return {
    folder,
    diagnostics,
    texts: new Map(
      [...texts, ...extra]
        .map(([path, text]) => [reportPath(path), text] as const)
        .filter(([path]) => mentioned.has(path)),
    ),
    contacts: new Map(shown.map((source) => [reportPath(source.path), mask?.spansIn(source) ?? []])),
    rules: [...new Set(judged.map(({ rule }) => rule))].sort((a, b) => compareCodeUnits(a.id, b.id)),
  };
}

/** Findings about no file, and about the check itself, are never narrowed away. */
function isReported({ at }: Finding, only: readonly string[] | undefined): boolean {
  return at.kind === 'command-line' || isWithin(at.file, only);
}

/** A path of the workspace as seen from the base of the report. */
function pathIn(folder = '.'): (path: string) => string {
  return folder === '.' ? (path) => path : (path) => `${folder}/${path}`;
}
