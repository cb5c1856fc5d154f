import { isSelected } from '../config/select-files.ts';
import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { organisationShape } from '../schema/generated/organisation-shape.ts';
import { readSource } from '../source/read-source.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { InputFile, LintInput } from './lint-input.ts';

/** The files of a workspace, read; which of them are the organisation's is told later, by the model. */
export interface ReadWorkspace {
  /** Sorted by path. */
  readonly sources: readonly SourceFile[];
  /** What is said of files whose content is unknown. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the files that the configuration selects, in the order of their paths.
 *
 * @param known files that were read before and have not changed
 */
export function readWorkspace(
  { files, config: { config } }: Pick<LintInput, 'files' | 'config'>,
  known: ReadonlyMap<string, SourceFile> = new Map(),
): ReadWorkspace {
  const sources: SourceFile[] = [];
  const findings: Finding[] = [];
  const selected = files.filter((file) => isSelected(config, file.path));
  for (const file of selected.sort((a, b) => compareCodeUnits(a.path, b.path))) {
    if ('refused' in file) findings.push(refusal(file));
    else sources.push(known.get(file.path) ?? readSource(file.path, file.bytes, organisationShape));
  }
  return { sources, findings };
}

function refusal({ path, refused }: Extract<InputFile, { refused: string }>): Finding {
  return { rule: 'repo/unreadable-file', message: refused, params: { path }, at: { kind: 'file', file: path } };
}
