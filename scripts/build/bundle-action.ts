import { build } from 'esbuild';

/** Lines are broken near this column, so that a difference of the bundle can be read and stays small. */
const LINE = 120;

/**
 * The action as one file, which GitHub runs as it stands in the repository. Names are kept as they are: shortened ones would
 * all change with every new one. The same sources give the same bytes on every machine.
 */
export async function bundleAction(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/action.ts'],
    outfile: 'action.mjs',
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: LINE,
    legalComments: 'eof',
    charset: 'utf8',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return outputFiles[0]!.text;
}
