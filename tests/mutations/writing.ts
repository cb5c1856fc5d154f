import { isMap, isScalar, type Node } from 'yaml';
import { metricById } from '../../src/facts/metrics.ts';
import { at, change, type Operator, write, writeKey } from './mutation.ts';
import { misspelt } from './seeded.ts';
import { parentOf, type Site } from './site.ts';

// What goes wrong while one writes: names of fields, words of lists, ids, shapes.

/** Maps whose keys are no fields. */
const FREE = new Set(
  [
    'skills',
    'text',
    'texts',
    'variants',
    'assignees',
    'variables',
    'handles',
    'disclosureLabels',
    'workweek',
    'alt',
  ].concat(['workingHours', 'coverage', 'activeHours', 'reachable', 'hours', 'defaults', 'rules', 'options']),
);

const CHOICES =
  /\.(?:platform|status|employment|level|kind|mode|inbound|clock|promotion|aggregate|login|per|phase)$|^calendars\.\*\.(?:defaults|entries\.\*)\.type$/;

/** Fields that take one text. */
const ONE_TEXT = /\.(?:name|title|purpose|rationale|description|criteria|exit|sourceOfTruth|moderation|do|handle)$/;

function isField({ path, pattern, key }: Site): boolean {
  const parent = pattern.split('.').at(-2) ?? '';
  const isEffortByStage = /\.effort\.\w|\.roles\.\w/.test(pattern);
  return (
    path.length > 1 &&
    key !== undefined &&
    !pattern.endsWith('*') &&
    !FREE.has(parent) &&
    !isEffortByStage &&
    String(key.value).length > 2
  );
}

const hasId = (site: Site) => isMap(site.node) && site.node.has('id');

/** Operators on names, words and shapes. */
export const writingOperators: readonly Operator[] = [
  {
    name: 'misspell a field',
    rules: ['repo/unknown-field', 'repo/missing-key'],
    sites: ({ sites }) => sites.filter(isField),
    edit: writeKey(({ key }, draw, { sites }) =>
      misspelt(
        String(key!.value),
        draw,
        new Set(sites.flatMap((one) => (one.key === undefined ? [] : [String(one.key.value)]))),
      ),
    ),
  },
  {
    name: 'misspell a section',
    rules: ['repo/unknown-section'],
    sites: ({ sites }) => sites.filter(({ path }) => path.length === 1),
    edit: writeKey(({ key }, draw) => misspelt(String(key!.value), draw)),
  },
  {
    name: 'misspell a word of a list',
    rules: ['repo/unknown-value'],
    // What sort of drill it is may be said in any words.
    sites: at(CHOICES, ({ node, pattern }) => isScalar(node) && !pattern.endsWith('.drills.*.kind')),
    edit: write(({ value }, draw) => `${misspelt(String(value), draw)}q`),
  },
  {
    name: 'misspell a metric',
    rules: ['kpi/unknown-metric', 'kpi/no-definition'],
    // A metric of one's own may have any name.
    sites: at(/^kpis\.\*\.metric$/, ({ node }) => metricById(String(isScalar(node) && node.value)) !== undefined),
    edit: write(({ value }) => `${String(value).slice(1)}x`),
  },
  {
    name: 'write an id in capitals',
    rules: ['repo/id-format'],
    sites: ({ sites }) => sites.filter(({ path, pattern }) => path.length === 2 && pattern.endsWith('.*')),
    edit: writeKey(({ key }) => String(key!.value).toUpperCase()),
  },
  {
    name: 'write an item id in capitals',
    rules: ['repo/id-format'],
    sites: at(/\.\*\.id$/, ({ node }) => isScalar(node)),
    edit: write(({ value }) => String(value).toUpperCase()),
  },
  {
    name: 'write a map for a text',
    rules: ['repo/wrong-type', 'repo/not-text'],
    sites: at(ONE_TEXT, ({ node }) => isScalar(node)),
    edit: write(() => '{wrong: shape}'),
  },
  {
    name: 'write a text for a list of maps',
    rules: ['repo/wrong-type'],
    sites: at(
      /\.(?:access|absences|stages|entries|rituals|severities|steps|thresholds|measurements|rules|escalate|days|shifts|assets|drills)$/,
    ),
    edit: (site) => change(site, (document) => document.setIn(site.path, 'one text')),
  },
  {
    name: 'write the same id twice in a list',
    rules: ['repo/duplicate-item-id'],
    sites: at(/\.\*$/, (site) => typeof site.path.at(-1) === 'number' && hasId(site)),
    edit: (site) => {
      const list = site.path.slice(0, -1);
      const copy = { file: site.file, path: [...list, Number.MAX_SAFE_INTEGER] as (string | number)[] };
      return change(
        site,
        (document) => {
          const items = document.getIn(list) as { items: Node[] };
          copy.path[copy.path.length - 1] = items.items.length;
          items.items.push(items.items[Number(site.path.at(-1))]!.clone() as Node);
        },
        [site, copy],
      );
    },
  },
  {
    name: 'define an entity twice',
    rules: ['repo/duplicate-id'],
    sites: ({ sites }) => sites.filter(({ path, pattern }) => path.length === 2 && pattern.endsWith('.*')),
    edit: (site) => ({
      file: site.file,
      text: `${site.text.trimEnd()}\n---\n${String(site.path[0])}:\n  ${String(site.path[1])}: {}\n`,
      touched: [site],
    }),
  },
  {
    name: 'write a key twice',
    rules: ['repo/duplicate-key'],
    sites: ({ sites }) => sites.filter((site) => isField(site) && beforeOf(site, sites) !== undefined),
    edit: writeKey((site, _, { sites }) => String(beforeOf(site, sites)!.key!.value)),
  },
  {
    name: 'leave a quote open',
    rules: ['repo/yaml-syntax'],
    sites: at(ONE_TEXT, ({ node }) => isScalar(node) && node.type === 'PLAIN'),
    edit: write(({ value }) => `"${String(value)}`),
  },
  {
    name: 'write a colon into a text',
    rules: ['repo/yaml-syntax', 'repo/unknown-field'],
    sites: at(
      ONE_TEXT,
      ({ node, text }) =>
        isScalar(node) && node.type === 'PLAIN' && text.slice(0, node.range![0]).split('\n').at(-1)!.indexOf('{') < 0,
    ),
    edit: write(({ value }) => `${String(value)}: and more`),
  },
];

/** The value written before it in the same map. */
function beforeOf(site: Site, sites: readonly Site[]): Site | undefined {
  const parent = parentOf(site.pointer);
  const all = sites.filter(
    (one) => one.file === site.file && one.key !== undefined && parentOf(one.pointer) === parent,
  );
  return all[all.indexOf(site) - 1];
}
