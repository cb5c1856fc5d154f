import { compareCodeUnits } from '../diagnostics/compare.ts';

/** Two things that could belong together, and how well; a whole number above 0. */
export interface Candidate {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** From so many on a side on the best pairs are taken one after another; the exact search is cubic. */
const MOST_EXACT = 120;

/**
 * The pairs of a matching of greatest weight: each thing has one partner at most (Kuhn 1955, Munkres 1957; with
 * potentials and shortest ways, Jonker and Volgenant 1987). The same whichever side comes first.
 */
export function bestMatching(candidates: readonly Candidate[]): Candidate[] {
  return components(candidates).flatMap((part) => {
    const [froms, tos] = [sortedIds(part, 'from'), sortedIds(part, 'to')];
    if (Math.max(froms.length, tos.length) > MOST_EXACT) return greedy(part);
    const isTurned = compareCodeUnits(froms[0] ?? '', tos[0] ?? '') > 0;
    const [rows, columns] = isTurned ? [tos, froms] : [froms, tos];
    const found = new Map(part.map((one) => [isTurned ? pair(one.to, one.from) : pair(one.from, one.to), one]));
    const chosen = assign(rows.length, columns.length, (i, j) => found.get(pair(rows[i]!, columns[j]!))?.weight ?? 0);
    return chosen.flatMap(([i, j]) => found.get(pair(rows[i]!, columns[j]!)) ?? []);
  });
}

function pair(a: string, b: string): string {
  return JSON.stringify([a, b]);
}

function sortedIds(candidates: readonly Candidate[], side: 'from' | 'to'): string[] {
  return [...new Set(candidates.map((one) => one[side]))].sort(compareCodeUnits);
}

/** Candidates that no thing connects do not depend on each other. */
function components(candidates: readonly Candidate[]): Candidate[][] {
  const at = new Map<string, Candidate[]>();
  const ends = ({ from, to }: Candidate) => [`from ${from}`, `to ${to}`];
  for (const one of candidates) for (const end of ends(one)) at.set(end, [...(at.get(end) ?? []), one]);
  const seen = new Set<Candidate>();
  return candidates.flatMap((first) => {
    if (seen.has(first)) return [];
    seen.add(first);
    const part = [first];
    for (const one of part) {
      for (const next of ends(one).flatMap((end) => at.get(end) ?? [])) {
        if (!seen.has(next)) part.push(next);
        seen.add(next);
      }
    }
    return [part];
  });
}

function greedy(candidates: readonly Candidate[]): Candidate[] {
  const key = ({ from, to }: Candidate) => pair(...([from, to].sort(compareCodeUnits) as [string, string]));
  const best = [...candidates].sort((a, b) => b.weight - a.weight || compareCodeUnits(key(a), key(b)));
  const [froms, tos] = [new Set<string>(), new Set<string>()];
  return best.filter(({ from, to }) => {
    if (froms.has(from) || tos.has(to)) return false;
    froms.add(from);
    tos.add(to);
    return true;
  });
}

/** Rows matched with columns so that the weights add up to as much as can be; a weight of 0 is no match. */
function assign(rows: number, columns: number, weight: (row: number, column: number) => number): [number, number][] {
  // With as many columns of weight 0 as there are rows, every row can be left alone.
  const width = columns + rows;
  const cost = (row: number, column: number) => (column < columns ? -weight(row, column) : 0);
  const rowPrice = new Array<number>(rows + 1).fill(0);
  const columnPrice = new Array<number>(width + 1).fill(0);
  /** Which row, counted from 1, has the column; column 0 stands for the row that is being placed. */
  const rowOf = new Array<number>(width + 1).fill(0);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    const cameFrom = new Array<number>(width + 1).fill(0);
    const least = new Array<number>(width + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(width + 1).fill(false);
    let column = 0;
    while (rowOf[column] !== 0) {
      used[column] = true;
      const current = rowOf[column]!;
      let [delta, next] = [Number.POSITIVE_INFINITY, 0];
      for (let other = 1; other <= width; other += 1) {
        if (used[other]) continue;
        const reduced = cost(current - 1, other - 1) - rowPrice[current]! - columnPrice[other]!;
        if (reduced < least[other]!) {
          least[other] = reduced;
          cameFrom[other] = column;
        }
        if (least[other]! < delta) [delta, next] = [least[other]!, other];
      }
      for (let other = 0; other <= width; other += 1) {
        if (used[other]) {
          rowPrice[rowOf[other]!]! += delta;
          columnPrice[other]! -= delta;
        } else least[other]! -= delta;
      }
      column = next;
    }
    for (; column !== 0; column = cameFrom[column]!) rowOf[column] = rowOf[cameFrom[column]!]!;
  }
  return rowOf.flatMap((row, column): [number, number][] =>
    column > 0 && column <= columns && row > 0 ? [[row - 1, column - 1]] : [],
  );
}
