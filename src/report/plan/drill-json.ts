import type { PlanDrill } from '../../plan/drill.ts';
import { JSON_SCHEMA_VERSION } from '../json-units.ts';
import { writeJson } from '../safe/json-text.ts';
import { writeInstant, writeInstantIfKnown } from './json/write-instant.ts';
import type { PlanReportOptions } from './plan-options.ts';

/** A drill for programs: the same data, a record a line, instants with their offset; what is not known is left out. */
export function formatDrillJson(drill: PlanDrill, { version, timeZoneData }: PlanReportOptions): string {
  const { statement, pause } = drill;
  const head = {
    schemaVersion: JSON_SCHEMA_VERSION,
    tool: { name: 'smorg', version },
    timeZoneData,
    ...{ playbook: drill.playbook, title: drill.title, severity: drill.severity },
    ...{ at: writeInstant(drill.at), begins: writeInstant(drill.begins), detected: writeInstant(drill.detected) },
    statement: {
      ready: writeInstantIfKnown(statement.ready),
      due: writeInstantIfKnown(statement.due),
      missed: statement.isMissed,
    },
    pausedBy: pause.person,
    pausedAt: writeInstantIfKnown(pause.at),
  };
  const lists = {
    approvals: drill.approvals.map(({ step, who, done }) => ({ step, who, done: writeInstantIfKnown(done) })),
    tasks: drill.tasks.map(({ kind, title, person, calls, begun, due, isMissed }) => ({
      ...{ kind, title, person },
      calls: calls.map((call) => ({ person: call.person, reached: writeInstantIfKnown(call.reached) })),
      ...{ begun: writeInstantIfKnown(begun), due: writeInstantIfKnown(due), missed: isMissed },
    })),
    posts: pause.posts.map(({ entry, account, at, isTooLate }) => ({
      entry,
      account,
      at: writeInstant(at),
      tooLate: isTooLate,
    })),
  };
  const rows = [
    ...Object.entries(head).flatMap(([key, value]) =>
      value === undefined ? [] : [`${writeJson(key)}: ${writeJson(value, 0)}`],
    ),
    ...Object.entries(lists).map(([key, records]) => {
      const lines = records.map((record) => `    ${writeJson(record, 0)}`).join(',\n');
      return `${writeJson(key)}: [${lines === '' ? '' : `\n${lines}\n  `}]`;
    }),
  ];
  return `{\n${rows.map((row) => `  ${row}`).join(',\n')}\n}\n`;
}
