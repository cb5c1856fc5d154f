import { readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkspaceFile } from '../../src/files/read-file.ts';
import { writeAtomically } from '../../src/files/write-atomically.ts';
import { writeFolder } from './workspace-on-disk.ts';

describe('a file of a workspace', () => {
  const outside = writeFolder({ 'secret.yaml': 'x' }, false);
  const folder = writeFolder({ 'a.yaml': 'inside' }, false);

  test('is read byte by byte', () => {
    expect(readWorkspaceFile(folder, 'a.yaml')).toEqual({ path: 'a.yaml', bytes: Buffer.from('inside') });
  });

  test('may be a link inside the workspace, and is refused when it leads out', () => {
    symlinkSync('a.yaml', join(folder, 'inner.yaml'));
    symlinkSync(join(outside, 'secret.yaml'), join(folder, 'outer.yaml'));
    symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
    expect(readWorkspaceFile(folder, 'inner.yaml')).toHaveProperty('bytes');
    expect(readWorkspaceFile(folder, 'outer.yaml')).toEqual({ path: 'outer.yaml', refused: 'outside' });
    expect(readWorkspaceFile(folder, 'loop.yaml')).toEqual({ path: 'loop.yaml', refused: 'unreadable' });
    expect(readWorkspaceFile(folder, 'nowhere.yaml')).toEqual({ path: 'nowhere.yaml', refused: 'unreadable' });
  });

  test('is written whole, with the mode it had', () => {
    const path = join(folder, 'new/deep.yaml');
    writeAtomically(path, 'one');
    writeFileSync(path, 'one', { mode: 0o640 });
    const before = statSync(path).mode;
    writeAtomically(path, 'two');
    expect([readFileSync(path, 'utf8'), statSync(path).mode]).toEqual(['two', before]);
  });
});
