import { CLOSED, type FlowNet, SINK, setExcess } from './flow-net.ts';
import { pushExcess, reachable } from './max-flow.ts';

/** A net whose capacities can be scaled against the work that has to go through it. */
export interface ScaledNet {
  readonly net: FlowNet;
  /** Of each arc, what it can take before anything flows; reverse arcs nothing. */
  readonly capacities: Float64Array;
  /** Of each node, the work that starts there, which does not scale. */
  readonly work: Float64Array;
  /** Of each node, what gets there from parts that are settled: as much as the capacity on the way, so it scales. */
  readonly settled: Float64Array;
}

/** A part of a net by how much too much its work is for its capacity: the quotient of the two. */
export interface Ratio {
  readonly work: number;
  readonly capacity: number;
}

/** A net without flow, ready to be scaled; excess is work. */
export function scalable(net: FlowNet): ScaledNet {
  return {
    net,
    capacities: net.residual.slice(0, net.arcs),
    work: net.excess.slice(0, net.nodes),
    settled: new Float64Array(net.nodes),
  };
}

/**
 * The highest ratio of work to capacity that any part of the net has, reduced, searched from a ratio that a part has
 * upwards (Dinkelbach 1967): each minimal cut shows a part with a higher one, until all fits. Leaves the flow that fits
 * when all capacities are multiplied by the ratio; what nothing more can flow from then is where the ratio is reached.
 */
export function highestRatio(scaled: ScaledNet, start: Ratio): Ratio {
  const { net, work } = scaled;
  let ratio = reduce(start);
  for (;;) {
    const sources = scale(scaled, ratio);
    pushExcess(net, sources);
    const left = sources.reduce((sum, node) => sum + net.excess[node]!, 0);
    if (left === 0) return ratio;
    const needed = reachable(net, sources).reduce((sum, node) => sum + work[node]!, 0);
    // What is left is the work times the ratio's capacity, less the capacity of the part times the ratio's work.
    ratio = reduce({ work: needed, capacity: (ratio.capacity * needed - left) / ratio.work });
  }
}

/** Empties the net and multiplies its capacities by the ratio; gives the nodes from which something must flow. */
function scale({ net, capacities, work, settled }: ScaledNet, ratio: Ratio): number[] {
  for (let arc = 0; arc < net.arcs; arc++) net.residual[arc] = capacities[arc]! * ratio.work;
  const sources: number[] = [];
  for (let node = 0; node < net.nodes; node++) {
    const excess = work[node]! * ratio.capacity + settled[node]! * ratio.work;
    setExcess(net, node, excess);
    if (excess > 0) sources.push(node);
  }
  return sources;
}

/**
 * Takes the closed nodes out of the net: their time is full, so nothing else gets in, and what leaves them takes all the
 * capacity there is on the way out.
 */
export function settleClosed({ net, capacities, work, settled }: ScaledNet): void {
  const { to, level } = net;
  for (let arc = 0; arc < net.arcs; arc += 2) {
    const [from, into] = [to[arc ^ 1]!, to[arc]!];
    if (level[from] !== CLOSED && level[into] !== CLOSED) continue;
    if (level[into] !== CLOSED && into !== SINK) settled[into]! += capacities[arc]!;
    capacities[arc] = 0;
  }
  for (let node = 0; node < net.nodes; node++) if (level[node] === CLOSED) work[node] = settled[node] = 0;
}

function reduce({ work, capacity }: Ratio): Ratio {
  let [a, b] = [work, capacity];
  while (b > 0) [a, b] = [b, a % b];
  return { work: work / a, capacity: capacity / a };
}
