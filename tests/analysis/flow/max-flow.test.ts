import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addArc, addNode, createNet, type FlowNet, SINK } from '../../../src/analysis/flow/flow-net.ts';
import { pushExcess, reachable } from '../../../src/analysis/flow/max-flow.ts';
import { checkCases } from './check-cases.ts';
import { solveLinear } from './solve-linear.ts';

interface Drawn {
  readonly excess: readonly number[];
  readonly arcs: readonly { readonly from: number; readonly to: number; readonly capacity: number }[];
}

/** Any nets, with cycles, arcs beside each other, dead ends and arcs that leave the sink. */
const drawn: fc.Arbitrary<Drawn> = fc.integer({ min: 1, max: 9 }).chain((nodes) =>
  fc.record({
    excess: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: nodes, maxLength: nodes }),
    arcs: fc
      .array(
        fc.record({
          from: fc.integer({ min: 0, max: nodes }),
          to: fc.integer({ min: 0, max: nodes }),
          capacity: fc.integer({ min: 0, max: 15 }),
        }),
        { maxLength: 30 },
      )
      .map((arcs) => arcs.filter(({ from, to }) => from !== to)),
  }),
);

describe('pushExcess', () => {
  it('sends as much as a linear programme does', () => {
    checkCases(
      31,
      drawn,
      (net) => {
        const { flow, sources } = build(net);
        expect(pushExcess(flow, sources)).toBe(linearFlow(net));
      },
      100,
    );
  });

  it('sends as much when asked for one node after the other, on top of what flows', () => {
    checkCases(32, drawn, (net) => {
      const { flow, sources } = build(net);
      const sent = sources.reduce((sum, source) => sum + pushExcess(flow, [source]), 0);
      const again = build(net);
      expect(sent).toBe(pushExcess(again.flow, again.sources));
    });
  });

  it('keeps within capacities, and loses nothing on the way', () => {
    checkCases(33, drawn, (net) => {
      const { flow, sources } = build(net);
      const sent = pushExcess(flow, sources);
      const arrived = Array.from({ length: flow.nodes }, () => 0);
      for (const [index, { from, to, capacity }] of net.arcs.entries()) {
        const amount = flow.residual[2 * index + 1]!;
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amount + flow.residual[2 * index]!).toBe(capacity);
        arrived[to]! += amount;
        arrived[from]! -= amount;
      }
      expect(arrived[SINK]).toBe(sent);
      for (const [index, excess] of net.excess.entries()) {
        expect(arrived[index + 1]! + excess).toBe(flow.excess[index + 1]!);
      }
    });
  });

  it('sends what the cut around the reachable nodes lets through', () => {
    checkCases(34, drawn, (net) => {
      const { flow, sources } = build(net);
      const sent = pushExcess(flow, sources);
      const inside = new Set<number>(reachable(flow, sources));
      expect(inside.has(SINK)).toBe(false);
      const crossing = net.arcs.filter(({ from, to }) => inside.has(from) && !inside.has(to));
      const outside = net.excess.filter((_, index) => !inside.has(index + 1));
      expect([...crossing.map(({ capacity }) => capacity), ...outside].reduce((a, b) => a + b, 0)).toBe(sent);
    });
  });

  it('goes a way of a hundred thousand nodes', () => {
    const flow = createNet(1, 0);
    const nodes = Array.from({ length: 100_000 }, () => addNode(flow, 0));
    for (const [index, node] of nodes.entries()) addArc(flow, node, index === 0 ? SINK : nodes[index - 1]!, 7);
    flow.excess[nodes.at(-1)!] = 9;
    expect(pushExcess(flow, [nodes.at(-1)!])).toBe(7);
  });
});

function build({ excess, arcs }: Drawn): { flow: FlowNet; sources: number[] } {
  const flow = createNet(1, 0);
  const sources = excess.map((amount) => addNode(flow, amount));
  for (const { from, to, capacity } of arcs) addArc(flow, from, to, capacity);
  return { flow, sources };
}

/** The same as a linear programme: what a node sends on is at most what it gets and what it has. */
function linearFlow({ excess, arcs }: Drawn): number {
  const leaving = (node: number) => arcs.flatMap(({ from }, arc) => (from === node ? [`x${arc}`] : []));
  const entering = (node: number) => arcs.flatMap(({ to }, arc) => (to === node ? [`x${arc}`] : []));
  const ofArcs = arcs.map(({ capacity }, arc) => ({ variables: [`x${arc}`], most: capacity }));
  const ofNodes = excess.map((most, index) => {
    const variables = [...leaving(index + 1), ...entering(index + 1).map((name) => `-${name}`)];
    return { variables, most };
  });
  const arrived = [...entering(SINK), ...leaving(SINK).map((name) => `-${name}`)];
  return solveLinear(arrived, [...ofArcs, ...ofNodes]);
}
