import type { Alias, ParsedNode } from 'yaml';
import { quote } from './quote.ts';
import { placeOf, type Reading, reportBreak, spanOf } from './reading.ts';

/** The node that an alias stands for; reported when there is none, or when it holds the alias itself. */
export function aliasTarget(reading: Reading, alias: Alias.Parsed): ParsedNode | undefined {
  if (reading.targets.has(alias)) return reading.targets.get(alias);
  const target = reading.anchors.get(alias.source);
  const isCircular = target !== undefined && reading.open.has(target);
  reading.targets.set(alias, isCircular ? undefined : target);
  const params = { name: alias.source };
  if (isCircular) reportBreak(reading, spanOf(alias), { rule: 'repo/alias-limit', message: 'inside-itself', params });
  else if (target === undefined) reportUnknown(reading, alias);
  return reading.targets.get(alias);
}

/** Where nothing is named with `&`, or no such name could be meant, the star belongs to a text. */
function reportUnknown(reading: Reading, alias: Alias.Parsed): void {
  const span = spanOf(alias);
  const params = { name: alias.source };
  if (/^[\w-]+$/.test(alias.source) && /(?:^|\s)&\w/.test(reading.text)) {
    reportBreak(reading, span, { rule: 'repo/yaml-syntax', message: 'unknown-alias', params });
    return;
  }
  const quoted = quote(reading.text.slice(span.start, span.end));
  reportBreak(
    reading,
    { start: span.start, end: span.start + 1 },
    {
      rule: 'repo/yaml-syntax',
      message: 'special-start',
      params: { sign: '*', quoted },
      fixes: [
        { title: 'quote', safety: 'suggested', edits: [{ op: 'replace', at: placeOf(reading, span), text: quoted }] },
      ],
    },
  );
}
