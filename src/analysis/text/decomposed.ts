import type { Stretch } from './hit.ts';

const COMBINING =
  /[\u0300-\u036F\u0483-\u0489\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u1100-\u11FF\u3099\u309A\u2126\u212A\u212B]/;
const CLUSTER = /[^\p{M}]\p{M}+|[\u1100-\u11FF]+|[\u2126\u212A\u212B]/gu;

/** The first stretch of the text that Unicode would write in fewer characters (form C), `undefined` when there is none. */
export function firstDecomposed(text: string): Stretch | undefined {
  if (!COMBINING.test(text) || text.normalize('NFC') === text) return undefined;
  for (const match of text.matchAll(CLUSTER)) {
    const [cluster] = match;
    if (cluster.normalize('NFC') !== cluster) return { start: match.index, end: match.index + cluster.length };
  }
  return { start: 0, end: text.length };
}
