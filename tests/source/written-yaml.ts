import fc from 'fast-check';
import { parseDocument, visit } from 'yaml';

const word = fc.string({
  unit: fc.constantFrom(
    'a',
    'Z',
    '7',
    ' ',
    '\n',
    '\t',
    ':',
    '#',
    '-',
    "'",
    '"',
    '\\',
    ',',
    '{',
    ']',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    'ğ',
    'İ',
    'ı',
    '👍',
    '咖',
    '\u0301',
    '\u200d',
    '\u00a0',
    '\u2028',
  ),
  maxLength: 24,
});
const key = fc.oneof(
  word,
  fc.constantFrom('__proto__', 'constructor', '1907', 'true', 'null', '<<', '~', 'a/b', 'a~b'),
);
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('any'), { maxLength: 4 }),
  map: fc.dictionary(key, tie('any'), { maxKeys: 4, noNullPrototype: true }),
})).any;
const STYLES = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;

/** A YAML text with a value in it, written in styles that chance chooses. */
export const writtenYaml = fc
  .tuple(value, fc.array(fc.nat(99), { minLength: 1, maxLength: 8 }), fc.boolean())
  .map(([data, dice, isCrlf]) => {
    const document = parseDocument('');
    document.contents = document.createNode(data) as never;
    let turn = 0;
    const roll = () => dice[turn++ % dice.length]!;
    visit(document, {
      Scalar: (name, node) => {
        if (typeof node.value === 'string') node.type = STYLES[roll() % (name === 'key' ? 3 : 5)]!;
      },
      Collection: (_, node) => {
        node.flow = roll() % 3 === 0;
      },
    });
    const yaml = document.toString({ lineWidth: 20 + roll(), blockQuote: true });
    return isCrlf ? yaml.replaceAll('\n', '\r\n') : yaml;
  });
