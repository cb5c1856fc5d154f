import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES, FORMATS } from '../../src/report/formats.ts';
import { formatGithub } from '../../src/report/github.ts';
import { formatPretty } from '../../src/report/pretty.ts';
import { formatStatistics } from '../../src/report/statistics.ts';
import { hostileResult } from '../fixtures/report/hostile.ts';
import { fixedResult, OPTIONS } from '../fixtures/report/lint-result.ts';
import { obeyLog } from './runner-commands.ts';

// What a terminal obeys, what reorders text, what hides it. Our own output has line breaks, and colour when asked for.
const UNSAFE = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const PEOPLE = ['pretty', 'compact'] as const;

describe('the runner’s commands', () => {
  it('are recognised in both syntaxes', () => {
    const log = [
      ' \u0085::Error file=a%2Cb,line=3::x%0Ay%250A',
      'text ##[add-mask k=v;w=%3B]z%5D ::error::no',
      '::stop-commands::T0ken\n::error::no\n##[error]no\n::t0ken::\n::error::yes',
      '::unknown::x\n: :error::x\n##[unknown]x\n##[error x\n::error:x',
    ].join('\n');
    expect(obeyLog(log)).toEqual([
      { name: 'error', properties: { file: 'a,b', line: '3' }, data: 'x\ny%0A' },
      { name: 'add-mask', properties: { k: 'v', w: ';' }, data: 'z] ::error::no' },
      { name: 'stop-commands', properties: {}, data: 'T0ken' },
      { name: 't0ken', properties: {}, data: '' },
      { name: 'error', properties: {}, data: 'yes' },
    ]);
  });
});

describe('hostile text', () => {
  it.each(FORMAT_NAMES.filter((name) => name !== 'github'))('commands nothing in %s', async (name) => {
    const format = await FORMATS[name]();
    fc.assert(
      fc.property(hostileResult, fc.constantFrom('normal', 'verbose', 'quiet'), (result, detail) => {
        expect(obeyLog(format(result, { ...OPTIONS, detail }))).toEqual([]);
        expect(obeyLog(formatStatistics(result))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('commands nothing between the stop commands, with colour and links', () => {
    fc.assert(
      fc.property(hostileResult, (result) => {
        const log = formatPretty(result, { ...OPTIONS, color: true, hyperlinks: true, stopToken: 'T0ken' });
        expect(obeyLog(log).map(({ name }) => name)).toEqual(['stop-commands', 't0ken']);
      }),
      { numRuns: 150 },
    );
  });

  it('adds no annotation, property or line to those of github', () => {
    fc.assert(
      fc.property(hostileResult, (result) => {
        const reported = result.diagnostics.filter(({ disposition }) => disposition === 'reported');
        const obeyed = obeyLog(formatGithub(result, OPTIONS));
        expect(obeyed).toHaveLength(reported.length);
        for (const { name, properties, data } of obeyed) {
          expect(['error', 'warning', 'notice']).toContain(name);
          const keys = ['title', 'file', 'line', 'endLine', 'col', 'endColumn'];
          expect(Object.keys(properties).filter((key) => !keys.includes(key))).toEqual([]);
          expect(`${properties['file']}${properties['title']}${data}`).not.toMatch(UNSAFE);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(PEOPLE)('hides, moves and colours nothing in %s', async (name) => {
    const format = await FORMATS[name]();
    fc.assert(
      fc.property(hostileResult, (result) => {
        expect(format(result, { ...OPTIONS, detail: 'verbose' })).not.toMatch(UNSAFE);
      }),
      { numRuns: 150 },
    );
  });

  it.each(FORMAT_NAMES)('brings no control to a terminal in %s', async (name) => {
    const format = await FORMATS[name]();
    expect(format(fixedResult(), OPTIONS)).not.toMatch(UNSAFE);
    fc.assert(
      fc.property(hostileResult, (result) => {
        expect(format(result, OPTIONS)).not.toMatch(UNSAFE);
      }),
      { numRuns: 100 },
    );
  });

  it('never begins a line of a report for people', () => {
    fc.assert(
      fc.property(hostileResult, (result) => {
        const lines = formatPretty(result, { ...OPTIONS, detail: 'verbose' }).split('\n');
        const ours =
          /^(?:$|── |(?:error|warning|info)(?: \([a-z, ]+\))?: | *(?:\d+|⋮)? │| *(?:╭─|──|├─|│|╰─?)(?: |$)|\d|No |A |Checked | {2}skipped: )/;
        expect(lines.filter((line) => !ours.test(line))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
