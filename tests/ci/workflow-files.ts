import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One step of a job. */
export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly id?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A workflow as far as these tests look into it. */
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly 'timeout-minutes'?: number;
}

/** A workflow with its text. */
export interface WorkflowFile {
  readonly path: string;
  readonly text: string;
  readonly workflow: Workflow;
}

/** The workflows of GitHub that users copy, and those of this repository. */
export function workflowFiles(): readonly WorkflowFile[] {
  const examples = filesIn('docs/ci').filter((path) => !path.endsWith('gitlab-ci.yml'));
  return [...examples, ...filesIn('.github/workflows')].map((path) => {
    const text = readFileSync(path, 'utf8');
    return { path, text, workflow: parse(text) as Workflow };
  });
}

/** Every step of a workflow, job by job. */
export function stepsOf({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** The command lines of smorg in a script, without the word that calls it. */
export function smorgCalls(script: string): readonly string[][] {
  return script
    .split(/\n|;|&&|\|/)
    .map((line) => line.trim())
    .flatMap((line) => line.match(/^npx smorg (.*)$/)?.[1] ?? [])
    .map((words) => words.split(/\s+/));
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => `${folder}/${name}`);
}
