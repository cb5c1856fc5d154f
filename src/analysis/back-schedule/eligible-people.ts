import { compareCodeUnits } from '../../diagnostics/compare.ts';
import { activityOf } from '../../facts/activities.ts';
import type { Reference } from '../../model/entity.ts';
import { entryOn } from '../../model/entry-on.ts';
import { type Field, valueOf } from '../../model/field.ts';
import type { Account, Entry, Person, Responsibility, Stage } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { type Cast, castOfField, referencesIn, teamCast } from '../cast.ts';
import { oncePer } from '../once-per.ts';
import { oncePerModel } from '../once-per-model.ts';
import { coversAccount } from '../scope.ts';
import { kindOf } from './effort-of.ts';
import { isTextStage, lackedBy, languagesOf } from './fitness.ts';
import { stageTraits } from './stage-traits.ts';

/** Who may do a stage, and how that was told. */
export interface Eligible {
  /** Sorted by id; those who have left are among them when they are named, since work given to them is never done. */
  readonly people: readonly Person[];
  /** What named them: a pin, the stage, the matrix of responsibilities, the account's team, or its owner. */
  readonly by: 'assignee' | 'stage' | 'matrix' | 'team' | 'owner';
  /** Who was named but lacks a skill or a language, with what is lacking; sorted by id. */
  readonly unfit: readonly { readonly person: Person; readonly lacks: readonly string[] }[];
  /** Somebody outside (a contact) may do it too. */
  readonly hasOutsider: boolean;
  /** False when something on the way could not be read, so that there may be more of them. */
  readonly isKnown: boolean;
}

/** Activities of the catalogue that a stage belongs to, by its kind and the skills it asks for. */
function activitiesOf(stage: Stage): readonly string[] {
  const kind = kindOf(stage);
  if (kind === 'brief') return ['content-planning'];
  if (kind === 'publish') return ['publishing'];
  if (kind === 'legal') return ['legal-review'];
  if (kind !== 'produce') return ['content-review'];
  const skills = [...stageTraits(stage).skills.keys()];
  if (skills.includes('video-production')) return ['video-production'];
  if (skills.some((skill) => /design|photography/.test(skill))) return ['visual-design'];
  return ['content-writing'];
}

/** Who may do a stage, and of a stage that several must all approve, as which of them. */
export type EligibleFor = (stage: Stage, only?: Reference) => Eligible;

/**
 * The people who may do the stages of an entry on an account: whom the entry names, else the stage's `by` (of an approval
 * its `by`), else who is responsible for the activity in the matrix, else the account's team, else its owner; narrowed by
 * the stage's skills, and for text by a language of the content. Without an entry, who may do them whatever is made for
 * the account.
 */
export const eligiblePeople = oncePerModel((model) => {
  const casts = new Map<object, Cast>();
  const castOf = (field: Field<Reference | readonly Reference[]>): Cast => {
    const key = valueOf(field) ?? field;
    const known = casts.get(key) ?? castOfField(model, field);
    casts.set(key, known);
    return known;
  };
  // The same for most entries: asked anew only where the entry's own owner may come in.
  const answers = oncePer((_: Account) => oncePer((_: Stage) => new Map<string, Eligible>()));
  return (entry: Entry | undefined, account: Account): EligibleFor => {
    const assignees = entry?.assignees;
    const pins = assignees && valueOf(assignees);
    const known = answers(account);
    let languages: readonly string[] | undefined;
    return (stage, only) => {
      const pinned = pins?.get(stage.id)?.target;
      if (pinned !== undefined) return pinnedTo(pinned);
      const isText = isTextStage(stage);
      if (isText) languages ??= languagesOf(entry, account);
      const spoken = isText && languages !== undefined ? languages : [];
      const key = spoken.length === 0 && only === undefined ? '' : JSON.stringify([only?.id, spoken]);
      let eligible = known(stage).get(key);
      if (eligible === undefined) {
        const named = only === undefined ? namedBy(model, castOf, account, stage, entry) : onlyCast(model, only);
        eligible = narrow(named, spoken, stage);
        if (eligible.by !== 'owner' || account.owner.state !== 'absent') known(stage).set(key, eligible);
      }
      return assignees?.state === 'broken' ? { ...eligible, isKnown: false } : eligible;
    };
  };
});

