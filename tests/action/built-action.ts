import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { bundleAction } from '../../scripts/build/bundle-action.ts';

/** Builds the action for the tests of a file, far from the modules of the project, and tells where it stands. */
export function builtAction(): () => string {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'smorg-action-'));
    writeFileSync(join(folder, 'action.mjs'), await bundleAction());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => join(folder, 'action.mjs');
}
