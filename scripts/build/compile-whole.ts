import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { WHOLE, WRAPPER } from '../../src/command-line/ready-made.ts';
import { lazyLibraries } from './lazy-libraries.ts';
import { prepareZones } from './prepare-zones.ts';

/**
 * Writes all of smorg as one script, with the zone data of this Node, and beside it what the V8 of this Node makes of it in a lint
 * and in a plan of examples: so the functions that such runs use are compiled, the others are not.
 */
export async function compileWhole(folder: string): Promise<void> {
  await build({
    entryPoints: ['src/cli.ts'],
    outfile: `${folder}/${WHOLE}`,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    charset: 'ascii',
    legalComments: 'linked',
    banner: { js: WRAPPER[0] },
    define: { PREPARED_ZONES: JSON.stringify(prepareZones([...Intl.supportedValuesOf('timeZone'), 'UTC'])) },
    footer: { js: WRAPPER[1] },
    plugins: [...lazyLibraries],
    logLevel: 'warning',
  });
  for (const command of ['lint', 'plan']) {
    const args = ['scripts/run.mjs', 'scripts/build/warm-up.ts', folder, command];
    execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
