import type { MapMeaning, Meaning } from '../model/meaning/meaning.ts';
import type { FieldChange, KindDiff, OrganisationDiff, Path, Rename, RenameQuestion } from './organisation-diff.ts';
import type { StillNamed } from './still-named.ts';
import { titleOf } from './title-of.ts';

/** What reports of a difference print: finished values. */
export interface DiffReport {
  /** The ref as given. */
  readonly ref: string;
  /** The full name of the commit that it means, or of the one that both sides have in common. */
  readonly commit: string;
  readonly isMergeBase: boolean;
  readonly workspaces: readonly WorkspaceDiff[];
}

/** One workspace of a report. */
export interface WorkspaceDiff {
  /** Relative to the base of the report, `.` for the base itself. */
  readonly folder: string;
  readonly summary: DiffSummary;
  /** In the schema's order and then by id; kinds without a change too. */
  readonly kinds: readonly KindReport[];
  readonly renames: readonly Rename[];
  readonly questions: readonly RenameQuestion[];
  /** Files that cannot be read, in each state. */
  readonly unread: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** How many entities of all kinds, or of one. Renamed ones are counted as changed too when anything else is different. */
export interface DiffSummary {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly renamed: number;
  /** Found in one state while a file of the other, in which they may stand, cannot be read. */
  readonly uncertain: number;
  readonly unchanged: number;
}

/** The changes of one kind. */
export interface KindReport {
  /** A section, or `entry`. */
  readonly kind: string;
  readonly unchanged: number;
  readonly changes: readonly ReportedChange[];
}

/** What happened to one entity. */
export interface ReportedChange {
  readonly change: 'added' | 'removed' | 'changed';
  readonly id: string;
  readonly formerId: string | undefined;
  readonly title: string | undefined;
  /** The file in the later state; of what was removed in the earlier one. */
  readonly file: string;
  readonly isUncertain: boolean;
  /** Where the later state still names what was removed. */
  readonly stillNamed: readonly string[];
  /** What was added or removed says. */
  readonly meaning: MapMeaning | undefined;
  /** Without what only declares the rename. */
  readonly fields: readonly FieldChange[];
}

/**
 * A difference as it is reported.
 *
 * @param isReported whether what stands in a file is reported on
 */
export function workspaceDiff(
  diff: OrganisationDiff,
  named: StillNamed,
  place: Pick<WorkspaceDiff, 'folder' | 'unread'>,
  isReported: (file: string) => boolean,
): WorkspaceDiff {
  const kinds = diff.kinds.map((kind) => reportKind(kind, named, isReported));
  const changes = kinds.flatMap((kind) => kind.changes);
  const count = (of: (change: ReportedChange) => boolean) => changes.filter(of).length;
  const pillars = diff.renames.filter(({ kind }) => kind === 'strategy.pillars').length;
  return {
    ...place,
    ...{ kinds, renames: diff.renames },
    questions: diff.questions.filter((question) => isAsked(question, kinds)),
    summary: {
      added: count(({ change, isUncertain }) => change === 'added' && !isUncertain),
      changed: count(({ change, fields }) => change === 'changed' && fields.length > 0),
      removed: count(({ change, isUncertain }) => change === 'removed' && !isUncertain),
      renamed: count(({ formerId }) => formerId !== undefined) + pillars,
      uncertain: count(({ isUncertain }) => isUncertain),
      unchanged: kinds.reduce((sum, { unchanged }) => sum + unchanged, 0),
    },
  };
}

/** A question is asked where both sides are reported and known. */
function isAsked({ kind, from, to }: RenameQuestion, kinds: readonly KindReport[]): boolean {
  const changes = kinds.find((one) => one.kind === kind)?.changes ?? [];
  const isKnown = (change: string, id: string) =>
    changes.some((one) => one.change === change && one.id === id && !one.isUncertain);
  return isKnown('removed', from) && isKnown('added', to);
}

function reportKind(
  { kind, unchanged, changes }: KindDiff,
  named: StillNamed,
  isReported: (file: string) => boolean,
): KindReport {
  const reported = changes.flatMap((change): ReportedChange[] => {
    if (change.change !== 'changed') {
      const { id, file, isUncertain, meaning } = change;
      const title = titleOf(meaning);
      if (!isReported(file)) return [];
      const naming = change.change === 'removed' ? (named.get(`${kind} ${id}`) ?? []) : [];
      const said = { id, formerId: undefined, title, file, isUncertain, meaning, fields: [] };
      return [{ change: change.change, stillNamed: naming, ...said }];
    }
    const { id, formerId, files, titles } = change;
    if (!isReported(files.before) && !isReported(files.after)) return [];
    const fields = change.fields.filter((field) => !isDeclaration(field, id, formerId));
    const told = { id, formerId, title: titles.after, file: files.after, fields };
    return [{ change: 'changed', isUncertain: false, meaning: undefined, stillNamed: [], ...told }];
  });
  return { kind, unchanged, changes: reported };
}

/** Whether a change only says, in one state or the other, that the entity was renamed. */
function isDeclaration(change: FieldChange, id: string, formerId: string | undefined): boolean {
  if (formerId === undefined || !isFormerly(change.path)) return false;
  const said = [id, formerId].flatMap((full) => [full, full.slice(full.indexOf('/') + 1)]);
  return textsIn(change).every((text) => said.includes(text));
}

function isFormerly(path: Path): boolean {
  return path.length === 1 && path[0] === 'formerly';
}

function textsIn(change: FieldChange): readonly string[] {
  if (change.kind === 'members') return [...change.added, ...change.removed].map(textOf);
  if (change.kind !== 'value') return [''];
  return [change.before, change.after].flatMap((value) => {
    if (value === undefined) return [];
    return value.kind === 'set' ? value.members.map(textOf) : [textOf(value)];
  });
}

function textOf(meaning: Meaning): string {
  return meaning.kind === 'leaf' ? meaning.text : '';
}
