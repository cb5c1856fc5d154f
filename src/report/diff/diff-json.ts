import type { ReportedChange, WorkspaceDiff } from '../../diff/diff-report.ts';
import type { DiffValue, FieldChange } from '../../diff/organisation-diff.ts';
import { JSON_SCHEMA_VERSION } from '../json-units.ts';
import { writeJson } from '../safe/json-text.ts';
import type { DiffReporter } from './diff-options.ts';
import { writeItem, writePath, zonesOf } from './write-value.ts';

/** A value as JSON: texts as files write them, lists, maps. */
type JsonValue = string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * A difference for programs, as `schemas/diff.schema.json` describes it: a record a line, in a fixed order. What is not
 * known is left out. Holds no words of ours, so it is the same in every language.
 */
export const formatDiffJson: DiffReporter = ({ ref, commit, isMergeBase, workspaces }, _language, options) => {
  const head = {
    schemaVersion: JSON_SCHEMA_VERSION,
    tool: { name: 'smorg', version: options.version },
    base: { ref, commit, mergeBase: isMergeBase },
  };
  const rows = Object.entries(head).map(([key, value]) => `  ${writeJson(key)}: ${writeJson(value, 0)}`);
  const inner = workspaces.map((workspace) => writeWorkspace(workspace, options.showContacts)).join(',\n');
  return `{\n${[...rows, `  "workspaces": [\n${inner}\n  ]`].join(',\n')}\n}\n`;
};

function writeWorkspace(workspace: WorkspaceDiff, showContacts: boolean): string {
  const { folder, summary, unread, renames, questions, kinds } = workspace;
  const head = { folder, summary, unread: { base: unread.before, head: unread.after } };
  const lists = {
    kinds: kinds.map(({ kind, unchanged, changes }) => ({ kind, unchanged, changed: changes.length })),
    changes: kinds.flatMap(({ kind, changes }) => changes.map((one) => changeRecord(kind, one, showContacts))),
    renames,
    questions,
  };
  const fields = [
    ...Object.entries(head).map(([key, value]) => `${writeJson(key)}: ${writeJson(value, 0)}`),
    ...Object.entries(lists).map(([key, records]) => `${writeJson(key)}: ${writeLines(records)}`),
  ];
  return `    {\n${fields.map((field) => `      ${field}`).join(',\n')}\n    }`;
}

function writeLines(records: readonly unknown[]): string {
  if (records.length === 0) return '[]';
  return `[\n${records.map((record) => `        ${writeJson(record, 0)}`).join(',\n')}\n      ]`;
}

function changeRecord(kind: string, change: ReportedChange, showContacts: boolean) {
  const { id, formerId, title, file, isUncertain, meaning, fields, stillNamed } = change;
  return {
    ...{ change: change.change, kind, id, formerId, title, file },
    uncertain: isUncertain ? true : undefined,
    stillNamedAt: stillNamed.length === 0 ? undefined : stillNamed,
    says: meaning === undefined ? undefined : valueRecord(meaning, showContacts),
    fields: change.change === 'changed' ? fields.map((field) => fieldRecord(field, showContacts)) : undefined,
  };
}

function fieldRecord(change: FieldChange, showContacts: boolean) {
  const path = writePath(change.path);
  const values = (members: readonly DiffValue[]) => members.flatMap((one) => valueRecord(one, showContacts) ?? []);
  switch (change.kind) {
    case 'value': {
      const { before, after } = change;
      const isHidden = [before, after].some((one) => one !== undefined && valueRecord(one, showContacts) === undefined);
      return {
        path,
        before: before && valueRecord(before, showContacts),
        after: after && valueRecord(after, showContacts),
        zonesBefore: zonesIfAny(before),
        zonesAfter: zonesIfAny(after),
        hidden: isHidden ? true : undefined,
      };
    }
    case 'members':
      return { path, removed: values(change.removed), added: values(change.added) };
    case 'sequence': {
      const of = (gone: string) => values(change.steps.filter(({ op }) => op !== gone).map(({ member }) => member));
      return { path, before: of('added'), after: of('removed') };
    }
    case 'order': {
      const [before, after, moved] = [change.before, change.after, change.moved].map((steps) => steps.map(writeItem));
      return { path, orderBefore: before, orderAfter: after, moved };
    }
  }
}

function zonesIfAny(meaning: DiffValue | undefined): readonly string[] | undefined {
  const zones = zonesOf(meaning);
  return zones.length === 0 ? undefined : zones;
}

/** `undefined` for contact data that must not appear. */
function valueRecord(meaning: DiffValue, showContacts: boolean): JsonValue | undefined {
  switch (meaning.kind) {
    case 'leaf':
      return meaning.isPersonal && !showContacts ? undefined : meaning.text;
    case 'map': {
      const entries = [...meaning.entries].flatMap(([name, inner]) => {
        const value = valueRecord(inner, showContacts);
        return value === undefined ? [] : [[name, value] as const];
      });
      return Object.fromEntries(entries);
    }
    default:
      return meaning.members.flatMap((member) => {
        const value = valueRecord(member, showContacts);
        return value === undefined ? [] : [value];
      });
  }
}
