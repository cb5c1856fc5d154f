// Who may import whom: the table of ARCHITECTURE.md as rules. tests/architecture/layers.test.ts runs them.

/** Layer → layers it may import. `types:x` allows only types of x. */
const layers = {
  diagnostics: [],
  facts: ['diagnostics'],
  messages: ['diagnostics'],
  time: ['diagnostics'],
  source: ['diagnostics'],
  schema: ['diagnostics', 'source'],
  model: ['diagnostics', 'source', 'schema', 'time', 'facts'],
  analysis: ['diagnostics', 'model', 'time', 'facts'],
  rules: ['diagnostics', 'model', 'analysis', 'facts', 'time'],
  plan: ['diagnostics', 'model', 'analysis', 'facts', 'time'],
  config: ['diagnostics', 'source', 'schema', 'rules', 'time'],
  lint: ['diagnostics', 'facts', 'messages', 'time', 'source', 'schema', 'model', 'analysis', 'rules', 'plan', 'config'],
  gaps: ['diagnostics', 'facts', 'messages', 'time', 'source', 'schema', 'model', 'analysis', 'rules', 'config', 'lint'],
  diff: ['diagnostics', 'model', 'lint', 'plan', 'gaps'],
  report: ['diagnostics', 'messages', 'types:lint', 'types:plan', 'types:gaps', 'types:diff'],
  files: ['diagnostics'],
  commands: [
    ...['diagnostics', 'facts', 'messages', 'time', 'source', 'schema', 'model', 'analysis', 'rules', 'plan', 'config'],
    ...['lint', 'gaps', 'diff', 'report', 'files'],
  ],
  action: [
    ...['diagnostics', 'messages', 'report', 'files', 'commands'],
    ...['types:lint', 'types:gaps', 'types:plan', 'types:diff'],
  ],
};

/** Files beside the layers: flags, process, inputs, the public API. */
const edge = '^src/((main|start|cli|action|lsp|index)\\.ts$|command-line/)';

/** Package → the only places that may know it. */
const packages = {
  yaml: ['^src/source/'],
  ajv: ['^src/schema/'],
  picocolors: ['^src/report/'],
  'string-width': ['^src/report/'],
  chokidar: ['^src/files/'],
  commander: ['^src/main\\.ts$', '^src/command-line/'],
};

/** What Node offers without touching the machine; all else of Node is for `files/` and the edge. */
const pureBuiltins = '^(node:)?(crypto|util|assert|events)$';
/** Arithmetic on paths, which reads the working directory. */
const pathBuiltins = '^(node:)?(path|path/posix|url)$';

function layerRules() {
  return Object.entries(layers).flatMap(([layer, allowed]) => {
    const whole = allowed.filter((name) => !name.startsWith('types:'));
    const typesOnly = allowed.filter((name) => name.startsWith('types:')).map((name) => name.slice(6));
    const known = [layer, ...whole, ...typesOnly].join('|');
    const rules = [
      {
        name: `layer-${layer}`,
        severity: 'error',
        from: { path: `^src/${layer}/` },
        to: { path: '^src/', pathNot: `^src/(${known})/` },
      },
    ];
    if (typesOnly.length > 0) {
      rules.push({
        name: `layer-${layer}-types`,
        severity: 'error',
        from: { path: `^src/${layer}/` },
        to: { path: `^src/(${typesOnly.join('|')})/`, dependencyTypesNot: ['type-only'] },
      });
    }
    return rules;
  });
}

function packageRules() {
  const listed = Object.keys(packages).map(inModules).join('|');
  return [
    ...Object.entries(packages).map(([name, places]) => ({
      name: `package-${name}`,
      severity: 'error',
      from: { path: '^src/', pathNot: places.join('|') },
      to: { path: inModules(name), pathNot: '^src/' },
    })),
    {
      name: 'package-unlisted',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: `^src/|${listed}`, dependencyTypesNot: ['core', 'local', 'localmodule'] },
    },
  ];
}

/** The module path of a package, resolved or not. */
function inModules(name) {
  return `(^|node_modules/)${name}(/|$)`;
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules(),
    ...packageRules(),
    {
      name: 'folder-unlisted',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(layers).join('|')})/|${edge}` },
      to: {},
    },
    { name: 'no-cycle', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'edge-imports',
      severity: 'error',
      from: { path: edge },
      to: { path: '^src/(?!commands|action|report|files|messages|diagnostics|command-line)[^/]+/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'machine-only-in-files',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/files/|${edge}` },
      to: { dependencyTypes: ['core'], pathNot: `${pureBuiltins}|${pathBuiltins}` },
    },
    {
      name: 'paths-only-at-the-edge',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(files|commands)/|${edge}` },
      to: { dependencyTypes: ['core'], path: pathBuiltins },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.d.ts', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
