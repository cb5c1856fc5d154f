import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../diagnostics/text.ts';
import { compareDiagnostics } from '../../lint/compare-diagnostics.ts';
import { createContactMask } from '../../lint/contact-mask.ts';
import { isWithin } from '../../lint/is-within.ts';
import type { Judged } from '../../lint/judge.ts';
import { fileOf } from '../../lint/judge.ts';
import type { JudgedWorkspace } from '../../lint/judge-workspace.ts';
import { presentWorkspace, wordAll } from '../../lint/lint-workspace.ts';
import { oncePerPlace } from '../../lint/once-per-place.ts';
import type { WorkspaceLint } from '../../lint/workspace-lint.ts';
import type { Matching } from './match-findings.ts';

/** A workspace whose findings were matched with those of its earlier state. */
export interface ComparedWorkspace {
  readonly judged: JudgedWorkspace;
  readonly before: JudgedWorkspace;
  /** The workspaces that stood in it in the earlier state and are none any more. */
  readonly former: readonly JudgedWorkspace[];
  readonly matching: Matching;
  /** What counted in the earlier state and is gone. */
  readonly gone: readonly Judged[];
}

/** Words a workspace with what became of its findings since the earlier state. */
export function presentSince(compared: ComparedWorkspace, language: Language): WorkspaceLint {
  const { judged, before, former, matching, gone } = compared;
  const told = [...matching.changes].flatMap(([one, { change, before: was }]) =>
    was !== undefined && isOtherwise(one, was, change) ? [was] : [],
  );
  const wordings = new Map(
    [before, ...former].flatMap((state) => {
      const own = new Set(state.judged);
      return [
        ...wordBefore(
          told.filter((one) => own.has(one)),
          state,
          language,
        ),
      ];
    }),
  );
  const changeOf = (one: Judged): Pick<Diagnostic, 'change' | 'before'> => {
    const found = matching.changes.get(one);
    const was = found?.before && wordings.get(found.before);
    return {
      ...(found?.change && { change: found.change }),
      ...(was && { before: { severity: was.severity, message: was.message, disposition: was.disposition } }),
    };
  };
  return {
    ...presentWorkspace(judged, { language, changeOf }),
    since: {
      fixed: presentGone(
        gone.filter((one) => isAsked(one, judged)),
        before,
        language,
      ),
      unread: unreadIn(before),
    },
  };
}

/** Words findings of an earlier state that are gone, sorted by their places in it. */
export function presentGone(gone: readonly Judged[], before: JudgedWorkspace, language: Language): Diagnostic[] {
  const worded = [...wordBefore(gone, before, language).values()].sort(compareDiagnostics);
  return oncePerPlace(worded).map((one) => ({ ...one, change: 'fixed' }));
}

/** Whether it is worth telling how a finding stood before. */
function isOtherwise(one: Judged, was: Judged, change: Diagnostic['change']): boolean {
  return (
    change === 'worse' || change === 'better' || (was.disposition === 'reported' && one.disposition !== 'reported')
  );
}

function isAsked({ finding }: Judged, { input }: JudgedWorkspace): boolean {
  const file = fileOf(finding.at);
  return file === undefined || isWithin(file, input.only);
}

function wordBefore(
  judged: readonly Judged[],
  before: JudgedWorkspace,
  language: Language,
): ReadonlyMap<Judged, Diagnostic> {
  const mask = before.input.showContacts ? undefined : createContactMask(before.sources);
  const worded = wordAll(judged, before, { language }, mask);
  return new Map(judged.map((one, index) => [one, worded[index]!]));
}

function unreadIn({ analysis, judged, input: { folder = '.' } }: JudgedWorkspace): readonly string[] {
  const broken = (analysis?.ours ?? []).filter(({ isBroken }) => isBroken).map(({ path }) => path);
  const unreadable = judged.filter(({ rule }) => rule.id === 'repo/unreadable-file');
  const refused = unreadable.flatMap(({ finding: { at } }) => fileOf(at) ?? []);
  return [...new Set([...broken, ...refused])].map((path) => (folder === '.' ? path : `${folder}/${path}`)).sort();
}
