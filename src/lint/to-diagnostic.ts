import type {
  Diagnostic,
  DiagnosticFix,
  DiagnosticParam,
  DiagnosticRelated,
  TextEdit,
} from '../diagnostics/diagnostic.ts';
import type { Fix, Param, Params } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Language, Text } from '../diagnostics/text.ts';
import { renderParam, renderText } from '../messages/render.ts';
import { resolveEdit } from '../source/resolve-edit.ts';
import type { SourceFile } from '../source/source-file.ts';
import { docsOf } from './docs-of.ts';
import { fileOf, type Judged } from './judge.ts';
import type { Locator } from './locator.ts';

/** What turns a finding into words and positions. */
export interface WordingContext {
  readonly language: Language;
  readonly locator: Locator;
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** A path of the workspace as the report names it. */
  readonly reportPath: (path: string) => string;
  /** Id of the actor who owns the entity. */
  readonly ownerOf: (judged: Judged) => string | undefined;
}

/** Words a finding in the report's language, finds its exact range, and turns its fixes into edits of exact ranges. */
export function toDiagnostic(judged: Judged, context: WordingContext): Diagnostic {
  const { finding, rule, severity, fingerprint, disposition, justification } = judged;
  const { at, params = {}, entity } = finding;
  const message = rule.messages[finding.message]!;
  const file = fileOf(at);
  const range = context.locator.rangeOf(at);
  const owner = context.ownerOf(judged);
  return {
    ...{ rule: rule.id, severity },
    ...{ message: word(message, params, context), help: word(message.help, params, context) },
    params: mapParams(params, context),
    ...(file !== undefined && { file: context.reportPath(file) }),
    ...(range !== undefined && { range }),
    ...(at.kind === 'node' && { pointer: at.pointer }),
    ...(entity !== undefined && { entity }),
    ...(owner !== undefined && { owner }),
    related: (finding.related ?? []).flatMap((related) => toRelated(judged, related, context)),
    fixes: (finding.fixes ?? []).flatMap((fix) => toFix(judged, fix, context)),
    ...{ docs: docsOf(rule.id), sources: rule.sources, fingerprint, disposition },
    ...(justification !== undefined && { justification }),
  };
}

function toRelated(
  { rule, finding }: Judged,
  { at, message, params }: { at: Place; message: string; params?: Params },
  context: WordingContext,
): DiagnosticRelated[] {
  const file = fileOf(at);
  const range = context.locator.rangeOf(at);
  if (file === undefined || range === undefined) return [];
  const words = word(rule.texts![message]!, { ...finding.params, ...params }, context);
  return [{ file: context.reportPath(file), range, message: words }];
}

/** A fix whose edits cannot all be made is none. */
function toFix(
  { rule, finding }: Judged,
  { title, params, safety, edits }: Fix,
  context: WordingContext,
): DiagnosticFix[] {
  const resolved: TextEdit[] = [];
  for (const edit of edits) {
    const file = fileOf(edit.at);
    const source = file === undefined ? undefined : context.sources.get(file);
    const change = source && resolveEdit(source, edit);
    if (source === undefined || change === undefined) return [];
    const range = context.locator.rangeOfSpan(source.path, change);
    resolved.push({ file: context.reportPath(source.path), range, text: change.text });
  }
  return [{ title: word(rule.texts![title]!, { ...finding.params, ...params }, context), safety, edits: resolved }];
}

function word(text: Text, params: Params, context: WordingContext): string {
  return renderText(text[context.language], params, context.language, (place) => writePlace(place, context));
}

function writePlace(place: Place, { locator, reportPath }: WordingContext): string {
  const file = fileOf(place);
  const range = locator.rangeOf(place);
  return file === undefined || range === undefined ? '' : `${reportPath(file)}:${range.start.line}`;
}

function mapParams(params: Params, context: WordingContext): Record<string, DiagnosticParam> {
  return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, plainParam(param, context)]));
}

function plainParam(param: Param, context: WordingContext): DiagnosticParam {
  if (typeof param === 'string' || typeof param === 'number') return param;
  if (Array.isArray(param)) return param as readonly string[];
  return renderParam(param, context.language, (place) => writePlace(place, context));
}
