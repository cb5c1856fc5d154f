import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runScenario } from './run-scenario.ts';
import { parseScenario, printScenario } from './scenario.ts';

const FOLDER = 'tests/cli/scenarios';
const isAccepting = process.env['UPDATE_GOLDEN'] === '1';

describe('command-line scenarios', () => {
  for (const name of readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()) {
    test(name, async () => {
      const wanted = readFileSync(`${FOLDER}/${name}`, 'utf8');
      const { prose, blocks } = parseScenario(wanted);
      const actual = printScenario(prose, await runScenario(blocks));
      if (isAccepting) writeFileSync(`${FOLDER}/${name}`, actual);
      else expect(actual).toBe(wanted);
      expect(blocks.filter((block) => block.name === 'command').length).toBeGreaterThan(0);
      expect(blocks.filter((block) => block.name === 'exit').length).toBeGreaterThan(0);
    });
  }
});
