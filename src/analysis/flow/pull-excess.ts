import { type FlowNet, setExcess, setResidual } from './flow-net.ts';

/**
 * Sends at most so much of the excess within a node's part of the source side to that node, and gives how much arrived.
 * Looks from the node backwards for the nearest excess, so that it costs little where much is short, and whether or not
 * the nodes are closed.
 */
export function pullExcess(net: FlowNet, partOf: Int32Array, node: number, most: number): number {
  let pulled = 0;
  while (pulled < most) {
    const way = wayFromExcess(net, partOf, node);
    if (way === undefined) break;
    const amount = way.arcs.reduce(
      (least, arc) => Math.min(least, net.residual[arc]!),
      Math.min(most - pulled, net.excess[way.source]!),
    );
    setExcess(net, way.source, net.excess[way.source]! - amount);
    for (const arc of way.arcs) {
      setResidual(net, arc, net.residual[arc]! - amount);
      setResidual(net, arc ^ 1, net.residual[arc ^ 1]! + amount);
    }
    pulled += amount;
  }
  return pulled;
}

/** The arcs of a shortest way from a node with excess, the last first. */
function wayFromExcess({ first, next, to, residual, excess }: FlowNet, partOf: Int32Array, node: number) {
  /** The arc by which a node is left on its way. */
  const arcFrom = new Map<number, number>([[node, -1]]);
  for (const at of arcFrom.keys()) {
    if (excess[at]! > 0) {
      const arcs: number[] = [];
      for (let arc = arcFrom.get(at)!; arc >= 0; arc = arcFrom.get(to[arc]!)!) arcs.push(arc);
      return { source: at, arcs };
    }
    for (let arc = first[at]!; arc >= 0; arc = next[arc]!) {
      const other = to[arc]!;
      if (residual[arc ^ 1]! > 0 && partOf[other] === partOf[node] && !arcFrom.has(other)) arcFrom.set(other, arc ^ 1);
    }
  }
  return undefined;
}
