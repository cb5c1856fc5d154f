import type { Language } from '../../src/diagnostics/text.ts';
import type { Gap, GapReport } from '../../src/gaps/gap-report.ts';
import { reportGaps } from '../../src/gaps/report-gaps.ts';
import { type StandingError, standingErrors } from '../../src/gaps/standing-errors.ts';
import { readOrganisation } from '../../src/lint/read-organisation.ts';
import { readWorkspace } from '../../src/lint/read-workspace.ts';
import { applyEdits } from '../../src/source/apply-edits.ts';
import { inputOf } from '../rules/lint-files.ts';

/** Texts of a workspace's files by path. */
export type Files = Readonly<Record<string, string>>;

/** The gap report of a workspace on 1 December 2026. */
export function gapsOf(files: Files, language: Language = 'en'): GapReport {
  return reportGaps({ ...inputOf({ files }), language });
}

/** What is gravely wrong in a workspace on 1 December 2026. */
export function errorsOf(files: Files): readonly StandingError[] {
  const input = inputOf({ files });
  const read = readWorkspace(input);
  return standingErrors(input, { read, organisation: readOrganisation(read, input) });
}

/** The files after a gap's remedy was pasted, by nothing but what the report says of it. */
export function pasteRemedy(files: Files, { remedy }: Gap): Files {
  const entries = Object.entries(files).map(([path, text]) => {
    const edits = remedy.filter(({ file }) => file === path).map(({ edit }) => edit);
    const changes = edits.map(({ range, text: yaml }) => ({
      start: range.start.offset,
      end: range.end.offset,
      text: yaml,
    }));
    return [path, applyEdits(text, changes).text] as const;
  });
  return Object.fromEntries(entries);
}
