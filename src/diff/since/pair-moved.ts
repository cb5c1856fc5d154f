import type { EntityName, Params } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import { entityOf } from '../../lint/entity-lookup.ts';
import type { Judged } from '../../lint/judge.ts';
import type { JudgedWorkspace } from '../../lint/judge-workspace.ts';
import type { Pair } from './pair-up.ts';

/**
 * Pairs what says the same of the same entities and stands elsewhere: a value that is now inherited is found where it was
 * written, with the sufferer as a related place, and the other way round.
 *
 * @param nameOf the present id of what had another
 */
export function pairMoved(
  before: { readonly workspace: JudgedWorkspace; readonly judged: readonly Judged[] },
  after: { readonly workspace: JudgedWorkspace; readonly judged: readonly Judged[] },
  nameOf: (id: string) => string,
): Pair[] {
  const waiting = new Map<string, Judged[]>();
  for (const one of before.judged) {
    for (const key of keysOf(one, before.workspace, nameOf)) waiting.set(key, [...(waiting.get(key) ?? []), one]);
  }
  const taken = new Set<Judged>();
  return after.judged.flatMap((one): Pair[] => {
    const own = nameIn(one, after.workspace, (id) => id);
    const found = keysOf(one, after.workspace, (id) => id)
      .flatMap((key) => waiting.get(key) ?? [])
      .find((other) => !taken.has(other) && nameIn(other, before.workspace, nameOf) !== own);
    if (found === undefined) return [];
    taken.add(found);
    return [[found, one]];
  });
}

/** What is said, once with each of the entities that it is said of. */
function keysOf({ finding }: Judged, workspace: JudgedWorkspace, nameOf: (id: string) => string): string[] {
  const places = [finding.at, ...(finding.related ?? []).map(({ at }) => at)];
  const names = places.flatMap((at) => entityAt(at, workspace) ?? []);
  const all = [...(finding.entity === undefined ? [] : [finding.entity]), ...names];
  const said = JSON.stringify([finding.rule, finding.message, plain(finding.params ?? {})]);
  return [...new Set(all.map((name) => `${write(name, nameOf)} ${rename(said, nameOf)}`))];
}

function nameIn({ finding }: Judged, workspace: JudgedWorkspace, nameOf: (id: string) => string): string {
  const name = entityAt(finding.at, workspace);
  return name === undefined ? '' : write(name, nameOf);
}

function entityAt(at: Place, { sources }: JudgedWorkspace): EntityName | undefined {
  return entityOf({ rule: '', message: '', at }, sources);
}

function write({ kind, id }: EntityName, nameOf: (id: string) => string): string {
  return `${kind}/${rename(id, nameOf)}`;
}

function rename(text: string, nameOf: (id: string) => string): string {
  return text.replace(/[a-z0-9]+(?:[-.][a-z0-9]+)*/g, nameOf);
}

function plain(params: Params): [string, unknown][] {
  return Object.entries(params).map(([name, param]) => [name, isPlace(param) ? '' : param]);
}

function isPlace(param: Params[string]): param is { readonly place: Place } {
  return typeof param === 'object' && 'place' in param;
}
