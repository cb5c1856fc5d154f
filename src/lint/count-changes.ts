import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ChangeCounts } from './lint-result.ts';

/** Counts what became of findings; of those that do not count only that they did. */
export function countChanges(diagnostics: readonly Diagnostic[], fixed: readonly Diagnostic[]): ChangeCounts {
  const reported = diagnostics.filter(({ disposition }) => disposition === 'reported');
  const having = (change: Diagnostic['change']): number => reported.filter((one) => one.change === change).length;
  return {
    ...{ new: having('new'), worse: having('worse'), better: having('better'), fixed: fixed.length },
    unchanged: having('unchanged'),
    silenced: diagnostics.filter(isSilenced).length,
    unknown: having(undefined),
  };
}

function isSilenced({ disposition, before }: Diagnostic): boolean {
  return disposition !== 'reported' && before?.disposition === 'reported';
}
