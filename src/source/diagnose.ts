import type { Finding } from '../diagnostics/finding.ts';
import type { Composition } from './compose.ts';
import { createLineIndex } from './line-index.ts';
import type { Shape } from './shape.ts';
import { candidateSlips } from './slips/candidate-slips.ts';
import { knownFields } from './slips/known-fields.ts';
import { isSameStop, probe, type Stop, stopAt, wholeWindow, windowAround } from './slips/probe.ts';
import type { Slip, SlipText } from './slips/slip.ts';
import { type Original, offsetOf, slipFinding } from './slips/slip-finding.ts';

/** Slips reported of one file; more would not be read. */
const MOST_SLIPS = 50;
/** Characters that may be parsed in search of slips, about three seconds' worth. */
const BUDGET = 12_000_000;

/** Lines around a mended one in which a line out of line proves nothing. */
const DOUBTFUL_LINES = 4;

/**
 * Says in plain words why a text is not YAML: one finding a slip, at the slip. The parser only says where it gave up;
 * each suspicion near there is proved by its repair: mended, the text must read further than before. What the parser
 * says after its first error is never used.
 */
export function diagnose(path: string, text: string, composition: Composition, shape: Shape): readonly Finding[] {
  const index = createLineIndex(text);
  const original: Original = { path, index, lines: text.split('\n').map((line) => line.replace(/\r$/, '')) };
  const fields = knownFields(shape);
  const isField = (word: string): boolean => fields.has(word);
  const findings: Finding[] = [];
  const mended: number[] = [];
  let lines = original.lines;
  let stop: Stop | undefined = stopAt(index, composition.errors[0]!);
  let budget = BUDGET;
  while (stop !== undefined && findings.length < MOST_SLIPS) {
    const proof = findSlip({ lines, isField }, stop, budget);
    budget = proof.budget;
    if (proof.slip === undefined || isDoubtful(proof.slip, mended)) {
      if (findings.length === 0) findings.push(unexplained(original, lines, stop));
      break;
    }
    mended.push(proof.slip.line);
    findings.push(slipFinding(original, lines, proof.slip));
    lines = repaired(lines, proof.slip);
    stop = proof.next;
  }
  return findings;
}

/** A line out of line next to one that was mended may be the mending's fault: nothing more is certain then. */
function isDoubtful(slip: Slip, mended: readonly number[]): boolean {
  return slip.tier === 2 && mended.some((line) => Math.abs(line - slip.line) <= DOUBTFUL_LINES);
}

/** Where more than one column would do, which is meant cannot be told, and nothing is mended. */
function unclear(slip: Slip, other: Slip): Slip {
  const { expected } = slip.params;
  const column = String(other.params['expected']);
  const isSame = slip.line === other.line && slip.message.startsWith('indentation') && other.message === 'indentation';
  const columns = (Array.isArray(expected) ? expected : [String(expected)]) as readonly string[];
  if (!isSame || columns.includes(column)) return slip;
  const { fix: _, ...rest } = slip;
  return { ...rest, message: 'indentation-unclear', params: { ...slip.params, expected: [...columns, column] } };
}

interface Proof {
  readonly slip: Slip | undefined;
  /** Where the text stops once the slip is repaired. */
  readonly next: Stop | undefined;
  readonly budget: number;
}

/** The candidate whose repair carries furthest; of the surer tier, whatever a less sure one achieves. */
function findSlip(text: SlipText, stop: Stop, budget: number): Proof {
  let best: { slip: Slip; next: Stop | undefined; reach: number } | undefined;
  const window = windowAround(text.lines, stop);
  const cost = window.reduce((sum, line) => sum + text.lines[line]!.length + 1, 0);
  let left = budget;
  for (const slip of candidateSlips(text, stop.line, stop.opening)) {
    if (best !== undefined && slip.tier > best.slip.tier) break;
    if (best !== undefined && best.next === undefined && slip.tier === 1) break;
    left -= cost;
    if (left < 0) break;
    const next = probe(repaired(text.lines, slip), window);
    const reach = reachOf(slip, stop, next);
    if (reach > (best?.reach ?? 0)) best = { slip, next, reach };
    else if (best !== undefined && reach === Number.POSITIVE_INFINITY)
      best = { ...best, slip: unclear(best.slip, slip) };
  }
  if (best === undefined || window.length === text.lines.length)
    return { slip: best?.slip, next: best?.next, budget: left };
  // Beyond the window only the whole text can tell.
  const lines = repaired(text.lines, best.slip);
  return { slip: best.slip, next: probe(lines, wholeWindow(lines)), budget: left - cost };
}

/** How far a repair carries: 0 when nowhere. One that uncovers what it hid counts above one that reads a little on. */
function reachOf(slip: Slip, stop: Stop, next: Stop | undefined): number {
  if (next === undefined) return Number.POSITIVE_INFINITY;
  const lastRepaired = Math.max(slip.line, ...slip.repair.slice(0, 1).map(({ line }) => line));
  if (slip.hidesBelow === true && !isSameStop(next, stop) && next.line > lastRepaired) return 1e12 + next.line;
  const isFurther = next.line > stop.line || (next.line === stop.line && next.column > stop.column);
  return isFurther ? next.line * 1e5 + Math.min(next.column, 99_999) : 0;
}

function repaired(lines: readonly string[], slip: Slip): readonly string[] {
  const copy = [...lines];
  for (const { line, text } of slip.repair) copy[line] = text;
  return copy;
}

/** What no suspicion explains: said at the place where reading stops. */
function unexplained(original: Original, lines: readonly string[], stop: Stop): Finding {
  const raw = lines[stop.line] ?? '';
  const indent = /^\s*/.exec(raw)![0].length;
  const column = Math.min(Math.max(stop.column, indent), Math.max(raw.length - 1, 0));
  const start = offsetOf(original, lines, stop.line, column);
  const end = offsetOf(original, lines, stop.line, Math.max(raw.trimEnd().length, column));
  const at = { kind: 'text', file: original.path, start, end: Math.max(start, end) } as const;
  return { rule: 'repo/yaml-syntax', message: 'unreadable', at };
}
