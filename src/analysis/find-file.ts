import type { Model } from '../model/model.ts';
import { oncePerModel } from './once-per-model.ts';

/** What a path leads to, from the workspace's folder. */
export type FoundFile =
  | { readonly kind: 'found' }
  /** It is no path inside the workspace: absolute, or it climbs out. */
  | { readonly kind: 'outside' }
  /** A web address, which is no file. */
  | { readonly kind: 'address' }
  /** The file exists under the same name in other capitals. */
  | { readonly kind: 'case'; readonly actual: string }
  | { readonly kind: 'missing'; readonly similar: string | undefined };

const ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//i;
const ABSOLUTE = /^(?:[\\/]|[A-Za-z]:|~)/;

/** Looks a written path up among the workspace's files; `/` and `\` both part folders. */
export function findFile(model: Model, text: string): FoundFile {
  if (ADDRESS.test(text)) return { kind: 'address' };
  if (ABSOLUTE.test(text)) return { kind: 'outside' };
  const path = insideOf(text);
  if (path === undefined) return { kind: 'outside' };
  if (model.existingFiles.has(path) && !text.includes('\\')) return { kind: 'found' };
  const { byFold, byName } = index(model);
  const actual = byFold.get(fold(path));
  if (actual !== undefined) return { kind: 'case', actual };
  const sameName = byName.get(fold(nameOf(path))) ?? [];
  return { kind: 'missing', similar: sameName.length === 1 ? sameName[0] : undefined };
}

/** The path without `.` and `..`, or `undefined` when it leads out of the folder. */
function insideOf(text: string): string | undefined {
  const steps: string[] = [];
  for (const step of text.split(/[\\/]/)) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/');
}

/** Files by what is left of their path, or of their name, when capitals and composed letters do not count. */
const index = oncePerModel((model) => {
  const byFold = new Map<string, string>();
  const byName = new Map<string, string[]>();
  for (const path of [...model.existingFiles].sort()) {
    byFold.set(fold(path), path);
    const name = fold(nameOf(path));
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  return { byFold, byName };
});

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
