import type { Finding } from '../diagnostics/finding.ts';
import { type Composition, compose } from './compose.ts';
import { decode } from './decode.ts';
import { diagnose } from './diagnose.ts';
import { UNKNOWN } from './fast-flow.ts';
import { readFast } from './fast-reader.ts';
import { MAX_DEPTH } from './limits.ts';
import { startReading } from './reading.ts';
import type { Shape } from './shape.ts';
import { isExhausted, slipBehindNesting } from './slip-behind-nesting.ts';
import { conflictMarkers } from './slips/conflict-markers.ts';
import type { SourceFile } from './source-file.ts';
import { toValue } from './to-value.ts';
import type { Value } from './value.ts';

/**
 * Reads one YAML file: UTF-8, YAML 1.2 core, any number of documents. Never throws; what is wrong is in `findings`.
 * The shape says which scalars are text; `path` is relative to the workspace.
 */
export function readSource(path: string, bytes: Uint8Array, shape: Shape): SourceFile {
  const { text, problem } = decode(path, bytes);
  if (problem !== undefined) return broken(path, text, [problem]);
  const value = readFast(text, shape);
  if (value === UNKNOWN) return readReference(path, text, shape);
  return { path, text, documents: [value], findings: [], lost: [], isBroken: false };
}

/** Reads decoded text by the reference parser, the only source of syntax findings and of what YAML means. */
export function readReference(path: string, text: string, shape: Shape): SourceFile {
  const conflicts = conflictMarkers(path, text);
  if (conflicts.length > 0) return broken(path, text, conflicts);
  const composition = compose(text);
  if (isExhausted(composition)) return broken(path, text, [tooDeep(path, text, composition, shape)]);
  if (composition.errors.length > 0) return broken(path, text, diagnose(path, text, composition, shape));
  return convert(path, text, composition, shape);
}

function convert(path: string, text: string, composition: Composition, shape: Shape): SourceFile {
  const reading = startReading(path, text);
  const documents: Value[] = [];
  for (const document of composition.documents) {
    reading.anchors.clear();
    documents.push(toValue(reading, document.contents, shape, { from: document.range[0], depth: 0 }));
    reading.document++;
  }
  if (reading.isBroken) return broken(path, text, reading.findings);
  return { path, text, documents, findings: reading.findings, lost: reading.lost, isBroken: false };
}

function broken(path: string, text: string, findings: readonly Finding[]): SourceFile {
  return { path, text, documents: [], findings, lost: [], isBroken: true };
}

/** The slip that only makes the text seem deep, else that it is too deep. */
function tooDeep(path: string, text: string, composition: Composition, shape: Shape): Finding {
  const slip = slipBehindNesting(path, text, composition.tooDeepAt ?? text.length, shape);
  if (slip !== undefined) return slip;
  const start = Math.min(composition.tooDeepAt ?? composition.errors[0]?.start ?? 0, text.length);
  const at = { kind: 'text', file: path, start, end: Math.min(start + 1, text.length) } as const;
  return { rule: 'repo/too-deep', message: 'too-deep', params: { limit: MAX_DEPTH }, at };
}
