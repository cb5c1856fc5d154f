import type { Rule } from '../../rules/define-rule.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Analysis } from '../analyse.ts';
import type { EarlierWorkspace, JudgeInput, Renamed } from '../lint-input.ts';

/** What is known when findings about the change itself are made. */
export interface ChangeContext {
  readonly input: JudgeInput;
  readonly analysis: Analysis;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Every file that a place may name, by path. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly earlier: EarlierWorkspace;
  /** What `formerly` says was renamed. */
  readonly renames: () => readonly Renamed[];
  /** What may have been renamed although nothing says so. */
  readonly likelyRenames: () => readonly Renamed[];
}
