import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked, type Token, type Tokens } from 'marked';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { builtAction } from './built-action.ts';
import { FakeApi } from './fake-api.ts';
import { pullRequest } from './payloads.ts';
import { runStep, type Step, type StepResult, tidyUp } from './run-step.ts';
import {
  FILES,
  type Files,
  headOf,
  ORGANISATION,
  type ServerRepository,
  serverRepository,
} from './server-repository.ts';

const action = builtAction();
let servers: ServerRepository[] = [];
let api: FakeApi;
beforeAll(async () => {
  api = await FakeApi.start();
});
afterEach(() => {
  api.comments.length = 0;
});
afterAll(() => {
  api.stop();
  tidyUp();
  for (const server of servers) server.remove();
});

/** Runs the action on a pull request that brings these files. */
async function pullWith(files: Files, given: Partial<Step> = {}): Promise<StepResult & { workspace: string }> {
  const server = serverRepository(FILES);
  servers = [...servers, server];
  const base = headOf(server.folder);
  const head = server.commit('change', files);
  const workspace = server.checkout(server.mergeCommit('change'), 2);
  const payload = pullRequest(head, base);
  const result = await runStep({
    ...{ action: action(), workspace, event: 'pull_request', payload, api: api.url },
    ...given,
    inputs: { comment: 'always', ...given.inputs },
  });
  return { ...result, workspace };
}

