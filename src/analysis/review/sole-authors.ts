import type { NodePlace } from '../../diagnostics/place.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Entry, Person, Stage } from '../../model/generated/entities.ts';
import { openContents } from '../content/contents.ts';
import { oncePerModel } from '../once-per-model.ts';
import { approvalStages, authorOf, isOnlyAuthor, neededApprovals, passedStages } from './entry-approvals.ts';

/** An author who judges the own work: `only` can do it, or has done it (`given`). */
export interface SoleAuthor {
  readonly kind: 'only' | 'given';
  readonly person: Person;
  readonly stage: Stage;
  /** At least one. */
  readonly entries: readonly Entry[];
  /** Where the approval stands, when it was given. */
  readonly at: NodePlace;
}

/** Authors of entries that are not out yet who alone may approve them, one for each stage, or who did approve them. */
export const soleAuthors = oncePerModel((model): readonly SoleAuthor[] => {
  const only = new Map<Stage, Map<Person, Entry[]>>();
  const found: SoleAuthor[] = [];
  for (const { entry, posts } of openContents(model)) {
    const passed = passedStages(model, entry);
    const account = posts[0]?.account;
    if (passed === undefined || account === undefined) continue;
    const author = authorOf(model, entry, passed.stages);
    if (author === undefined) continue;
    for (const stage of approvalStages(passed.stages)) {
      const given = ownApproval(entry, stage, author);
      if (given !== undefined) found.push({ kind: 'given', person: author, stage, entries: [entry], at: given });
      else if (neededApprovals(stage).some((needed) => isOnlyAuthor(model, entry, account, needed, author))) {
        const byPerson = only.get(stage) ?? new Map<Person, Entry[]>();
        only.set(stage, byPerson);
        const entries = byPerson.get(author);
        if (entries === undefined) byPerson.set(author, [entry]);
        else entries.push(entry);
      }
    }
  }
  for (const [stage, byPerson] of only) {
    for (const [person, entries] of byPerson) found.push({ kind: 'only', person, stage, entries, at: stage.at });
  }
  return found;
});

/** The author's own approval of a stage, when it is the only one. */
function ownApproval(entry: Entry, stage: Stage, author: Person): NodePlace | undefined {
  const given = listOf(entry.approvals).filter((approval) => valueOf(approval.stage) === stage.id);
  const own = given.find(({ by }) => valueOf(by)?.target === author);
  return own !== undefined && given.length === 1 ? own.by.at : undefined;
}
