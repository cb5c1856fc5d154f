import { beforeAll, describe, expect, it } from 'vitest';
import { requirementOf } from '../../src/facts/sources.ts';
import { planServices } from '../../src/plan/plan-services.ts';
import { EXAMPLES_NOW, runSmorg } from '../examples/run-smorg.ts';

const EXAMPLE = 'examples/kuzey-kahve';
const VALUES: Readonly<Record<string, string>> = {
  '<id>': 'mert-demir',
  '<playbook>': 'account-takeover',
  '<time>': '2026-12-06 03:00',
};

describe('what the plan does for the article', () => {
  let plan: Readonly<Record<string, readonly { readonly kind?: string }[]>> = {};
  beforeAll(async () => {
    const { out } = await runSmorg('plan', EXAMPLE, '--weeks', '52', '--format', 'json', '--now', EXAMPLES_NOW);
    plan = JSON.parse(out);
  });

  it.each(planServices.map((one) => [`${one.part} ${one.kind ?? ''}: ${one.shows.en}`, one] as const))(
    'is there: %s',
    (_name, { part, kind, requirements }) => {
      const records = plan[part === 'resilience' ? 'alone' : part] ?? [];
      expect(records.filter((record) => kind === undefined || record.kind === kind)).not.toEqual([]);
      expect(requirements.filter((id) => requirementOf(id) === undefined)).toEqual([]);
    },
  );

  it.each([...new Set(planServices.map(({ command }) => command))])('is shown by: %s', async (command) => {
    const [, name = '', ...words] = command.split(' ').map((word) => VALUES[word] ?? word);
    const args = name === 'drill' ? [words[0]!, EXAMPLE, ...words.slice(1)] : [EXAMPLE, ...words];
    const { out, error, exitCode } = await runSmorg(name, ...args, '--now', EXAMPLES_NOW);
    expect(error).toBe('');
    expect(exitCode).toBeLessThan(2);
    expect(out.length).toBeGreaterThan(100);
  });

  it('says each thing once', () => {
    const all = planServices.map(({ part, kind, shows }) => `${part} ${kind} ${shows.en}`);
    expect(new Set(all).size).toBe(all.length);
  });
});
