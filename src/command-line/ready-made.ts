import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** What the build calls all of smorg as one script. */
export const WHOLE = 'smorg.cjs';

/** The first words of the script, the function that `Run` describes, and the last ones. */
export const WRAPPER = ['(function(module,require){', '\n})'] as const;

/** Runs the script as a module of CommonJS. `finished` settles with its work. */
export type Run = (module: { exports: { finished?: Promise<void> } }, require: NodeJS.Require) => void;

/** What runs: the part of `process` that tells one Node from another. */
type Host = Pick<NodeJS.Process, 'platform' | 'arch' | 'versions'>;

/** Commands of which the build lets V8 compile what they use, and those that use about the same. */
const COMPILED: ReadonlyMap<string, string> = new Map(
  Object.entries({ lint: 'lint', gaps: 'lint', review: 'lint', plan: 'plan', drill: 'plan' }),
);

/**
 * Sets the flags of V8 that suit short runs; to be called before anything is compiled. Node 20 knows no middle way between
 * interpreting and optimising, and begins with the latter so soon that a run of half a second pays more than it wins. Later ones
 * have a cheap compiler in between, and no such flag.
 *
 * @param node the version of Node
 */
export function tuneEngine(node: string): void {
  if (node.startsWith('20.')) setFlagsFromString('--interrupt-budget=300000');
}

/**
 * The file in which this Node, with the flags that its V8 has now, finds what it compiled for a command. V8's own tag leaves out
 * what Node changes in V8; the script holds a release of the zone data.
 */
export function compiledFile(folder: URL, command: string, { platform, arch, versions }: Host): URL {
  const host = [platform, arch, versions.v8, versions['tz'], cachedDataVersionTag()].join('-');
  return new URL(`${command}-${host}.bin`, folder);
}

/** The script, with what was compiled of it before. */
export function wholeScript(folder: URL, cachedData?: Buffer): Script {
  const file = new URL(WHOLE, folder);
  // It is written in ASCII, which V8 takes as it is.
  return new Script(readFileSync(file, 'latin1'), { filename: fileURLToPath(file), ...(cachedData && { cachedData }) });
}

/**
 * Runs what this very V8 compiled when smorg was built: compiling is a fourth of a short run. Gives whether there is such a
 * thing; for other commands, another version of Node or of its zone data, or other flags there is none.
 */
export function runReadyMade(folder: URL, args: readonly string[], host: Host): boolean {
  const command = args.map((arg) => COMPILED.get(arg)).find((one) => one !== undefined);
  if (command === undefined) return false;
  let cachedData: Buffer;
  try {
    cachedData = readFileSync(compiledFile(folder, command, host));
  } catch {
    return false;
  }
  const script = wholeScript(folder, cachedData);
  if (script.cachedDataRejected === true) return false;
  const run: Run = script.runInThisContext();
  run({ exports: {} }, createRequire(new URL(WHOLE, folder)));
  return true;
}
