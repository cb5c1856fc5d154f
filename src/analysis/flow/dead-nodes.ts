import { CLOSED, type FlowNet, SINK } from './flow-net.ts';

/**
 * Closes every node from which nothing can get to the sink, so that searches pass it over, and gives them. As long as no
 * capacity grows nothing ever will get there, so this changes no flow.
 */
export function closeDead(net: FlowNet): Int32Array {
  const { first, next, to, residual, level, queue, floor } = net;
  level[SINK] = floor;
  queue[0] = SINK;
  let seen = 1;
  for (let at = 0; at < seen; at++) {
    for (let arc = first[queue[at]!]!; arc >= 0; arc = next[arc]!) {
      const other = to[arc]!;
      if (level[other]! >= floor || !(residual[arc ^ 1]! > 0)) continue;
      level[other] = floor;
      queue[seen++] = other;
    }
  }
  net.floor = floor + 1;
  const dead = new Int32Array(net.nodes - seen);
  for (let node = 0, i = 0; node < net.nodes; node++) if (level[node]! < floor) dead[i++] = node;
  close(net, dead);
  return dead;
}

/** Closes nodes to searches. */
export function close({ level }: FlowNet, nodes: Int32Array): void {
  for (const node of nodes) level[node] = CLOSED;
}

/** Lets searches into closed nodes again. */
export function reopen({ level }: FlowNet, nodes: Int32Array): void {
  for (const node of nodes) level[node] = 0;
}
