/** What the numbers of a position count, as our JSON reports say themselves. */
export const JSON_UNITS = {
  line: '1-based',
  column: '1-based, Unicode code points',
  offset: '0-based, UTF-16 code units of the decoded text',
  end: 'exclusive',
} as const;

/** Version of the shape of our JSON reports; grows only when a program that read the last one would go wrong. */
export const JSON_SCHEMA_VERSION = 1;
