import type { FlowNet } from './flow-net.ts';
import { reachable } from './max-flow.ts';

/** The nodes from which nothing more can get to the sink, in parts that share no capacity. */
export interface SourceSide {
  /** The nodes of each part. */
  readonly parts: readonly (readonly number[])[];
  /** Of each node of the net, 1 + the index of its part; 0 when it is on the other side. */
  readonly partOf: Int32Array;
}

/**
 * The minimal source side of the minimum cut, after a maximum flow, split into its connected parts. What each part is
 * short of adds up to all that is short, because no arc of positive capacity joins two of them.
 */
export function sourceSide(net: FlowNet, sources: readonly number[]): SourceSide {
  const nodes = reachable(net, sources);
  const partOf = new Int32Array(net.nodes);
  for (const node of nodes) partOf[node] = -1;
  const parts: number[][] = [];
  for (const node of nodes) if (partOf[node] === -1) parts.push(partAround(net, node, partOf, parts.length + 1));
  return { parts, partOf };
}

/** Gathers and labels everything that hangs together with a node, within the nodes labelled -1. */
function partAround(
  { first, next, to, residual }: FlowNet,
  start: number,
  partOf: Int32Array,
  label: number,
): number[] {
  const part = [start];
  partOf[start] = label;
  for (const node of part) {
    for (let arc = first[node]!; arc >= 0; arc = next[arc]!) {
      const other = to[arc]!;
      if (partOf[other] !== -1 || residual[arc]! + residual[arc ^ 1]! === 0) continue;
      partOf[other] = label;
      part.push(other);
    }
  }
  return part;
}
