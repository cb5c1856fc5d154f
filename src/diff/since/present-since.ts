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

/** Words a workspace with what became of its findings since the earlier state. */
export function presentSince(
  judged: JudgedWorkspace,
  before: JudgedWorkspace,
  { changes, fixed }: Matching,
  language: Language,
): WorkspaceLint {
  const moved = [...changes.values()].flatMap(({ change, before: was }) =>
    was !== undefined && (change !== 'unchanged' || was.disposition === 'reported') ? [was] : [],
  );
  const wordings = wordBefore([...new Set(moved)], before, language);
  const lint = presentWorkspace(judged, {
    language,
    changeOf: (one) => {
      const found = changes.get(one);
      if (found === undefined) return {};
      const was = found.before && wordings.get(found.before);
      const isSame = found.change === 'unchanged' && found.before?.disposition === one.disposition;
      if (was === undefined || isSame) return { change: found.change };
      const { severity, message, disposition } = was;
      return { change: found.change, before: { severity, message, disposition } };
    },
  });
  const gone = fixed.filter((one) => one.disposition === 'reported' && isAsked(one, judged));
  const worded = [...wordBefore(gone, before, language).values()];
  return {
    ...lint,
    since: {
      fixed: oncePerPlace(worded.sort(compareDiagnostics)).map((one) => ({ ...one, change: 'fixed' })),
      unread: unreadIn(before),
    },
  };
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
  const refused = judged.flatMap(({ finding: { at } }) => (at.kind === 'file' ? [at.file] : []));
  return [...new Set([...broken, ...refused])].map((path) => (folder === '.' ? path : `${folder}/${path}`)).sort();
}
