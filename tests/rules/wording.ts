/** Words of parsers, validators and programmers that no reader of a finding should meet. */
const JARGON = [
  ...[
    'mapping',
    'scalar',
    'node',
    'token',
    'pars(?:e|er|ing|ed)',
    'schema',
    'validator',
    'additionalProperties',
    'indicator',
  ],
  ...['implicit key', 'enum', 'boolean', 'undefined', 'null', 'regex', 'AST', 'stringify', 'instancePath'],
  ...[
    'flow (?:map|sequence|collection)',
    'block (?:map|sequence|collection)',
    'anchor node',
    'ayrıştır\\w*',
    'şema\\w*',
  ],
];
const JARGON_WORDS = new RegExp(`(?<![\\w"'\`-])(?:${JARGON.join('|')})(?![\\w"'\`-])`, 'giu');

/** The jargon in a text, outside of quotes and code. */
export function jargonIn(text: string): string[] {
  const prose = text.replace(/`[^`]*`|"[^"]*"/g, '');
  return [...(prose.match(JARGON_WORDS) ?? []), ...(prose.match(/must NOT/g) ?? [])];
}

/** What Turkish must not do: bend an interpolated value, count in plural, plead or shout. */
export function turkishSlips(text: string): string[] {
  const prose = text.replace(/`[^`]*`/g, '');
  return [
    ...(prose.match(/\}"?['’]?[a-zçğıöşü]+/gu) ?? []),
    ...(prose.match(/\{(?:count|\w+Count)\} [a-zçğıöşü]+l[ae]r\b/gu) ?? []),
    ...(prose.match(/lütfen|!/giu) ?? []),
    ...(prose.match(/\{\w+:[^}]*\}/g) ?? []),
  ];
}

/** Names of the values of a template, sorted, each once. */
export function slotsOf(template: string): string[] {
  const names = [...template.matchAll(/\{([a-z][A-Za-z0-9]*)(?::[^{}|]*\|[^{}|]*)?\}/g)].map((match) => match[1]!);
  return [...new Set(names)].sort();
}

/** The template without its values. */
export function bareTemplate(template: string): string {
  return template.replace(/\{[a-z][A-Za-z0-9]*(?::[^{}|]*\|([^{}|]*))?\}/g, '$1');
}

/** The first sentence of a text, its end included. */
export function firstSentence(text: string): string {
  return /^.*?[.?](?=\s|$)/su.exec(text)?.[0] ?? text;
}