function pinnedTo(person: Person): Eligible {
  return { people: [person], by: 'assignee', unfit: [], hasOutsider: false, isKnown: true };
}

type Named = Cast & Pick<Eligible, 'by' | 'hasOutsider'>;
type CastOf = (field: Field<Reference | readonly Reference[]>) => Cast;

function onlyCast(model: Model, only: Reference): Named {
  const field: Field<Reference> = { state: 'value', value: only, at: only.at, isInherited: false };
  return { ...castOfField(model, field), by: 'stage', hasOutsider: isOutside(field) };
}

function isOutside(field: Field<Reference | readonly Reference[]>): boolean {
  return referencesIn(field).some(({ target }) => target?.kind === 'contacts');
}

function namedBy(model: Model, castOf: CastOf, account: Account, stage: Stage, entry: Entry | undefined): Named {
  const approval = valueOf(stage.approval);
  const by = approval !== undefined && approval.by.state !== 'absent' ? approval.by : stage.by;
  if (by.state !== 'absent') return { ...castOf(by), by: 'stage', hasOutsider: isOutside(by) };
  const { rows, areKnown } = responsibleFor(model)(account, activitiesOf(stage));
  const doers = join(
    rows.map((row) => castOf(row.responsible)),
    areKnown,
  );
  const hasOutsider = rows.some(({ responsible }) => isOutside(responsible));
  if (doers.people.size > 0 || hasOutsider) return { ...doers, by: 'matrix', hasOutsider };
  const team = valueOf(account.team)?.target;
  if (team !== undefined) return { ...join([teamCast(model, team)], doers.isKnown), by: 'team', hasOutsider: false };
  const seen = entry === undefined ? account : entryOn(entry, account);
  const field = account.owner.state === 'absent' ? seen.owner : account.owner;
  const owner = castOf(field);
  const isKnown = owner.isKnown && doers.isKnown && account.team.state !== 'broken';
  return { people: owner.people, isKnown, by: 'owner', hasOutsider: isOutside(field) };
}

function join(casts: readonly Cast[], areAllKnown: boolean): Cast {
  const people = new Set(casts.flatMap((cast) => [...cast.people]));
  return { people, isKnown: areAllKnown && casts.every(({ isKnown }) => isKnown) };
}

/** Rows of the matrix, and whether there are no more that may belong to them. */
interface Rows {
  readonly rows: readonly Responsibility[];
  readonly areKnown: boolean;
}

const responsibleFor = oncePerModel((model) => {
  const byActivity = new Map<string, Responsibility[]>();
  for (const row of model.responsibilities) {
    const id = valueOf(row.activity) ?? row.id;
    if (activityOf(id) !== undefined) byActivity.set(id, [...(byActivity.get(id) ?? []), row]);
  }
  return (account: Account, activities: readonly string[]): Rows => {
    const alike = activities.flatMap((id) => byActivity.get(id) ?? []);
    return {
      rows: alike.filter((row) => coversAccount(row.accounts, account) === true),
      areKnown: alike.every((row) => coversAccount(row.accounts, account) !== undefined),
    };
  };
});

function narrow({ people, by, hasOutsider, isKnown }: Named, languages: readonly string[], stage: Stage): Eligible {
  const asked = { skills: stageTraits(stage).skills, languages };
  const fit: Person[] = [];
  const unfit: { person: Person; lacks: readonly string[] }[] = [];
  for (const person of [...people].sort((a, b) => compareCodeUnits(a.id, b.id))) {
    const { skills, language } = lackedBy(person, asked);
    const lacks = language === undefined ? skills : [...skills, language];
    if (lacks.length === 0) fit.push(person);
    else unfit.push({ person, lacks });
  }
  const isRead = stage.skills.state !== 'broken' && stage.approval.state !== 'broken';
  return { people: fit, by, unfit, hasOutsider, isKnown: isKnown && isRead };
}
