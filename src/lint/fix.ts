import type { ConfigReading } from '../config/config.ts';
import { rereadConfig } from '../config/reread-config.ts';
import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { Diagnostic, TextEdit } from '../diagnostics/diagnostic.ts';
import { applyEdits } from '../source/apply-edits.ts';
import { type ChosenFix, chooseFixes, type FixLevel } from './choose-fixes.ts';
import { isImprovement } from './is-improvement.ts';
import { isWithin } from './is-within.ts';
import type { InputFile, LintInput } from './lint-input.ts';
import { lintWorkspace } from './lint-workspace.ts';
import { readWorkspace } from './read-workspace.ts';
import type { WorkspaceLint } from './workspace-lint.ts';

/** A file that fixes changed. */
export interface FixedFile {
  /** Path relative to the workspace. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** What to write: the text with the byte order mark it had. */
  readonly bytes: Uint8Array;
}

/** A fix that was applied, or tried and taken back. */
export interface FixOutcome {
  readonly rule: string;
  readonly title: string;
  /** Path as in the report. */
  readonly file: string;
}

/** What fixing a workspace came to. */
export interface FixResult {
  /** The findings that are left. */
  readonly lint: WorkspaceLint;
  /** The configuration, read again when it was fixed itself. */
  readonly config: ConfigReading;
  readonly files: readonly FixedFile[];
  readonly applied: readonly FixOutcome[];
  /** Fixes that would have left a file unreadable, or brought another finding. */
  readonly refused: readonly FixOutcome[];
}

/** A limit that no sound set of fixes comes near; it holds when fixes keep renaming what they fix. */
const MOST_ROUNDS = 500;

interface State {
  readonly files: readonly InputFile[];
  readonly config: ConfigReading;
  readonly lint: WorkspaceLint;
}

/**
 * Applies the fixes of the findings that are reported, in rounds, until none is left. After each round everything is
 * checked again; when something got worse the round is tried again with half of its fixes, down to a single one, which
 * is refused. No fix is tried twice, so this ends. Writes nothing.
 */
export function fixWorkspace(input: LintInput, level: FixLevel): FixResult {
  const whole: LintInput = { ...input, only: undefined, showContacts: true, measure: undefined };
  let state: State = { files: input.files, config: input.config, lint: lintWorkspace(whole) };
  const applied: FixOutcome[] = [];
  const refused: FixOutcome[] = [];
  const tried = new Set<string>();
  const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
  let most = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const candidates = state.lint.diagnostics
      .filter(({ fixes }) => fixes.length > 0)
      .filter((one) => isAsked(one, input));
    const chosen = chooseFixes(candidates, level, tried).slice(0, most);
    if (chosen.length === 0) break;
    const next = tryFixes(state, chosen, whole);
    if (isImprovement(state.lint, next.lint, chosen, rules)) {
      state = next;
      applied.push(...chosen.map(outcomeOf));
      for (const { key } of chosen) tried.add(key);
      most = Number.POSITIVE_INFINITY;
    } else if (chosen.length === 1) {
      refused.push(outcomeOf(chosen[0]!));
      tried.add(chosen[0]!.key);
      most = Number.POSITIVE_INFINITY;
    } else most = Math.ceil(chosen.length / 2);
  }
  const { config } = state;
  const lint = lintWorkspace({ ...input, files: state.files, config });
  return { lint, config, files: changedFiles(input.files, state.files), applied, refused };
}

/** Whether the finding is reported on. */
function isAsked({ file }: Diagnostic, { only, folder = '.' }: LintInput): boolean {
  const path = folder === '.' ? file : file?.slice(folder.length + 1);
  return path !== undefined && isWithin(path, only);
}

function tryFixes({ files, config, lint }: State, chosen: readonly ChosenFix[], input: LintInput): State {
  const edits = new Map<string, TextEdit[]>();
  for (const edit of chosen.flatMap(({ fix }) => fix.edits)) {
    const path = lint.folder === '.' ? edit.file : edit.file.slice(lint.folder.length + 1);
    edits.set(path, [...(edits.get(path) ?? []), edit]);
  }
  const changed = files.map((file) => edited(file, edits.get(file.path)));
  const known = new Map([...lint.sources].filter(([path]) => !edits.has(path)));
  const next = { ...input, files: changed, config: configIn(changed, files, config, input.rules) };
  return { files: changed, config: next.config, lint: lintWorkspace(next, readWorkspace(next, known)) };
}

/** The configuration as it stands after edits, which may be to itself. */
function configIn(
  files: readonly InputFile[],
  before: readonly InputFile[],
  reading: ConfigReading,
  rules: LintInput['rules'],
): ConfigReading {
  const { config } = reading;
  const index = files.findIndex((file) => file.path === config.path);
  const file = files[index];
  if (file === undefined || file === before[index] || 'refused' in file) return reading;
  return rereadConfig(config, file.bytes, rules);
}

function edited(file: InputFile, edits: readonly TextEdit[] | undefined): InputFile {
  if (edits === undefined || 'refused' in file) return file;
  const { text, mark } = decode(file.bytes);
  const changes = edits.map(({ range, text }) => ({ start: range.start.offset, end: range.end.offset, text }));
  return { path: file.path, bytes: new TextEncoder().encode(mark + applyEdits(text, changes).text) };
}

function decode(bytes: Uint8Array): { text: string; mark: string } {
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return whole.startsWith('\uFEFF') ? { text: whole.slice(1), mark: '\uFEFF' } : { text: whole, mark: '' };
}

function changedFiles(before: readonly InputFile[], after: readonly InputFile[]): FixedFile[] {
  const changed: FixedFile[] = [];
  for (const [index, file] of after.entries()) {
    const old = before[index]!;
    if (file === old || 'refused' in file || 'refused' in old) continue;
    changed.push({
      path: file.path,
      before: decode(old.bytes).text,
      after: decode(file.bytes).text,
      bytes: file.bytes,
    });
  }
  return changed.sort((a, b) => compareCodeUnits(a.path, b.path));
}

function outcomeOf({ diagnostic, fix }: ChosenFix): FixOutcome {
  return { rule: diagnostic.rule, title: fix.title, file: diagnostic.file ?? '' };
}
