import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { Place } from '../diagnostics/place.ts';
import { type ContactMask, createContactMask } from '../lint/contact-mask.ts';
import { decide } from '../lint/decide.ts';
import { entityOf } from '../lint/entity-lookup.ts';
import type { Judged } from '../lint/judge.ts';
import type { LintInput } from '../lint/lint-input.ts';
import { createLocator } from '../lint/locator.ts';
import { readExceptions } from '../lint/not-applicable.ts';
import { type ReadOrganisation, readOrganisation } from '../lint/read-organisation.ts';
import { type ReadWorkspace, readWorkspace } from '../lint/read-workspace.ts';
import { toDiagnostic } from '../lint/to-diagnostic.ts';
import { everyVacancy } from '../model/every-vacancy.ts';
import { valueOf } from '../model/field.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { AcceptedGap, DeclaredVacancy, Gap, GapCheck, GapPlace, GapReport } from './gap-report.ts';
import { remedyOf } from './remedy-of.ts';
import { type CheckRun, configForGaps, type GapRule, gapRulesOf, runChecks } from './run-checks.ts';
import { PRIORITIES, scoresOf } from './score.ts';
import { type GapWording, wordGap } from './word-gap.ts';

type Input = Omit<LintInput, 'baseline' | 'only' | 'measure'>;

/** A subject of a check with what was decided about it. */
interface JudgedSubject {
  readonly subject: unknown;
  readonly open: readonly Judged[];
  readonly accepted: readonly Judged[];
  /** Found in a file in which the rule is off: neither open nor closed. */
  readonly isDropped: boolean;
}

interface Desk extends GapWording {
  readonly input: Input;
  readonly organisation: ReadOrganisation;
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly mask: ContactMask;
}

/**
 * Measures an organisation against the founding article: runs the gap rules, scores the sections, and says of each gap
 * where, why, whose and how to close it. Pure. A baseline hides nothing here: it is for adopting the checks, not for
 * knowing what is missing.
 *
 * @param known the workspace, where it was read before
 */
export function reportGaps(input: Input, known = readForGaps(input)): GapReport {
  const { read, organisation } = known;
  const { model, isComplete, ours, findings } = organisation;
  const sources = new Map(read.sources.map((source) => [source.path, source]));
  const { language, folder = '.' } = input;
  const reportPath = (path: string): string => (folder === '.' ? path : `${folder}/${path}`);
  const desk: Desk = {
    input,
    organisation,
    sources,
    model,
    language,
    reportPath,
    locator: createLocator(sources, new Map()),
    mask: createContactMask(sources),
  };
  const judged = judge(runChecks(gapRulesOf(input.rules), organisation, input.config.config), desk);
  const checks = judged.map((one) => one.check);
  const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
  return {
    ...{ language, folder, organization: (model.organization && valueOf(model.organization.name)) ?? '' },
    ...{ today: model.today, isComplete, files: ours.length },
    mistakes: findings.filter(({ rule }) => rules.get(rule)?.severity === 'error').length,
    ...scoresOf(checks, isComplete, language),
    checks,
    gaps: judged.flatMap(({ gaps }) => gaps).sort(compareGaps),
    vacancies: vacanciesOf(desk),
    accepted: [...declaredExceptions(desk), ...judged.flatMap((one) => one.accepted)].sort(compareAccepted),
  };
}

/** A workspace and its organisation, as read. */
export interface ReadForGaps {
  readonly read: ReadWorkspace;
  readonly organisation: ReadOrganisation;
}

function readForGaps(input: Input): ReadForGaps {
  const read = readWorkspace(input);
  return { read, organisation: readOrganisation(read, input) };
}

interface JudgedCheck {
  readonly check: GapCheck;
  readonly gaps: readonly Gap[];
  readonly accepted: readonly AcceptedGap[];
}

function judge(runs: readonly CheckRun[], desk: Desk): readonly JudgedCheck[] {
  const { input, organisation, sources } = desk;
  const found = runs.flatMap((run) => ('subjects' in run ? run.subjects.flatMap(({ findings }) => findings) : []));
  const config = { ...input.config, config: configForGaps(input.config.config) };
  const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
  const analysis = { ...organisation, findings: found, timings: [] };
  const decided = decide({ input: { ...input, config }, analysis, rules, sources });
  const byFinding = new Map(decided.judged.map((one) => [one.finding, one]));
  const declared = new Map(
    readExceptions(organisation.ours, rules, input.config.config.locked).active.map(({ rule, reason }) => [
      rule,
      reason,
    ]),
  );
  return runs.map((run) => {
    const reason = declared.get(run.rule.id);
    if (reason !== undefined) return idleCheck(run.rule, desk, 'declared', reason);
    if ('idle' in run) return idleCheck(run.rule, desk, run.idle);
    const subjects = run.subjects.map(({ subject, findings }): JudgedSubject => {
      const all = findings.flatMap((finding) => byFinding.get(finding) ?? []);
      const accepted = all.filter(({ disposition }) => disposition === 'suppressed');
      const open = all.filter(({ disposition }) => disposition !== 'suppressed');
      return { subject, open, accepted, isDropped: findings.length > 0 && open.length === 0 };
    });
    return judgedCheck(run.rule, subjects, desk);
  });
}

