/** What is read off a value: how many, or the local date or time of an instant. */
const READERS: Readonly<Record<string, (value: unknown) => unknown>> = {
  count: (value) => (Array.isArray(value) ? value.length : undefined),
  date: (value) => (typeof value === 'string' ? value.slice(0, 10) : undefined),
  time: (value) => (typeof value === 'string' ? value.slice(11, 16) : undefined),
};

/**
 * A value of a plan by a path: `load[person=ada,week=2026-W49].net` is the field `net` of the item of `load` with these
 * fields; `count:agenda` is how many there are, `date:` and `time:` are those of an instant. Throws for a path that leads nowhere, so that no number is held by nothing.
 */
export function readValue(plan: unknown, path: string): string | number {
  const [, reader = '', way = path] = /^(count|date|time):(.*)$/.exec(path) ?? [];
  const steps = way.match(/[^.[\]]+|\[[^\]]*\]/g) ?? [];
  let value: unknown = plan;
  for (const step of steps) {
    if (step.startsWith('[')) value = pick(value, step.slice(1, -1), path);
    else value = (value as Record<string, unknown> | undefined)?.[step];
    if (value === undefined) throw new Error(`nothing at ${path}`);
  }
  const read = reader === '' ? value : READERS[reader]?.(value);
  if (typeof read === 'string' || typeof read === 'number') return read;
  throw new Error(`no text and no number at ${path}`);
}

function pick(list: unknown, wanted: string, path: string): unknown {
  const fields = wanted.split(',').map((pair) => pair.split(/=(.*)/));
  const found = (list as Record<string, unknown>[]).filter((item) =>
    fields.every(([name = '', text]) => String(item[name]) === text),
  );
  if (found.length !== 1) throw new Error(`${found.length} items at ${path}`);
  return found[0];
}
