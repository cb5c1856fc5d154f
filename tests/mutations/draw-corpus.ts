import type { Ground, Mutation, Operator } from './mutation.ts';
import { type Draw, seeded } from './seeded.ts';
import type { Site } from './site.ts';

const SEED = 20261130;

/** A mutation with what made it. */
export interface Drawn {
  readonly operator: Operator;
  readonly site: Site;
  readonly mutation: Mutation;
}

/** Mutations of an organisation, and by operator how many of how many sites were drawn: `12 of 40`. */
export interface Corpus {
  readonly mutations: readonly Drawn[];
  readonly counts: Record<string, string>;
}

/**
 * So many mutations, drawn from all operators in turn until their sites are used up. An organisation with fewer sites is
 * broken at each of them, and then again at those of operators that break differently each time.
 */
export function drawCorpus(operators: readonly Operator[], ground: Ground, least: number): Corpus {
  const draw = seeded(SEED);
  const decks = operators.map((operator) => ({ operator, sites: shuffled(operator.sites(ground), draw) }));
  const mutations: Drawn[] = [];
  const counts: Record<string, string> = {};
  const most = Math.max(...decks.map(({ sites }) => sites.length));
  for (let round = 0; round < most && mutations.length < least; round++) {
    for (const { operator, sites } of decks) {
      const site = sites[round];
      if (site !== undefined && mutations.length < least)
        mutations.push({ operator, site, mutation: operator.edit(site, draw, ground) });
    }
  }
  const [richest] = [...decks].sort((a, b) => b.sites.length - a.sites.length);
  while (mutations.length < least) {
    const { operator, sites } = richest!;
    const site = sites[draw(sites.length)]!;
    mutations.push({ operator, site, mutation: operator.edit(site, draw, ground) });
  }
  for (const { operator, sites } of decks) {
    const drawn = mutations.filter((one) => one.operator === operator).length;
    counts[operator.name] = `${drawn} of ${sites.length}`;
  }
  return { mutations, counts };
}

function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = draw(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
