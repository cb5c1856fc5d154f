/** A file that `npm run codegen` writes, or with `--check` compares. */
export interface GeneratedFile {
  /** Path from the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What one generator makes. */
export interface Generated {
  readonly files: readonly GeneratedFile[];
  /** Folders in which every file is generated: what stands there besides is left over from a thing that is gone. */
  readonly folders?: readonly string[];
}

/** One generator of files. Generators run in order; each may read what those before it have written. */
export type Generator = () => Promise<Generated> | Generated;
