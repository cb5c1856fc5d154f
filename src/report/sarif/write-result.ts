import type { Change, Diagnostic, DiagnosticFix } from '../../diagnostics/diagnostic.ts';
import type { LintResult } from '../../lint/lint-result.ts';
import { hostPath } from '../host-path.ts';
import { messageWithHelp } from '../message-with-help.ts';
import type { ReportOptions } from '../report-options.ts';
import { clipText } from '../safe/clip-text.ts';
import { showInvisible } from '../safe/visible-text.ts';
import { LEVELS } from './describe-rule.ts';
import { writeArtifact, writePhysicalLocation, writeRegion } from './write-location.ts';

/** An upload is refused beyond 10 MB, so one loud value must not fill it. */
const MOST_CHARACTERS = 8_192;

/** SARIF knows no better and no worse. */
const BASELINE_STATES: Readonly<Record<Change, 'new' | 'unchanged' | 'updated' | 'absent'>> = {
  new: 'new',
  unchanged: 'unchanged',
  worse: 'updated',
  better: 'updated',
  fixed: 'absent',
};

/** A finding as a SARIF result. */
export function writeResult(
  finding: Diagnostic,
  indexes: ReadonlyMap<string, number>,
  result: LintResult,
  options: ReportOptions,
): object {
  const { rule, severity, file, range, entity, owner, pointer, change, fingerprint } = finding;
  const path = (of: string | undefined): string => hostPath(of, result, options);
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule),
    level: LEVELS[severity],
    message: { text: clipText(withoutLinks(messageWithHelp(finding)), MOST_CHARACTERS) },
    locations: [
      {
        physicalLocation: writePhysicalLocation(path(file), range),
        ...(entity === undefined
          ? {}
          : { logicalLocations: [{ fullyQualifiedName: `${entity.kind}/${entity.id}`, kind: 'object' }] }),
      },
    ],
    ...unlessEmpty(
      'relatedLocations',
      finding.related.map((related, id) => ({
        id,
        message: { text: withoutLinks(showInvisible(related.message)) },
        physicalLocation: writePhysicalLocation(path(related.file), related.range),
      })),
    ),
    ...unlessEmpty(
      'fixes',
      finding.fixes.map((fix) => writeFix(fix, path)),
    ),
    ...unlessEmpty('suppressions', writeSuppressions(finding)),
    // GitHub computes `primaryLocationLineHash` itself when it is absent; ours stands under its own name.
    partialFingerprints: { 'smorg/v1': fingerprint },
    ...(change !== undefined && { baselineState: BASELINE_STATES[change] }),
    properties: { change, owner, pointer },
  };
}

// `[text](target)` in a plain message is a link in SARIF, and text of a file may not make one.
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}

function unlessEmpty<Item>(key: string, items: readonly Item[]): Record<string, readonly Item[]> {
  return items.length === 0 ? {} : { [key]: items };
}

function writeFix({ title, edits }: DiagnosticFix, path: (file: string) => string): object {
  const files = [...new Set(edits.map((edit) => edit.file))];
  return {
    description: { text: withoutLinks(showInvisible(title)) },
    artifactChanges: files.map((file) => ({
      artifactLocation: writeArtifact(path(file)),
      replacements: edits
        .filter((edit) => edit.file === file)
        .map(({ range, text }) => ({ deletedRegion: writeRegion(range), insertedContent: { text } })),
    })),
  };
}

function writeSuppressions({ disposition, justification }: Diagnostic): object[] {
  if (disposition === 'reported') return [];
  if (disposition === 'baselined') return [{ kind: 'external', justification: 'baseline' }];
  return [{ kind: 'inSource', ...(justification === undefined ? {} : { justification }) }];
}
