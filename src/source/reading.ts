import type { ParsedNode } from 'yaml';
import type { Finding } from '../diagnostics/finding.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import { MAX_FINDINGS, MAX_REPEATED } from './limits.ts';
import type { Shape } from './shape.ts';
import type { Span } from './source-file.ts';
import type { Value } from './value.ts';

/** What the conversion of one file's nodes to values carries along. */
export interface Reading {
  readonly path: string;
  readonly text: string;
  readonly findings: Finding[];
  /** Nodes whose value YAML took away; see `SourceFile.lost`. */
  readonly lost: { document: number; pointer: string }[];
  /** The file's values cannot be trusted. */
  isBroken: boolean;
  document: number;
  /** Steps from the document's root to the node at hand. */
  readonly steps: (string | number)[];
  /** The latest node of each anchor's name, in order of place, and the nodes that are being converted. */
  readonly anchors: Map<string, ParsedNode>;
  readonly open: Set<ParsedNode>;
  /** What each alias meant when it was first reached: a later anchor may take the name over. */
  readonly targets: Map<ParsedNode, ParsedNode | undefined>;
  /** How many aliases stand around the node at hand; inside one nothing is reported a second time. */
  aliasDepth: number;
  /** Values that aliases may still repeat. */
  repeatsLeft: number;
}

/** Where a node stands: the offset from which its tag and anchor may begin, and how deep it is. */
export interface Standing {
  readonly from: number;
  readonly depth: number;
}

/** Turns a node into a value; handed to what converts the parts of a collection. */
export type Convert = (reading: Reading, node: ParsedNode | null, shape: Shape | undefined, at: Standing) => Value;

/** The stretch of a node without tag, anchor and what follows it. */
export function spanOf(node: ParsedNode): Span {
  return { start: node.range[0], end: node.range[1] };
}

/** A reading that has seen nothing yet. */
export function startReading(path: string, text: string): Reading {
  return {
    path,
    text,
    findings: [],
    lost: [],
    isBroken: false,
    document: 0,
    steps: [],
    anchors: new Map(),
    open: new Set(),
    targets: new Map(),
    aliasDepth: 0,
    repeatsLeft: MAX_REPEATED,
  };
}

/** Notes a finding at a stretch of the text, unless the node is being repeated by an alias. */
export function report(reading: Reading, span: Span, finding: Omit<Finding, 'at'>): void {
  if (reading.aliasDepth > 0 || isFull(reading)) return;
  reading.findings.push({ ...finding, at: placeOf(reading, span) });
}

/** Whether the file has as many findings as are reported. */
export function isFull(reading: Reading): boolean {
  return reading.findings.length >= MAX_FINDINGS;
}

/** As `report`, for what makes the whole file unknown. */
export function reportBreak(reading: Reading, span: Span, finding: Omit<Finding, 'at'>): void {
  reading.isBroken = true;
  report(reading, span, finding);
}

/** A text place in the file that is being read. */
export function placeOf(reading: Reading, span: Span): Finding['at'] {
  return { kind: 'text', file: reading.path, start: span.start, end: span.end };
}

/** Marks the node at hand as one whose value YAML took away. */
export function markLost(reading: Reading): void {
  const pointer = reading.steps.reduce<string>((before, step) => joinPointer(before, step), '');
  reading.lost.push({ document: reading.document, pointer });
}
