import type { Config } from '../config/config.ts';
import { severityOf } from '../config/rule-settings.ts';
import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Severity } from '../diagnostics/severity.ts';
import type { Rule } from '../rules/define-rule.ts';
import { internalError } from './run-rules.ts';

/** A finding with everything that is decided about it before it is worded. */
export interface Judged {
  readonly finding: Finding;
  readonly rule: Rule;
  readonly severity: Severity;
  readonly fingerprint: string;
  readonly disposition: 'reported' | 'baselined' | 'suppressed';
  /** The reason that stands in a suppression or a declared exception. */
  readonly justification: string | undefined;
}

/** A finding of a rule that is on where it was found. */
export interface Weighed {
  readonly finding: Finding;
  readonly rule: Rule;
  readonly severity: Severity;
}

/**
 * Gives each finding the severity that holds where it stands, leaves out those of rules that are off there, and puts
 * them in a fixed order. A finding that no rule's file describes is a mistake of smorg and is reported as one.
 */
export function weigh(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>, config: Config): Weighed[] {
  const weighed: Weighed[] = [];
  for (const found of findings) {
    const finding = isDescribed(found, rules) ? found : undescribed(found);
    const rule = rules.get(finding.rule);
    if (rule === undefined) throw new Error(`no rule file for ${found.rule}`);
    const severity = severityOf(config, rule, fileOf(finding.at)).value;
    if (severity !== 'off') weighed.push({ finding, rule, severity });
  }
  return weighed.sort((a, b) => compareFindings(a.finding, b.finding));
}

function isDescribed({ rule, message, related = [], fixes = [] }: Finding, rules: ReadonlyMap<string, Rule>): boolean {
  const manual = rules.get(rule);
  if (manual === undefined || !Object.hasOwn(manual.messages, message)) return false;
  const texts = [...related.map((one) => one.message), ...fixes.map((fix) => fix.title)];
  return texts.every((key) => manual.texts !== undefined && Object.hasOwn(manual.texts, key));
}

function undescribed({ rule, message, at }: Finding): Finding {
  return { ...internalError(rule, `"${message}" or one of its labels has no text`), at };
}

/** The file that a place is in, `undefined` for the command line. */
export function fileOf(place: Place): string | undefined {
  return place.kind === 'command-line' ? undefined : place.file;
}

/** Orders findings by what they say and where, without a look at positions. */
function compareFindings(a: Finding, b: Finding): number {
  return comparePlaces(a.at, b.at) || compareCodeUnits(wordsOf(a), wordsOf(b));
}

function comparePlaces(a: Place, b: Place): number {
  return (
    compareCodeUnits(fileOf(a) ?? '', fileOf(b) ?? '') ||
    compareCodeUnits(a.kind, b.kind) ||
    (a.kind === 'node' && b.kind === 'node'
      ? a.document - b.document ||
        compareCodeUnits(a.pointer, b.pointer) ||
        (a.within?.start ?? -1) - (b.within?.start ?? -1)
      : 0) ||
    (a.kind === 'text' && b.kind === 'text' ? a.start - b.start || a.end - b.end : 0)
  );
}

function wordsOf({ rule, message, subject, entity, params }: Finding): string {
  return JSON.stringify([rule, entity?.kind, entity?.id, subject, message, params]);
}
