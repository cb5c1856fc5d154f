import { likelyOwner } from '../analysis/likely-owner.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { EntityName } from '../diagnostics/finding.ts';
import type { Language } from '../diagnostics/text.ts';
import { activityOf } from '../facts/activities.ts';
import { requirementOf } from '../facts/sources.ts';
import type { Judged } from '../lint/judge.ts';
import type { Locator } from '../lint/locator.ts';
import { measureOf } from '../lint/measure-of.ts';
import { type Entity, entityNameOf } from '../model/entity.ts';
import { valueOf } from '../model/field.ts';
import type { Account, Actor } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import type { Gap, GapOwner, GapPlace, RemedyPiece } from './gap-report.ts';
import { nextStepOf } from './next-step.ts';
import type { PlacedChange } from './place-remedy.ts';
import type { GapRule } from './run-checks.ts';

/** What a gap is worded with. */
export interface GapWording {
  readonly model: Model;
  readonly language: Language;
  readonly locator: Locator;
  /** A path of the workspace as the report names it. */
  readonly reportPath: (path: string) => string;
}

/** What a gap comes from and how it is closed. */
export interface GapMaterial {
  /** What the rule looked at. */
  readonly subject: unknown;
  readonly changes: readonly PlacedChange[];
}

/** A gap as reports show it. */
export function wordGap(
  rule: GapRule,
  judged: Judged,
  worded: Diagnostic,
  { subject, changes }: GapMaterial,
  context: GapWording,
): Gap {
  const { language } = context;
  const { finding, severity, fingerprint } = judged;
  const measure = measureOf(judged);
  const owner = ownerOf(rule, finding, worded, context);
  return {
    ...{ rule: rule.id, section: rule.section, priority: rule.gap, severity },
    ...(worded.entity !== undefined && { entity: worded.entity }),
    about: entitiesIn(subject),
    ...{ message: worded.message, why: rule.why[language], nextStep: nextStepOf(worded.help) },
    requirements: rule.sources.flatMap((id) => {
      const requirement = requirementOf(id);
      return requirement === undefined ? [] : [{ id, sentence: requirement.sentence }];
    }),
    places: placesOf(worded),
    ...(owner !== undefined && { owner }),
    remedy: changes.map((change) => toPiece(change, context)),
    ...{ docs: worded.docs, fingerprint },
    ...(measure !== undefined && { measure }),
  };
}

/** The entities that a rule's subject is, if it is one or some. */
function entitiesIn(subject: unknown): readonly EntityName[] {
  const parts: readonly unknown[] = Array.isArray(subject) ? subject : [subject];
  return parts.flatMap((part) => (isEntity(part) ? [entityNameOf(part)] : []));
}

function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && 'kind' in value && 'id' in value && 'at' in value;
}

function placesOf({ file, range, related }: Diagnostic): readonly GapPlace[] {
  const main = file === undefined || range === undefined ? [] : [{ file, range }];
  return [...main, ...related.map((one) => ({ file: one.file, range: one.range }))];
}

function ownerOf(
  { section }: GapRule,
  { params = {} }: Judged['finding'],
  { entity }: Diagnostic,
  { model, language }: GapWording,
): GapOwner | undefined {
  const named = entity?.kind === 'accounts' ? entity.id : params['account'];
  const account = model.accounts.find(({ id }): boolean => id === named) as Account | undefined;
  const found = likelyOwner(model, section, account);
  if (found === undefined) return undefined;
  const { actor, because, activity } = found;
  return {
    ...{ id: actor.id, kind: actor.kind, name: nameOf(actor), because },
    ...(activity !== undefined && { activity: activityOf(activity)?.title[language] ?? activity }),
  };
}

/** What somebody is called: by name, else by title, else by id. */
function nameOf(actor: Actor): string {
  const called = 'name' in actor ? valueOf(actor.name) : valueOf(actor.title);
  return called?.trim() || actor.id;
}

function toPiece(
  { file, start, end, text, how, yaml, of }: PlacedChange,
  { locator, reportPath }: GapWording,
): RemedyPiece {
  const range = locator.rangeOfSpan(file, { start, end });
  const path = reportPath(file);
  return { file: path, how, line: range.start.line, of, yaml, edit: { file: path, range, text } };
}
