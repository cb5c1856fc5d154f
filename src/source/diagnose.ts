import type { Finding } from '../diagnostics/finding.ts';
import type { Composition } from './compose.ts';
import type { Shape } from './shape.ts';

/** Says in plain words why a text is not YAML: one finding a slip, at the slip. */
export function diagnose(path: string, text: string, composition: Composition, _shape: Shape): readonly Finding[] {
  const first = composition.errors[0]!;
  const start = Math.min(first.start, text.length);
  const at = { kind: 'text', file: path, start, end: Math.min(Math.max(first.end, start), text.length) } as const;
  return [{ rule: 'repo/yaml-syntax', message: 'unreadable', at }];
}
