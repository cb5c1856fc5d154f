import type { Document } from 'yaml';
import { at, change, type Ground, type Operator, sibling } from './mutation.ts';
import type { Site } from './site.ts';

// What is written well and contradicts itself.

const isProducing = (kind: unknown) => kind === 'produce' || kind === 'brief';

/** Somebody who owns entries, and so is their author where they make anything of it. */
function somebody({ sites }: Ground): string | undefined {
  const owner = sites.find(({ pattern }) => /^calendars\.\*\.(?:defaults|entries\.\*)\.owner$/.test(pattern));
  return owner === undefined ? undefined : String(owner.value);
}

/** Lets one person write and approve in a workflow. */
function oneForBoth(document: Document, site: Site, person: string): void {
  const stages = site.value as readonly { kind?: string }[];
  for (const [index, { kind }] of stages.entries()) {
    const path = [...site.path, index];
    if (isProducing(kind)) document.setIn([...path, 'by'], person);
    if (kind !== 'approve') continue;
    document.setIn([...path, 'approval'], document.createNode({ by: person }));
    document.deleteIn([...path, 'by']);
  }
}

function hasKind(stages: unknown, wanted: string): boolean {
  return (stages as readonly { kind?: string }[]).some(({ kind }) => kind === wanted);
}

/** Operators on what belongs together. */
export const structureOperators: readonly Operator[] = [
  {
    name: 'let the author approve',
    rules: ['review/self-approval'],
    // A workflow for some accounts only may serve the entries of others.
    sites: (ground) =>
      at(/^workflows\.\*\.stages$/, ({ value }) => ['produce', 'approve'].every((kind) => hasKind(value, kind)))(
        ground,
      ).filter(
        (site) =>
          somebody(ground) !== undefined &&
          (sibling(ground, site, 'applies')?.value as { accounts?: unknown } | undefined)?.accounts === undefined,
      ),
    edit: (site, _, ground) => change(site, (document) => oneForBoth(document, site, somebody(ground)!)),
  },
  {
    name: 'name the same person under two letters',
    rules: ['raci/same-person-twice'],
    sites: at(/^responsibilities\.\*\.accountable$/),
    edit: (site) => {
      const informed = [...site.path.slice(0, -1), 'informed'];
      return change(site, (document) => document.setIn(informed, String(site.value)), [
        { file: site.file, path: informed },
      ]);
    },
  },
  {
    name: 'let people report in a circle',
    rules: ['team/reporting-cycle'],
    sites: at(/^people\.\*$/),
    edit: (site) => {
      const reports = [...site.path, 'reportsTo'];
      return change(site, (document) => document.setIn(reports, String(site.path[1])), [
        { file: site.file, path: reports },
      ]);
    },
  },
  {
    name: 'keep an account twice',
    rules: ['account/duplicate-handle'],
    sites: at(/^accounts\.\*$/, ({ value }) => typeof (value as { handle?: unknown }).handle === 'string'),
    edit: (site) => {
      const copy = { file: site.file, path: [String(site.path[0]), `${String(site.path[1])}-too`] };
      return change(site, (document) => document.setIn(copy.path, document.createNode(site.value)), [site, copy]);
    },
  },
];
