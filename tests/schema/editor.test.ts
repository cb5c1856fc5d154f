import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openEditor } from './editor.ts';

const editor = openEditor('smorg');

describe('an editor with the schema', () => {
  it('offers sections, fields and words', async () => {
    expect(await editor.offers('|')).toEqual(expect.arrayContaining(['organization', 'people', 'calendars', 'crisis']));
    expect(await editor.offers('people:\n  ayse:\n    |')).toEqual(
      expect.arrayContaining(['name', 'roles', 'capacity', 'absences']),
    );
    expect(await editor.offers('accounts:\n  a:\n    platform: |')).toEqual(
      expect.arrayContaining(['instagram', 'whatsapp-channel', 'blog']),
    );
    expect(await editor.offers('accounts:\n  a:\n    platform: x\n    |')).toContain('handle');
    expect(await editor.offers('calendars:\n  may:\n    entries:\n      - id: a\n        |')).toEqual(
      expect.arrayContaining(['title', 'publishAt', 'variants']),
    );
  });

  it('explains a field with an example, and a word', async () => {
    const capacity = await editor.hovers('people:\n  ayse:\n    |capacity: 30h\n');
    expect(capacity).toContain('```yaml');
    expect(capacity).toContain('capacity: ');
    const platform = await editor.hovers('accounts:\n  a:\n    platform: |instagram\n');
    expect(platform).toContain('`google-business`: Google business profile');
  });

  it('underlines what is wrong and nothing else', async () => {
    expect(await editor.complains(readFileSync('examples/smallest/organisation.yaml', 'utf8'))).toEqual([]);
    expect(await editor.complains('people:\n  ayse:\n    phone: 905320000000\n    timezone:\n')).toEqual([]);
    expect(await editor.complains('people:\n  ayse:\n    capasity: 30h\n')).not.toEqual([]);
    expect(await editor.complains('accounts:\n  a:\n    handle: kahve\n')).not.toEqual([]);
  });
});

it('offers and explains the settings of smorg.yaml', async () => {
  const config = openEditor('config');
  expect(await config.offers('|')).toEqual(expect.arrayContaining(['version', 'include', 'lint', 'plan']));
  expect(await config.offers('lint:\n  extends: |')).toEqual(
    expect.arrayContaining(['starter', 'recommended', 'strict']),
  );
  expect(await config.hovers('lint:\n  |failOn: error\n')).toContain('failOn: ');
});