const COMMANDS = [
  '::error::injected',
  '::stop-commands::x',
  '::add-mask::a',
  '##[set-env name=PATH]/evil',
  '##[error]injected',
  '%0A::error::injected',
  '\\n::error::injected',
  '\\r::error::injected',
  '\\u0085::error::injected',
];
const MARKUP = [
  '</details></table><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  '![a](https://evil.example/x.png)',
  'https://evil.example',
  '@acme/everybody',
  '| a | b |',
  '```',
  '\\u202Egnirts',
  '\\u001b[31m\\u001b]8;;https://evil.example\\u0007',
  '<!-- smorg-review -->',
  '-->',
];

/** An organisation in which every text is hostile, and ids, file names and mistakes too. */
function hostileFiles(): Files {
  const texts = [...COMMANDS, ...MARKUP];
  const people = texts.map(
    (text, index) => `  p${index}: {name: ${JSON.stringify('x')}, roles: "${text}", email: "${text}"}`,
  );
  const accounts = texts.map(
    (text, index) => `  a${index}: {platform: instagram, handle: "${text}", owner: "${text}", purpose: "${text}"}`,
  );
  return {
    'hostile.yaml': `people:\n${people.join('\n')}\naccounts:\n${accounts.join('\n')}\n`,
    ...Object.fromEntries(
      ['::error::injected', '##[error]injected', '@acme', '<b>', 'a|b', 'x\n::error::injected', '`', '[a](b)'].map(
        (name, index) => [`${name}.yaml`, `accounts:\n  f${index}: {platform: instagram, owner: nobody-${index}}\n`],
      ),
    ),
    'broken.yaml': '::error::injected: [\n##[error]injected\n',
    'keys.yaml': `${texts.map((text) => `"${text}": {}`).join('\n')}\n`,
  };
}

describe('a pull request of an enemy', () => {
  let result: StepResult & { workspace: string };
  beforeAll(async () => {
    const inputs = { 'sarif-file': 'a.sarif', 'json-file': 'a.json', 'report-file': 'a.html' };
    result = await pullWith(hostileFiles(), { inputs });
    comment = readFileSync(result.outputs['comment-body-path']!, 'utf8');
    html = readFileSync(join(result.workspace, 'a.html'), 'utf8');
  });
  let comment: string;
  let html: string;

  it('gives no command to the runner', () => {
    expect(result.error).toBe('');
    expect(result.exitCode).toBe(1);
    const names = result.commands.map(({ name }) => name);
    const [stop, token] = [
      names.indexOf('stop-commands'),
      result.commands.find(({ name }) => name === 'stop-commands')?.data,
    ];
    expect(names.filter((name) => !['error', 'warning', 'notice'].includes(name))).toEqual(['stop-commands', token]);
    expect(names[stop + 1]).toBe(token);
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    // Every annotation is one of ours: with a rule for its title, at a line of a file, or about the run itself.
    for (const { name, properties, data } of result.commands) {
      if (name === 'stop-commands' || name === token) continue;
      expect(data).not.toBe('injected');
      expect(properties['title']).toMatch(/^(?:smorg|[a-z]+\/[a-z0-9-]+(?: \([a-z]+\))?)$/);
      expect(
        Object.keys(properties).filter(
          (key) => !['title', 'file', 'line', 'endLine', 'col', 'endColumn'].includes(key),
        ),
      ).toEqual([]);
    }
  });

  it('names no output, and none of its values', () => {
    expect(Object.keys(result.outputs).sort()).toEqual(
      [
        ...['annotations', 'conclusion'].slice(1),
        ...['errors', 'warnings', 'gaps', 'new-findings', 'new-gaps', 'score'],
        ...['report-path', 'sarif-path', 'json-path', 'comment-body-path'],
      ].sort(),
    );
    expect(result.outputs['errors']).toMatch(/^\d+$/);
  });

  it('mentions nobody, links nowhere and opens nothing in summary and comment', () => {
    for (const text of [result.summary, comment]) {
      expect(text).toContain('hostile.yaml');
      const raw = textOf(text);
      expect(raw.links.filter((link) => !link.startsWith('https://github.com/acme/social/'))).toEqual([]);
      expect(raw.images).toEqual([]);
      expect(text).not.toMatch(/<(?:script|img|\/table)/i);
      expect(text).not.toMatch(/@acme/);
      expect(count(text, '<details>')).toBe(count(text, '</details>'));
      expect(text).not.toMatch(/[\u001b\u202e\u0085]/);
    }
    expect(count(comment, '<!--')).toBe(1);
    expect(comment.startsWith('<!-- smorg-review -->\n')).toBe(true);
  });

  it('runs nothing in the page', () => {
    expect(html).not.toMatch(/<(?:script|img|iframe|object|embed)\b/i);
    expect(html).not.toMatch(/<[^>]*\son\w+\s*=/i);
    expect(html).not.toMatch(/[\u001b\u202e]/);
  });
});

/** Addresses of links and pictures of a Markdown text, as a reader of Markdown finds them. */
function textOf(markdown: string): { links: string[]; images: string[] } {
  const found = { links: [] as string[], images: [] as string[] };
  marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    if (token.type === 'link') found.links.push((token as Tokens.Link).href);
    if (token.type === 'image') found.images.push((token as Tokens.Image).href);
  });
  return found;
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('thousands of findings', () => {
  let result: StepResult & { workspace: string };
  const many = 3_000;
  beforeAll(async () => {
    const accounts = Array.from(
      { length: many },
      (_, index) => `  account-${index}: {platform: instagram, handle: h${index}, owner: nobody-${index}, purpose: p}`,
    );
    const files = { 'smorg.yaml': 'lint: {extends: strict}\n', 'many.yaml': `accounts:\n${accounts.join('\n')}\n` };
    result = await pullWith(files);
    comment = api.comments[0]?.body ?? '';
  }, 120_000);
  let comment: string;

  it('fit into what GitHub shows', () => {
    expect([result.exitCode, result.error]).toEqual([1, '']);
    for (const name of ['error', 'warning', 'notice'])
      expect(result.commands.filter((command) => command.name === name).length).toBeLessThanOrEqual(10);
    expect(result.commands.filter(({ name }) => name === 'error')).toHaveLength(10);
    expect(Buffer.byteLength(result.summary)).toBeLessThanOrEqual(900 * 1_024);
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment.length).toBeGreaterThan(1_000);
  });

  it('are counted all the same', () => {
    expect(Number(result.outputs['errors'])).toBeGreaterThanOrEqual(many);
    expect(Number(result.outputs['new-findings'])).toBeGreaterThanOrEqual(many);
    const rest = result.commands.find(({ name, data }) => name === 'notice' && /more findings? ha/.test(data));
    expect(rest?.data).toMatch(/^[\d,]+ more findings have no annotation/);
  });
});

it('an organisation of Turkish words comes through unharmed', async () => {
  const result = await pullWith({
    'ek dosya "ş".yaml': ORGANISATION.replace('accounts:', 'accounts:\n  x: {owner: yok}'),
  });
  expect(result.commands.filter(({ name }) => name === 'error').map(({ properties }) => properties['file'])).toContain(
    'ek dosya "ş".yaml',
  );
});
