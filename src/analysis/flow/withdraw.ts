import { type FlowNet, SINK, setResidual } from './flow-net.ts';

/**
 * Takes back an amount of the flow that leaves a node, all the way to the sink; there must be that much. Which of
 * several flows it takes does not change how much a maximum flow can send afterwards. Calls `freed` with the node and
 * each one on the way: what they can give has grown.
 */
export function withdraw(net: FlowNet, node: number, amount: number, freed: (node: number) => void): void {
  const { first, next, to, residual } = net;
  const waiting: number[] = [node, amount];
  while (waiting.length > 0) {
    let rest = waiting.pop()!;
    const at = waiting.pop()!;
    if (rest > 0) freed(at);
    for (let arc = first[at]!; arc >= 0 && rest > 0; arc = next[arc]!) {
      if (arc % 2 === 1 || residual[arc ^ 1] === 0) continue;
      const taken = Math.min(rest, residual[arc ^ 1]!);
      setResidual(net, arc, residual[arc]! + taken);
      setResidual(net, arc ^ 1, residual[arc ^ 1]! - taken);
      rest -= taken;
      if (to[arc] !== SINK) waiting.push(to[arc]!, taken);
    }
  }
}
