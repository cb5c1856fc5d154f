/** Park and Miller's minimal standard generator: the same numbers below a bound on every machine. */
export function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
