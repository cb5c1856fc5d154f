import { describe, expect, it } from 'vitest';
import { DIFF_FORMAT_NAMES, DIFF_FORMATS } from '../../../src/report/diff/diff-formats.ts';
import { DIFF_OPTIONS, reportOf } from '../../fixtures/diff/hostile.ts';

const person = (contact: string, more = {}) => ({
  ...{ name: 'Ada Lund', email: `ada@${contact}.example`, phone: `+${contact}`, handles: { slack: contact } },
  ...{ absences: [{ from: '2026-12-01', reason: `reason ${contact}` }], ...more },
});
const before = { people: { ada: person('111'), iris: person('222') }, contacts: { press: { phone: '+333' } } };
const after = { people: { ada: person('444'), mert: person('555') }, contacts: { press: { phone: '+666' } } };

describe('contacts and why somebody is away', () => {
  it.each(DIFF_FORMAT_NAMES)('never appear in %s unless they are asked for', async (name) => {
    const format = await DIFF_FORMATS[name]();
    const report = reportOf(before, after);
    for (const detail of ['normal', 'verbose'] as const) {
      const text = format(report, 'en', { ...DIFF_OPTIONS, detail });
      expect(text).not.toMatch(/111|222|333|444|555|666/);
      // That something is different is said all the same.
      expect(text).toContain('email');
    }
    expect(format(report, 'en', { ...DIFF_OPTIONS, showContacts: true })).toMatch(/111.*444|ada@.*111/s);
  });
});