function idleCheck(rule: GapRule, { language }: Desk, idle: GapCheck['idle'], justification?: string): JudgedCheck {
  const check: GapCheck = {
    ...headOf(rule, language),
    ...{ state: 'idle', ...(idle && { idle }), ...(justification !== undefined && { justification }) },
    ...{ subjects: 0, satisfied: 0 },
  };
  return { check, gaps: [], accepted: [] };
}

function judgedCheck(rule: GapRule, all: readonly JudgedSubject[], desk: Desk): JudgedCheck {
  const counted = all.filter(({ isDropped }) => !isDropped);
  const satisfied = counted.filter(({ open }) => open.length === 0).length;
  const accepted = all.flatMap((one) => one.accepted.map((judged) => acceptedByComment(judged, desk)));
  if (counted.length === 0) return { ...idleCheck(rule, desk, 'no-subjects'), accepted };
  const state = satisfied === counted.length ? 'satisfied' : 'open';
  return {
    check: { ...headOf(rule, desk.language), state, subjects: counted.length, satisfied },
    gaps: counted.flatMap(({ subject, open }) => open.map((judged) => toGap(rule, subject, judged, desk))),
    accepted,
  };
}

function headOf(
  rule: GapRule,
  language: Desk['language'],
): Pick<GapCheck, 'rule' | 'section' | 'priority' | 'summary'> {
  return { rule: rule.id, section: rule.section, priority: rule.gap, summary: rule.summary[language] };
}

function toGap(rule: GapRule, subject: unknown, judged: Judged, desk: Desk): Gap {
  const { sources, model, language, locator, reportPath, mask } = desk;
  const entity = entityOf(judged.finding, sources);
  const finding = mask.hide(judged.finding);
  const named = { ...judged, finding: { ...finding, ...(entity && { entity }) } };
  const worded = toDiagnostic(named, { language, locator, sources, reportPath, ownerOf: () => undefined });
  const changes = remedyOf(
    rule,
    { subject, finding: judged.finding },
    { model, sources },
    { config: desk.input.config.config, language },
  );
  return wordGap(rule, named, worded, { changes, subject }, desk);
}

function acceptedByComment({ rule, justification = '', finding, fingerprint }: Judged, desk: Desk): AcceptedGap {
  return { rule: rule.id, by: 'comment', reason: justification, place: placeIn(finding.at, desk), fingerprint };
}

function declaredExceptions(desk: Desk): readonly AcceptedGap[] {
  const { input, organisation } = desk;
  const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
  const { active } = readExceptions(organisation.ours, rules, input.config.config.locked);
  return active.map(({ rule, reason, at }) => ({ rule, by: 'organization', reason, place: placeIn(at, desk) }));
}

function vacanciesOf(desk: Desk): readonly DeclaredVacancy[] {
  const { model } = desk;
  return everyVacancy(model).map(({ entity, field, reason, due, at }) => ({
    ...(entity && { entity }),
    field,
    ...(reason !== undefined && { reason }),
    ...(due !== undefined && { due }),
    isOverdue: due !== undefined && due < model.today,
    place: placeIn(at, desk),
  }));
}

const START = { line: 1, column: 1, offset: 0 };

function placeIn(at: Place, { locator, reportPath }: Desk): GapPlace {
  const file = at.kind === 'command-line' ? '' : reportPath(at.file);
  return { file, range: locator.rangeOf(at) ?? { start: START, end: START } };
}

function compareGaps(a: Gap, b: Gap): number {
  return (
    a.section - b.section ||
    PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority) ||
    compareCodeUnits(a.rule, b.rule) ||
    comparePlaces(a.places[0], b.places[0]) ||
    compareCodeUnits(a.fingerprint, b.fingerprint)
  );
}

function compareAccepted(a: AcceptedGap, b: AcceptedGap): number {
  return compareCodeUnits(a.rule, b.rule) || comparePlaces(a.place, b.place);
}

function comparePlaces(a: GapPlace | undefined, b: GapPlace | undefined): number {
  return compareCodeUnits(a?.file ?? '', b?.file ?? '') || (a?.range.start.offset ?? 0) - (b?.range.start.offset ?? 0);
}
