import type { EntityName } from '../../diagnostics/finding.ts';
import type { Gap, GapCheck } from '../../gaps/gap-report.ts';
import { isShared, type StandingError } from '../../gaps/standing-errors.ts';
import type { Translation } from '../translation.ts';

/** What is gravely wrong in the earlier and in the present state; asked only when a gap is no more found. */
export type ErrorsIn = (state: 'before' | 'after') => readonly StandingError[];

/**
 * Tells of a gap that is no more found whether a new error may be why. A mistake in the files may silence any rule. What
 * a rule finds takes the place of gaps of the same entity, and where all share something (a crisis plan) of gaps of the
 * same area.
 */
export function hiddenGaps(errorsIn: ErrorsIn, names: Translation): (gap: Gap) => boolean {
  let known: readonly StandingError[] | undefined;
  return (gap) => {
    known ??= newErrors(errorsIn, names);
    return known.some((error) => error.isMistake || mayReplace(error, gap, names));
  };
}

function newErrors(errorsIn: ErrorsIn, names: Translation): readonly StandingError[] {
  const after = errorsIn('after');
  if (after.length === 0) return after;
  const presentId = ({ kind, id }: EntityName) => names.entityId(kind, id);
  const before = new Set(errorsIn('before').map((error) => keyOf(error, presentId)));
  return after.filter((error) => !before.has(keyOf(error, ({ id }) => id)));
}

function keyOf({ rule, entity, said }: StandingError, idOf: (name: EntityName) => string): string {
  return JSON.stringify([rule, said, entity?.kind, entity && idOf(entity)]);
}

function mayReplace({ rule, entity: wrong }: StandingError, gap: Gap, names: Translation): boolean {
  if (wrong === undefined) return false;
  const lacking = gap.entity === undefined ? gap.about : [...gap.about, gap.entity];
  const isOfAll = areaOf(rule) === areaOf(gap.rule) && isShared(wrong.kind);
  return lacking.some(({ kind, id }) => {
    const isSame = kind === wrong.kind && names.entityId(kind, id) === wrong.id;
    return isSame || (isOfAll && !isShared(kind));
  });
}

function areaOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'));
}

/** The checks of the present state; those of which a gap is hidden reach no more than they did. */
export function withoutHidden(
  before: readonly GapCheck[],
  after: readonly GapCheck[],
  hidden: readonly Gap[],
): readonly GapCheck[] {
  const rules = new Set(hidden.map(({ rule }) => rule));
  const earlier = new Map(before.map((check) => [check.rule, check]));
  return after.map((check): GapCheck => {
    const was = rules.has(check.rule) ? earlier.get(check.rule) : undefined;
    if (was === undefined || (check.state !== 'idle' && share(check) <= share(was))) return check;
    const { rule, section, priority, summary } = check;
    return { rule, section, priority, summary, state: was.state, subjects: was.subjects, satisfied: was.satisfied };
  });
}

function share({ satisfied, subjects }: GapCheck): number {
  return satisfied / subjects;
}
