import type { FlowNet } from './flow-net.ts';
import { NODE, type WorkNet } from './work-net.ts';

/** Runs something that changes a net and its flow, and afterwards makes both exactly what they were. */
export function tryOut<T>(work: WorkNet, run: () => T): T {
  const { net } = work;
  const { nodes, arcs } = net;
  const log: number[] = [];
  net.log = log;
  try {
    return run();
  } finally {
    net.log = undefined;
    for (let i = log.length - 2; i >= 0; i -= 2) {
      const place = log[i]!;
      if (place >= 0) net.residual[place] = log[i + 1]!;
      else net.excess[~place] = log[i + 1]!;
    }
    removeArcs(net, arcs);
    removeNodes(work, nodes);
  }
}

/** Takes away the latest arcs until so many are left. */
function removeArcs(net: FlowNet, arcs: number): void {
  const { first, next, to } = net;
  for (let arc = net.arcs - 2; arc >= arcs; arc -= 2) {
    first[to[arc]!] = next[arc + 1]!;
    first[to[arc + 1]!] = next[arc]!;
  }
  net.arcs = arcs;
}

/** Takes away the latest nodes until so many are left. */
function removeNodes({ net, kind, tag, personDays, personWeeks }: WorkNet, nodes: number): void {
  for (let node = nodes; node < net.nodes; node++) {
    if (kind[node] === NODE.personDay) personDays[tag[node]!] = 0;
    else if (kind[node] === NODE.personWeek) personWeeks[tag[node]!] = 0;
  }
  net.nodes = nodes;
}
