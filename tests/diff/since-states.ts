import { listRenames } from '../../src/diff/compare-organisations.ts';
import { type Matching, matchFindings } from '../../src/diff/since/match-findings.ts';
import { namesOf } from '../../src/diff/since/names-of.ts';
import type { Judged } from '../../src/lint/judge.ts';
import { type JudgedWorkspace, judgeWorkspace } from '../../src/lint/judge-workspace.ts';
import type { JudgeInput } from '../../src/lint/lint-input.ts';
import { organisationMeaning } from '../../src/model/meaning/organisation-meaning.ts';
import { inputOf } from '../rules/lint-files.ts';

/** Texts by path; `smorg.yaml` is the configuration. */
export type Texts = Readonly<Record<string, string>>;

/** What is found in files on 1 December 2026. */
export function judged(files: Texts, options: Partial<JudgeInput> = {}): JudgedWorkspace {
  return judgeWorkspace({ ...inputOf({ files }), ...options });
}

/** Matches what is found in two states. */
export function matched(before: JudgedWorkspace, after: JudgedWorkspace): Matching {
  const [was, is] = [before, after].map(({ analysis }) => organisationMeaning(analysis!.model));
  return matchFindings(before, after, namesOf(listRenames(was!, is!)));
}

/** What became of findings, in lines: `new team/no-lead teams/press`, and at last what is fixed or lost. */
export function told(before: Texts, after: Texts, options: Partial<JudgeInput> = {}): string[] {
  const matching = matched(judged(before, options), judged(after, options));
  return [
    ...[...matching.changes].map(([one, { change }]) => `${change ?? 'unknown'} ${inShort(one)}`),
    ...matching.fixed.map((one) => `fixed ${inShort(one)}`),
    ...matching.lost.map((one) => `lost ${inShort(one)}`),
  ].sort();
}

function inShort({ finding, disposition }: Judged): string {
  const { rule, at } = finding;
  const place = at.kind === 'node' ? at.pointer : 'file' in at ? at.file : '';
  return `${rule} ${place}${disposition === 'reported' ? '' : ` ${disposition}`}`;
}
