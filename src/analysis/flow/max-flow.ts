import { CLOSED, type FlowNet, SINK, setExcess, setResidual } from './flow-net.ts';

/**
 * Sends as much as possible of the excess of some nodes to the sink, through whatever capacity is left, rerouting flow
 * that is there already, and gives the amount that arrived. What cannot arrive stays as excess where it was. Called
 * for every node with excess it makes the flow a maximum; called for some of them it is exact as long as the others
 * cannot reach the sink. No recursion. Dinic 1970: layers by breadth-first search, then a blocking flow in the layers,
 * here found from the sink backwards: a way that leads back always goes on, while most ways from a source lead nowhere.
 */
export function pushExcess(net: FlowNet, sources: readonly number[]): number {
  let pushed = 0;
  let waiting = sources;
  for (;;) {
    waiting = waiting.filter((node) => net.excess[node]! > 0 && net.level[node] !== CLOSED);
    const { floor } = net;
    const ends: number[] = [];
    spread(net, waiting, ends);
    if (ends.length === 0) return pushed;
    for (const end of ends) pushed += fill(net, end, floor);
  }
}

/**
 * Every node to which excess of these nodes could still flow, themselves included, in order of distance. After
 * `pushExcess` for every node with excess this is the minimal source side of a minimum cut, which is the same for
 * every maximum flow (Picard & Queyranne 1980).
 */
export function reachable(net: FlowNet, sources: readonly number[]): Int32Array<ArrayBuffer> {
  const waiting = sources.filter((node) => net.excess[node]! > 0);
  return net.queue.slice(0, spread(net, waiting, []));
}

/**
 * Breadth-first search from the sources as deep as the sink, whose distance is that of the arcs it puts into `ends`:
 * those by which the sink is met first. Gives how many nodes stand in the queue.
 */
function spread(net: FlowNet, sources: readonly number[], ends: number[]): number {
  const { first, next, to, residual, level, current, queue, floor } = net;
  let seen = 0;
  for (const source of sources) {
    if (level[source]! >= floor) continue;
    level[source] = floor;
    current[source] = first[source]!;
    queue[seen++] = source;
  }
  let deepest = floor;
  for (let at = 0; at < seen; at++) {
    const node = queue[at]!;
    if (ends.length > 0 && level[node] === deepest) break;
    deepest = level[node]! + 1;
    for (let arc = first[node]!; arc >= 0; arc = next[arc]!) {
      const other = to[arc]!;
      if (level[other]! >= floor || !(residual[arc]! > 0)) continue;
      if (other === SINK) {
        ends.push(arc);
        continue;
      }
      level[other] = deepest;
      current[other] = first[other]!;
      queue[seen++] = other;
    }
  }
  net.floor = deepest + 1;
  return seen;
}

/** Sends as much as possible through the last arc of a way, from sources (level `floor`) along the layers. */
function fill(net: FlowNet, end: number, floor: number): number {
  const { next, to, residual, level, current, path, excess } = net;
  path[0] = end;
  let depth = 1;
  let pushed = 0;
  while (depth > 0) {
    const node = to[path[depth - 1]! ^ 1]!;
    if (level[node] === floor && excess[node]! > 0) {
      const amount = narrowest(net, depth, excess[node]!);
      setExcess(net, node, excess[node]! - amount);
      depth = augment(net, depth, amount);
      pushed += amount;
      continue;
    }
    const nearer = level[node]! - 1;
    let arc = level[node] === floor ? -1 : current[node]!;
    while (arc >= 0 && (level[to[arc]!] !== nearer || !(residual[arc ^ 1]! > 0))) arc = next[arc]!;
    current[node] = arc;
    if (arc >= 0) {
      path[depth++] = arc ^ 1;
    } else if (--depth > 0) {
      const behind = to[path[depth]!]!;
      current[behind] = next[current[behind]!]!;
    }
  }
  return pushed;
}

/** What the way can take, at most the amount. */
function narrowest({ path, residual }: FlowNet, depth: number, amount: number): number {
  let least = amount;
  for (let i = 0; i < depth; i++) least = Math.min(least, residual[path[i]!]!);
  return least;
}

/** Sends an amount along the way; how many arcs at its end remain of use: those behind the one that is full now. */
function augment(net: FlowNet, depth: number, amount: number): number {
  const { path, residual } = net;
  let keep = depth;
  for (let i = depth - 1; i >= 0; i--) {
    const arc = path[i]!;
    setResidual(net, arc, residual[arc]! - amount);
    setResidual(net, arc ^ 1, residual[arc ^ 1]! + amount);
    if (residual[arc] === 0) keep = i;
  }
  return keep;
}
