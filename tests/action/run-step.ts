import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { obeyLog, type RunnerCommand } from '../report/runner-commands.ts';

/** A step of a job, as a workflow would write it. */
export interface Step {
  readonly action: string;
  readonly node?: string;
  /** `GITHUB_WORKSPACE`. */
  readonly workspace: string;
  /** Under `with`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  /** Address of the API; by default nobody listens there. */
  readonly api?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What came of a step. */
export interface StepResult {
  readonly exitCode: number | null;
  readonly log: string;
  readonly error: string;
  /** What the runner obeyed. */
  readonly commands: readonly RunnerCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** `RUNNER_TEMP`, gone once the test is over. */
  readonly temp: string;
}

/** The token that a job has. */
export const JOB_TOKEN = 'ghs_0123456789';
const NOW = '2026-11-30 10:00';

const made: string[] = [];

/** Removes what steps left behind. */
export function tidyUp(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Runs the action as GitHub's runner does: a process of its own, inputs and files by the environment. */
export async function runStep(step: Step): Promise<StepResult> {
  const temp = mkdtempSync(join(tmpdir(), 'smorg-step-'));
  made.push(temp);
  for (const name of ['output', 'summary']) writeFileSync(join(temp, name), '');
  writeFileSync(join(temp, 'event.json'), JSON.stringify(step.payload ?? {}));
  mkdirSync(join(temp, 'runner'));
  const child = spawn(step.node ?? process.execPath, [step.action], { cwd: step.workspace, env: envOf(step, temp) });
  let [log, error] = ['', ''];
  child.stdout.on('data', (data: Buffer) => {
    log += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    error += data.toString();
  });
  const exitCode = await new Promise<number | null>((done) => child.on('close', done));
  return {
    ...{ exitCode, log, error },
    commands: obeyLog(log),
    outputs: readOutputs(readFileSync(join(temp, 'output'), 'utf8')),
    summary: existsSync(join(temp, 'summary')) ? readFileSync(join(temp, 'summary'), 'utf8') : '',
    temp: join(temp, 'runner'),
  };
}

function envOf({ workspace, inputs = {}, event = 'push', api, env }: Step, temp: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: temp,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_SYSTEM: devNull,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    GITHUB_REPOSITORY: 'acme/social',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: api ?? 'http://127.0.0.1:9',
    GITHUB_RUN_ID: '4711',
    RUNNER_TEMP: join(temp, 'runner'),
    ...inputVariables({ now: NOW, ...inputs }),
    ...env,
  };
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}

/** As the runner names them: every declared input is there, empty when nothing stands for it; hyphens stay. */
function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const { inputs } = parse(readFileSync('action.yml', 'utf8')) as ActionFile;
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(inputs, name));
  if (unknown.length > 0) throw new Error(`no such input: ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: standing = '' }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? standing.replace('${{ github.token }}', JOB_TOKEN),
    ]),
  );
}

/** Reads the file of outputs by the rules of the runner: `name=value`, or `name<<word` and all lines up to that word. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line === '') continue;
    const [equals, fence] = [line.indexOf('='), line.indexOf('<<')];
    if (equals >= 0 && (fence < 0 || equals < fence)) {
      outputs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (fence < 0) throw new Error(`the runner cannot read ${JSON.stringify(line)}`);
    const end = lines.indexOf(line.slice(fence + 2), at + 1);
    if (end < 0) throw new Error(`nothing ends ${JSON.stringify(line)}`);
    outputs[line.slice(0, fence)] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
