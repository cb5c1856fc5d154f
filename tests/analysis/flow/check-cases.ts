import fc from 'fast-check';

/** Runs a property on many cases, the same ones each time. */
export function checkCases<T>(seed: number, cases: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 300): void {
  const holds = fc.property(cases, (value) => {
    property(value);
  });
  fc.assert(holds, { seed, numRuns });
}
