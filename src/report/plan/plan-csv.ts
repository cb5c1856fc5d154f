import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { Moment } from '../../plan/moment.ts';
import type { PlanPost } from '../../plan/plan.ts';
import type { PlanAppointment } from '../../plan/plan-operations.ts';
import type { PlanStage } from '../../plan/plan-work.ts';
import { toCsvCell } from '../safe/csv-cell.ts';
import type { PlanReporter } from './plan-options.ts';
import { selectView } from './select-view.ts';

/**
 * The columns, named in English in every language, because formulas and imports refer to them. `kind` is `stage`, `post`
 * or the kind of an appointment; `date`, `time` and `offset` are when a stage is due, a post appears or an appointment
 * begins; `from` is when a stage may begin; `minutes` is person-time or length; several people stand with a space between.
 */
const COLUMNS = [
  ...['kind', 'date', 'time', 'offset', 'from', 'id', 'title', 'stage', 'account', 'people', 'minutes', 'short'],
  ...['status', 'every', 'overdue'],
] as const;

type Row = Readonly<Partial<Record<string, string | number>>> & { readonly date: string };

/**
 * The plan as one table for a spreadsheet: who does what by when. A row for each stage, post and appointment, sorted by
 * date, time, kind and id.
 */
export const formatPlanCsv: PlanReporter = (whole, _language, { view }) => {
  const plan = selectView(whole, view);
  const rows = [...plan.stages.map(stageRow), ...plan.posts.map(postRow), ...plan.agenda.map(appointmentRow)];
  const keys: readonly string[] = ['date', 'time', 'kind', 'id', 'account'];
  rows.sort((a, b) => {
    for (const key of keys) {
      const order = compareCodeUnits(String(a[key] ?? ''), String(b[key] ?? ''));
      if (order !== 0) return order;
    }
    return 0;
  });
  const lines = rows.map((row) => COLUMNS.map((column) => writeCell(row[column])).join(','));
  return [COLUMNS.join(','), ...lines].map((line) => `${line}\r\n`).join('');
};

function writeCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? String(value) : toCsvCell(value);
}

function stageRow({ id, entryTitle, title, account, due, release, owner, minutes, short, isLate }: PlanStage): Row {
  return {
    kind: 'stage',
    ...timeOf(due),
    from: `${release.date} ${release.time}`,
    ...{ id, title: entryTitle, stage: title, account, people: owner, minutes, short },
    ...(isLate && { status: 'late' }),
  };
}

function postRow({ entry, title, account, at, status }: PlanPost): Row {
  return { kind: 'post', ...timeOf(at), id: entry, title, account, status };
}

function appointmentRow({
  kind,
  date,
  at,
  section,
  id,
  title,
  people,
  minutes,
  every,
  isOverdue,
}: PlanAppointment): Row {
  return {
    ...{ kind, ...(at === undefined ? { date } : timeOf(at)), id: `${section}/${id}`, title, minutes, every },
    people: people.join(' '),
    ...(isOverdue && { overdue: 'yes' }),
  };
}

function timeOf({ date, time, offset }: Moment): {
  readonly date: string;
  readonly time: string;
  readonly offset: string;
} {
  // A spreadsheet would take the sign for a formula, and our guard would show: UTC says as much.
  return { date, time, offset: `UTC${offset}` };
}
