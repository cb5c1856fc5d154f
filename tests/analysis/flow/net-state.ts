import type { Feasibility } from '../../../src/analysis/flow/feasibility.ts';

/** Everything of a solved net that a question must not change, as a copy. */
export function netState({ solved }: Feasibility) {
  const { net, kind, tag, personDays, personWeeks } = solved.work;
  return {
    first: net.first.slice(0, net.nodes),
    excess: net.excess.slice(0, net.nodes),
    closed: net.level.slice(0, net.nodes).filter((level) => !Number.isFinite(level)).length,
    next: net.next.slice(0, net.arcs),
    to: net.to.slice(0, net.arcs),
    residual: net.residual.slice(0, net.arcs),
    meanings: [kind.slice(0, net.nodes), tag.slice(0, net.nodes)],
    people: [personDays.slice(), personWeeks.slice()],
    isLogging: net.log !== undefined,
  };
}
