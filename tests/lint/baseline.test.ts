import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type BaselineEntry, parseBaseline, printBaseline } from '../../src/lint/baseline.ts';

const HEADER = '{"smorg":"baseline","version":1}';

it('is one sorted entry a line', () => {
  const entries = [
    { fingerprint: 'b2', rule: 'team/no-lead', file: 'teams.yaml', entity: 'teams/studio' },
    { fingerprint: 'a1', rule: 'team/no-lead', file: 'teams.yaml' },
    { fingerprint: 'c3', rule: 'account/none', file: 'accounts.yaml' },
  ];
  expect(printBaseline(entries)).toBe(`${HEADER}
{"file":"accounts.yaml","rule":"account/none","fingerprint":"c3"}
{"file":"teams.yaml","rule":"team/no-lead","fingerprint":"a1"}
{"file":"teams.yaml","rule":"team/no-lead","entity":"teams/studio","fingerprint":"b2"}
`);
});

it.each([
  ['', 1],
  ['{"rule":"a/b","fingerprint":"x"}\n', 1],
  [`${HEADER}\n<<<<<<< ours\n`, 2],
  [`${HEADER}\n{"rule":"a/b"}\n`, 2],
  [`${HEADER}\n\n[1]\n`, 3],
  ['{"smorg":"baseline","version":2}\n', 1],
])('says which line of %j cannot be read', (text, badLine) => {
  expect(parseBaseline('b.jsonl', text)).toEqual({ badLine });
});

it('reads what it printed, also with other line breaks', () => {
  const entry: fc.Arbitrary<BaselineEntry> = fc.record({
    fingerprint: fc.stringMatching(/^[0-9a-f]{1,8}$/),
    rule: fc.string(),
  });
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: (one) => one.fingerprint }), (entries) => {
      const text = printBaseline(entries).replaceAll('\n', '\r\n');
      const read = parseBaseline('b.jsonl', text);
      expect('entries' in read && printBaseline(read.entries.values())).toBe(printBaseline(entries));
    }),
  );
});
