/** A run of lines that another run replaces; from 0, ends exclusive. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** More differences than this are shown as one block: the search takes the square of their number. */
const MOST_DIFFERENCES = 2000;

/** Where two lists of lines differ, with as few changes as can be (the greedy algorithm of Myers, 1986). */
export function changedLines(old: readonly string[], now: readonly string[]): Hunk[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  const path = shortestPath(old.slice(start, old.length - end), now.slice(start, now.length - end));
  if (path === undefined) {
    return [{ oldStart: start, oldEnd: old.length - end, newStart: start, newEnd: now.length - end }];
  }
  return toHunks(path, start);
}

/** One step of the way from the old lines to the new: a line taken away or a line put in, at these indexes. */
interface Step {
  readonly kind: 'remove' | 'add';
  readonly old: number;
  readonly now: number;
}

function shortestPath(old: readonly string[], now: readonly string[]): Step[] | undefined {
  const reach = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let depth = 0; depth <= Math.min(old.length + now.length, MOST_DIFFERENCES); depth++) {
    trace.push(new Map(reach));
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      let x = isDown(reach, diagonal, depth) ? at(reach, diagonal + 1) : at(reach, diagonal - 1) + 1;
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x++;
      reach.set(diagonal, x);
      if (x >= old.length && x - diagonal >= now.length) return walkBack(trace, old.length, now.length);
    }
  }
  return undefined;
}

function walkBack(trace: readonly Map<number, number>[], oldLength: number, newLength: number): Step[] {
  const steps: Step[] = [];
  let [x, y] = [oldLength, newLength];
  for (let depth = trace.length - 1; depth > 0; depth--) {
    const reach = trace[depth]!;
    const diagonal = x - y;
    const before = isDown(reach, diagonal, depth) ? diagonal + 1 : diagonal - 1;
    x = at(reach, before);
    y = x - before;
    steps.push({ kind: before > diagonal ? 'add' : 'remove', old: x, now: y });
  }
  return steps.reverse();
}

function isDown(reach: ReadonlyMap<number, number>, diagonal: number, depth: number): boolean {
  return diagonal === -depth || (diagonal !== depth && at(reach, diagonal - 1) < at(reach, diagonal + 1));
}

function at(reach: ReadonlyMap<number, number>, diagonal: number): number {
  return reach.get(diagonal) ?? -1;
}

function toHunks(steps: readonly Step[], offset: number): Hunk[] {
  const hunks: Hunk[] = [];
  for (const { kind, old, now } of steps) {
    const [oldStart, newStart] = [old + offset, now + offset];
    const [oldEnd, newEnd] = kind === 'remove' ? [oldStart + 1, newStart] : [oldStart, newStart + 1];
    const last = hunks.at(-1);
    if (last !== undefined && last.oldEnd === oldStart && last.newEnd === newStart) {
      hunks[hunks.length - 1] = { ...last, oldEnd, newEnd };
    } else hunks.push({ oldStart, oldEnd, newStart, newEnd });
  }
  return hunks;
}
