/** Plain data as YAML in block style, every text in double quotes; what is `undefined` is left out. */
export function writeYaml(value: object): string {
  return `${linesOf(value).join('\n')}\n`;
}

function linesOf(value: object): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => under('-', item));
  return Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : under(`${key}:`, item)));
}

function under(head: string, item: unknown): string[] {
  const isNested = typeof item === 'object' && item !== null && Object.values(item).some((one) => one !== undefined);
  if (!isNested) return [`${head} ${JSON.stringify(item)}`];
  const [first = '', ...rest] = linesOf(item);
  const isItem = head === '-' && !Array.isArray(item);
  if (isItem) return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
  return [head, `  ${first}`, ...rest.map((line) => `  ${line}`)];
}
