import { expect, it } from 'vitest';
import { hasSectionKey, topLevelKeys } from '../../src/source/has-section-key.ts';

it('sees the names at the left of a text that YAML cannot read', () => {
  const text =
    'organization:\n  name: "x\n"people" :\n  - y\n# teams:\n accounts:\ncampaign-2: [\nnot a key\nhttp://x\n';
  expect(topLevelKeys(text)).toEqual(['organization', 'people', 'campaign-2', 'http']);
  expect(topLevelKeys("{roles: [\r\n'x': 1")).toEqual(['roles', 'x']);
  expect(hasSectionKey(text, (key) => key === 'people')).toBe(true);
  expect(hasSectionKey(text, (key) => key === 'teams')).toBe(false);
});
