import type { FailOn } from '../config/config.ts';
import { stricterFailOn } from '../config/weakenings/strictness.ts';
import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/text.ts';
import { compareDiagnostics } from './compare-diagnostics.ts';
import { type ContactMask, createContactMask } from './contact-mask.ts';
import { entityOf, ownerOfEntity } from './entity-lookup.ts';
import { isGuardOfChange } from './is-guard-of-change.ts';
import { isWithin } from './is-within.ts';
import type { Judged } from './judge.ts';
import { type JudgedWorkspace, judgeWorkspace } from './judge-workspace.ts';
import type { JudgeInput, LintInput } from './lint-input.ts';
import { createLocator } from './locator.ts';
import { oncePerPlace } from './once-per-place.ts';
import type { ReadWorkspace } from './read-workspace.ts';
import { toDiagnostic } from './to-diagnostic.ts';
import type { WorkspaceLint } from './workspace-lint.ts';

/** How a judged workspace is worded. */
export interface Presentation {
  readonly language: Language;
  /** What became of a finding since an earlier state. */
  readonly changeOf?: ((judged: Judged) => Pick<Diagnostic, 'change' | 'before'>) | undefined;
}

/**
 * Checks one workspace: reads its files, builds the model, runs the rules, and makes worded diagnostics of exact ranges
 * of what they find. Pure: the same input gives the same findings in the same order. Never throws for what stands in
 * the files. With a broken configuration only that is said.
 *
 * @param read the files, when they have been read already
 */
export function lintWorkspace(input: LintInput, read?: ReadWorkspace): WorkspaceLint {
  return presentWorkspace(judgeWorkspace(input, read), { language: input.language });
}

/** Words what was judged of a workspace; the same as often as it is asked, in either language. */
export function presentWorkspace(workspace: JudgedWorkspace, presentation: Presentation): WorkspaceLint {
  const { input, analysis, judged, sources, staleEntries } = workspace;
  // A broken configuration is why nothing was checked, whatever was asked for.
  const reported = analysis === undefined ? judged : judged.filter((one) => isReported(one, input.only));
  const paths = pathIn(input.folder);
  const { ours = [], foreignFiles = [], isComplete = false, timings = [], model } = analysis ?? {};
  const checked = ours.map((file) => file.path).filter((path) => isWithin(path, input.only));
  return {
    ...present(reported, workspace, presentation),
    guardFailOn: guardFailOn(input),
    ...{ isConfigBroken: analysis === undefined, isComplete, timings, model, sources, staleEntries },
    checkedFiles: checked.map(paths),
    files: ours.length,
    foreignFiles: foreignFiles.map(paths),
    entities: model?.entities.length ?? 0,
  };
}

function present(
  judged: readonly Judged[],
  workspace: JudgedWorkspace,
  presentation: Presentation,
): Pick<WorkspaceLint, 'folder' | 'diagnostics' | 'texts' | 'contacts' | 'rules'> {
  const { input, sources } = workspace;
  const { baseline, folder = '.' } = input;
  const reportPath = pathIn(folder);
  const extra = new Map(baseline === undefined ? [] : [[baseline.path, baseline.text]]);
  const mask = input.showContacts ? undefined : createContactMask(sources);
  const diagnostics = oncePerPlace(wordAll(judged, workspace, presentation, mask).sort(compareDiagnostics));
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

/** Words findings of a workspace, in the order in which they come. */
export function wordAll(
  judged: readonly Judged[],
  { input, analysis, sources }: JudgedWorkspace,
  { language, changeOf }: Presentation,
  mask: ContactMask | undefined,
): Diagnostic[] {
  const { baseline, folder } = input;
  const extra = new Map(baseline === undefined ? [] : [[baseline.path, baseline.text]]);
  const context = { language, locator: createLocator(sources, extra), sources, reportPath: pathIn(folder) };
  const ownerOf = analysis === undefined ? () => undefined : ownerOfEntity(analysis.model);
  return judged.map((one) => {
    const entity = entityOf(one.finding, sources);
    const finding = mask?.hide(one.finding) ?? one.finding;
    const named = { ...one, finding: { ...finding, ...(entity && { entity }) } };
    const diagnostic = toDiagnostic(named, { ...context, ownerOf: () => ownerOf(entity) });
    return changeOf === undefined ? diagnostic : { ...diagnostic, ...changeOf(one) };
  });
}

/** Findings about no file, and what a change does to the check itself, are never narrowed away. */
function isReported({ finding: { at }, rule }: Judged, only: readonly string[] | undefined): boolean {
  return at.kind === 'command-line' || isWithin(at.file, only) || isGuardOfChange(rule);
}

/** A path of the workspace as seen from the base of the report. */
function pathIn(folder = '.'): (path: string) => string {
  return folder === '.' ? (path) => path : (path) => `${folder}/${path}`;
}

/**
 * What guards the check fails by the strictest of both states, unless the command line says by what. The earlier state is
 * that of the folders in it, too, which had a configuration of their own.
 */
function guardFailOn({ config, earlier }: JudgeInput): FailOn {
  const { value, origin } = config.config.failOn;
  if (earlier === undefined || origin.kind === 'command-line') return value;
  const before = [earlier.governedBy, ...earlier.formerlyInner.map((one) => one.config)];
  return before.map((one) => one.config.failOn.value).reduce(stricterFailOn, value);
}
