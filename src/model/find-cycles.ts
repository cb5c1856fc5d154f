/**
 * The cycles of a graph in which every node has at most a few successors, each once: as the nodes in the order of the
 * links, beginning with the one that comes first among `nodes`. Linear in nodes and links.
 */
export function findCycles<Node>(nodes: Iterable<Node>, next: (node: Node) => readonly Node[]): Node[][] {
  const done = new Set<Node>();
  const cycles: Node[][] = [];
  for (const start of nodes) {
    if (done.has(start)) continue;
    // An explicit stack: a chain of 100,000 people who report to each other must not overflow the call stack.
    const trail = new Map<Node, number>();
    const stack: { node: Node; rest: Node[] }[] = [];
    const enter = (node: Node): void => {
      trail.set(node, stack.length);
      stack.push({ node, rest: [...next(node)].reverse() });
    };
    enter(start);
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const to = frame.rest.pop();
      if (to === undefined) {
        done.add(frame.node);
        trail.delete(frame.node);
        stack.pop();
        continue;
      }
      const depth = trail.get(to);
      if (depth !== undefined) cycles.push(stack.slice(depth).map((step) => step.node));
      else if (!done.has(to)) enter(to);
    }
  }
  return cycles;
}
