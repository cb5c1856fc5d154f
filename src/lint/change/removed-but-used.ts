import { findFile } from '../../analysis/find-file.ts';
import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { EntityName, Finding, Params } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import { coreOf } from '../../model/core.ts';
import type { Entity } from '../../model/entity.ts';
import { worldOf } from '../../model/make-model.ts';
import { nounOf } from '../../model/nouns.ts';
import { targetOf } from '../../model/resolve.ts';
import { entitiesOf } from '../../model/targets.ts';
import { locate } from '../../source/locate.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { fileOf, type Judged } from '../judge.ts';
import type { ChangeContext } from './change-context.ts';

const RULE = 'repo/removed-but-used';

/** Rules that say of every use by itself what is one removal. */
const USES: ReadonlySet<string> = new Set(['repo/unresolved-ref', 'repo/wrong-kind', 'repo/asset-missing']);

/** What was removed and is still used, and the findings about single uses that this says already. */
export interface RemovedButUsed {
  readonly findings: readonly Finding[];
  readonly replaced: ReadonlySet<Finding>;
}

interface Removal {
  readonly message: string;
  readonly params: Params;
  readonly subject: string;
}

/**
 * Gathers the uses of each thing that was there in the earlier state and is gone: one finding at the first of them, with
 * the others beside it. A use that somebody silenced stays silent and by itself.
 */
export function findRemovedButUsed(judged: readonly Judged[], context: ChangeContext): RemovedButUsed {
  const uses = new Map<string, { removal: Removal; findings: Finding[] }>();
  for (const { finding, disposition } of judged) {
    if (disposition !== 'reported' || !USES.has(finding.rule)) continue;
    const removal =
      finding.rule === 'repo/asset-missing' ? fileBehind(finding, context) : entityBehind(finding, context);
    if (removal === undefined) continue;
    const group = uses.get(removal.subject) ?? { removal, findings: [] };
    uses.set(removal.subject, group);
    group.findings.push(finding);
  }
  const groups = [...uses.values()];
  return {
    findings: groups.map(({ removal, findings }) => toldOnce(removal, findings, context.sources)),
    replaced: new Set(groups.flatMap(({ findings }) => findings)),
  };
}

function toldOnce(removal: Removal, uses: readonly Finding[], sources: ReadonlyMap<string, SourceFile>): Finding {
  const [first, ...others] = [...uses].sort((a, b) => comparePlaces(a.at, b.at, sources));
  const { message, params, subject } = removal;
  return {
    ...{ rule: RULE, message, subject, at: first!.at },
    params: { ...params, count: uses.length },
    ...(first!.entity && { entity: first!.entity }),
    related: others.map(({ at }) => ({ at, message: 'use' })),
  };
}

/** The order in which a reader meets them. */
function comparePlaces(a: Place, b: Place, sources: ReadonlyMap<string, SourceFile>): number {
  const startOf = (place: Place): number => {
    const source = place.kind === 'node' ? sources.get(place.file) : undefined;
    return place.kind === 'node' && source !== undefined ? locate(source, place).start : 0;
  };
  return compareCodeUnits(fileOf(a) ?? '', fileOf(b) ?? '') || startOf(a) - startOf(b);
}

function entityBehind(finding: Finding, context: ChangeContext): Removal | undefined {
  const { analysis, earlier } = context;
  const { id, sections } = finding.params ?? {};
  if (typeof id !== 'string' || !isWords(sections)) return undefined;
  const was = targetOf(worldOf(earlier.model), sections, id);
  // It may be there, and only its former id be forgotten.
  if (was === undefined || entitiesOf(worldOf(analysis.model), sectionOf(was)).has(was.id)) return undefined;
  const kind = nounOf(worldOf(analysis.model).shape, sectionOf(was));
  const { message, to } = whereTo({ kind: sectionOf(was), id: was.id }, context);
  const params = { kind, id, called: calledBehind(was), ...(to !== undefined && { to }) };
  return { message, params, subject: `${sectionOf(was)}/${was.id}` };
}

function isWords(param: unknown): param is readonly string[] {
  return Array.isArray(param);
}

/** The name under which references know it: its section, or of a pillar the list that it stands in. */
function sectionOf({ kind }: Entity): string {
  return kind === 'pillar' ? 'strategy.pillars' : kind;
}

/** The name behind an id, ` (Emre Taş)`. */
function calledBehind(was: Entity): string {
  const { name, title = name } = coreOf(was).raw;
  return typeof title === 'string' ? ` (${title})` : '';
}

function whereTo(
  { kind, id }: EntityName,
  { renames, likelyRenames }: ChangeContext,
): { message: string; to: string | undefined } {
  const isIt = (one: { readonly kind: string; readonly from: string }) => one.kind === kind && one.from === id;
  const renamed = renames().find(isIt)?.to;
  if (renamed !== undefined) return { message: 'renamed', to: renamed };
  const likely = likelyRenames().find(isIt)?.to;
  return likely === undefined ? { message: 'removed', to: undefined } : { message: 'perhaps-renamed', to: likely };
}

/** A file that is named and no longer there, unless it never was. */
function fileBehind({ params = {} }: Finding, { earlier }: ChangeContext): Removal | undefined {
  const { file, similar } = params;
  if (typeof file !== 'string') return undefined;
  if (!['found', 'case'].includes(findFile(earlier.model, file).kind)) return undefined;
  const path = file.replace(/^(?:\.\/)+/, '');
  const said = { params: { file: path }, subject: `file ${path}` };
  if (typeof similar !== 'string') return { ...said, message: 'file' };
  return { ...said, message: 'file-moved', params: { file: path, to: similar } };
}
