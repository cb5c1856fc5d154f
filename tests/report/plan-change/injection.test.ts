import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANGE_FORMAT_NAMES, CHANGE_FORMATS } from '../../../src/report/plan-change/change-formats.ts';
import { CHANGE_OPTIONS, hostileChange } from '../../fixtures/plan-change/change.ts';
import { hostileText } from '../../fixtures/report/hostile.ts';
import { obeyLog } from '../runner-commands.ts';

// What a terminal obeys, what reorders text, what hides it. Our own output has line breaks.
const UNSAFE = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const LANGUAGE = fc.constantFrom('en', 'tr');

describe('hostile text in a change of the plan', () => {
  it.each(CHANGE_FORMAT_NAMES)('commands no runner and no terminal in %s', async (name) => {
    const format = await CHANGE_FORMATS[name]();
    fc.assert(
      fc.property(hostileChange, hostileText, LANGUAGE, (change, ref, language) => {
        const base = { ref, commit: CHANGE_OPTIONS.base.commit };
        const text = format(change, language, { ...CHANGE_OPTIONS, base, detail: 'verbose' });
        expect(obeyLog(text)).toEqual([]);
        expect(text).not.toMatch(UNSAFE);
      }),
      { numRuns: 60, seed: 61 },
    );
  });

  it('commands nothing between the stop commands, with colour', async () => {
    const pretty = await CHANGE_FORMATS.pretty();
    fc.assert(
      fc.property(hostileChange, (change) => {
        const log = pretty(change, 'en', { ...CHANGE_OPTIONS, color: true, stopToken: 'T0ken' });
        expect(obeyLog(log).map(({ name }) => name)).toEqual(['stop-commands', 't0ken']);
      }),
      { numRuns: 40, seed: 62 },
    );
  });

  it('never begins a line for people', async () => {
    const pretty = await CHANGE_FORMATS.pretty();
    fc.assert(
      fc.property(hostileChange, (change) => {
        const lines = pretty(change, 'en', { ...CHANGE_OPTIONS, detail: 'verbose' }).split('\n');
        expect(lines.filter((line) => !/^(?:$|PLAN CHANGE {2}|── |│| {2}(?:✗|✓|!| ))/.test(line))).toEqual([]);
      }),
      { numRuns: 60, seed: 63 },
    );
  });
});
