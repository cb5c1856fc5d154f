import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

// `npm run new-rule -- area/name` writes the rule, and its failing spec, with stubs in both languages.

const id = process.argv[2] ?? '';
if (/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) create(id);
else fail('usage: npm run new-rule -- <area>/<name>, for example team/no-lead');

function create(id: string): void {
  const name = id.slice(id.indexOf('/') + 1).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const files: Readonly<Record<string, string>> = {
    [`src/rules/${id}.ts`]: ruleText(id, name),
    [`tests/rules/${id}.md`]: specText(id),
  };
  const taken = Object.keys(files).filter((path) => existsSync(path));
  if (taken.length > 0) {
    fail(`already there: ${taken.join(', ')}`);
    return;
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote: ${path}`);
  }
  console.log(
    'next: write the spec, then the rule, both languages; then `npm run codegen && npx vitest run tests/rules`',
  );
}

function ruleText(id: string, name: string): string {
  return `import { defineRule } from '../define-rule.ts';

export const ${name} = defineRule({
  id: '${id}',
  severity: 'warning',
  sources: [], // S-number or fact id; without one, a \`rationale\` in both languages
  summary: { en: '', tr: '' },
  why: { en: '', tr: '' },
  messages: {
    found: {
      en: '',
      tr: '',
      help: { en: '', tr: '' },
    },
  },
  example: {
    bad: \`\`,
    good: \`\`,
  },
  subjects: (model) => model.teams,
  *check(team) {
    yield { at: team.at, message: 'found', params: { id: team.id } };
  },
});
`;
}

function specText(id: string): string {
  return `# ${id}

What it reports, and what it must not.

## Reports

\`\`\`yaml organisation.yaml
teams:
  studio: {}
# ^^^^^^ ${id}
\`\`\`

## Stays silent

\`\`\`yaml organisation.yaml
teams:
  studio: {}
\`\`\`
`;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
