import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Orders diagnostics by file, place and rule, whatever the language. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareCodeUnits(a.file ?? '', b.file ?? '') ||
    (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0) ||
    (a.range?.end.offset ?? 0) - (b.range?.end.offset ?? 0) ||
    compareCodeUnits(a.rule, b.rule) ||
    compareCodeUnits(a.fingerprint, b.fingerprint)
  );
}
