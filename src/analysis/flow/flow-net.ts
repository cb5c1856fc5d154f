/** The node where all flow ends. */
export const SINK = 0;

/** Whatever has this level is passed over by searches. Distances stay far below it. */
export const CLOSED = 2 ** 31 - 1;

/**
 * A flow network on typed arrays. Arcs stand in pairs: `arc ^ 1` is the reverse of `arc`, and the forward one is even.
 * There is no source: each node has an excess, the amount that still wants to go to the sink. Amounts are whole numbers
 * below 2^53 or, as a capacity, infinite. The network can grow, also while it carries flow.
 */
export interface FlowNet {
  nodes: number;
  arcs: number;
  /** Of each node, its latest arc, -1 when it has none; `next` leads on. */
  first: Int32Array<ArrayBuffer>;
  excess: Float64Array<ArrayBuffer>;
  /** Distance in the current search: valid from `floor` on, older ones are from earlier searches. */
  level: Int32Array<ArrayBuffer>;
  floor: number;
  /** The arc at which a search goes on, by node. */
  current: Int32Array<ArrayBuffer>;
  queue: Int32Array<ArrayBuffer>;
  path: Int32Array<ArrayBuffer>;
  next: Int32Array<ArrayBuffer>;
  to: Int32Array<ArrayBuffer>;
  /** What an arc can still take. The flow of a forward arc is what its reverse can take. */
  residual: Float64Array<ArrayBuffer>;
  /** During a trial: what stood there before, as pairs of arc (or `~node` for an excess) and amount. */
  log: number[] | undefined;
}

/** A network that has only a sink, with room for so many nodes and arcs before it has to grow. */
export function createNet(nodes: number, arcs: number): FlowNet {
  const net: FlowNet = {
    ...{ nodes: 0, arcs: 0, floor: 1, log: undefined },
    ...{ first: new Int32Array(nodes), current: new Int32Array(nodes), queue: new Int32Array(nodes) },
    ...{ path: new Int32Array(nodes), excess: new Float64Array(nodes), level: new Int32Array(nodes) },
    ...{ next: new Int32Array(arcs), to: new Int32Array(arcs), residual: new Float64Array(arcs) },
  };
  addNode(net, 0);
  return net;
}

/** Adds a node from which so much wants to go to the sink. */
export function addNode(net: FlowNet, excess: number): number {
  const node = net.nodes;
  if (node === net.first.length) growNodes(net);
  net.nodes += 1;
  net.first[node] = -1;
  net.level[node] = 0;
  net.excess[node] = excess;
  return node;
}

/** Adds an arc of a capacity between two different nodes, and gives its (even) number. */
export function addArc(net: FlowNet, from: number, to: number, capacity: number): number {
  const arc = net.arcs;
  if (arc + 2 > net.to.length) growArcs(net);
  net.arcs += 2;
  const { first, next, residual } = net;
  net.to[arc] = to;
  net.to[arc + 1] = from;
  residual[arc] = capacity;
  residual[arc + 1] = 0;
  next[arc] = first[from]!;
  first[from] = arc;
  next[arc + 1] = first[to]!;
  first[to] = arc + 1;
  return arc;
}

/** Sets what an arc can still take, so that a trial can take it back. */
export function setResidual(net: FlowNet, arc: number, amount: number): void {
  net.log?.push(arc, net.residual[arc]!);
  net.residual[arc] = amount;
}

/** Sets what still wants to leave a node, so that a trial can take it back. */
export function setExcess(net: FlowNet, node: number, amount: number): void {
  net.log?.push(~node, net.excess[node]!);
  net.excess[node] = amount;
}

function growNodes(net: FlowNet): void {
  const size = 2 * net.first.length + 16;
  net.first = grown(net.first, new Int32Array(size));
  net.current = grown(net.current, new Int32Array(size));
  net.queue = grown(net.queue, new Int32Array(size));
  net.path = grown(net.path, new Int32Array(size));
  net.excess = grown(net.excess, new Float64Array(size));
  net.level = grown(net.level, new Int32Array(size));
}

function growArcs(net: FlowNet): void {
  const size = 2 * net.to.length + 16;
  net.next = grown(net.next, new Int32Array(size));
  net.to = grown(net.to, new Int32Array(size));
  net.residual = grown(net.residual, new Float64Array(size));
}

function grown<A extends Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(from: A, into: A): A {
  into.set(from);
  return into;
}
