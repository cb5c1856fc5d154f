import { CLOSED, type FlowNet, SINK } from './flow-net.ts';

/**
 * Closes every node from which nothing can get to the sink, so that searches pass it over. As long as no capacity grows
 * nothing ever will get there, so this changes no flow.
 */
export function closeDead(net: FlowNet): void {
  const { first, next, to, residual, level, queue, floor } = net;
  level[SINK] = floor;
  queue[0] = SINK;
  for (let at = 0, seen = 1; at < seen; at++) {
    for (let arc = first[queue[at]!]!; arc >= 0; arc = next[arc]!) {
      const other = to[arc]!;
      if (level[other]! >= floor || !(residual[arc ^ 1]! > 0)) continue;
      level[other] = floor;
      queue[seen++] = other;
    }
  }
  for (let node = 0; node < net.nodes; node++) if (level[node]! < floor) level[node] = CLOSED;
  net.floor = floor + 1;
}

/** Opens closed nodes whose capacity has grown, and every closed node from which something can get to them. */
export function revive(net: FlowNet, nodes: readonly number[]): readonly number[] {
  const { first, next, to, residual, level } = net;
  const revived: number[] = [];
  const open = (node: number) => {
    if (level[node] !== CLOSED) return;
    level[node] = 0;
    revived.push(node);
  };
  nodes.forEach(open);
  for (const node of revived) {
    for (let arc = first[node]!; arc >= 0; arc = next[arc]!) if (residual[arc ^ 1]! > 0) open(to[arc]!);
  }
  return revived;
}

/** Lets searches into every node again. */
export function reopen(net: FlowNet): void {
  net.level.fill(0, 0, net.nodes);
}
