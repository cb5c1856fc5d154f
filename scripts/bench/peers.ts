import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A command to time: what it is called, and its arguments for Node. */
export interface Contender {
  readonly name: string;
  readonly args: (corpus: string) => readonly string[];
}

const PEERS = { 'ajv-cli': '5.0.0', '@stoplight/spectral-cli': '6.15.0' } as const;

/** Installs the peers beside the project and gives what to time; the peers check the schema alone. */
export function contenders(folder: string): Contender[] {
  mkdirSync(folder, { recursive: true });
  const modules = join(folder, 'node_modules');
  if (!existsSync(join(modules, 'ajv-cli'))) {
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    const packages = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...packages], {
      cwd: folder,
      stdio: 'inherit',
    });
  }
  const schema = resolve('schemas/smorg.schema.json');
  const ruleset = join(folder, 'ruleset.json');
  const rule = {
    given: '$',
    severity: 'error',
    // biome-ignore lint/suspicious/noThenProperty: the peer's rule files call it so
    then: { function: 'schema', functionOptions: { schema: { $ref: schema } } },
  };
  writeFileSync(ruleset, JSON.stringify({ rules: { schema: rule } }));
  return [
    { name: 'smorg lint', args: (corpus) => [resolve('dist/cli.js'), 'lint', corpus, '--fail-on', 'never'] },
    {
      name: 'ajv-cli 5 (schema alone, no positions)',
      args: (corpus) => [
        join(modules, 'ajv-cli/dist/index.js'),
        'validate',
        '--spec=draft2020',
        '--strict=false',
        '-s',
        schema,
        '-d',
        `${corpus}/calendars/*.yaml`,
      ],
    },
    {
      name: 'spectral-cli 6 (schema alone)',
      args: (corpus) => [
        join(modules, '@stoplight/spectral-cli/dist/index.js'),
        'lint',
        '-r',
        ruleset,
        '--fail-severity=error',
        '-q',
        `${corpus}/calendars/*.yaml`,
      ],
    },
  ];
}
