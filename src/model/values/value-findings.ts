import type { Edit, Finding, Fix, Params } from '../../diagnostics/finding.ts';
import type { NodePlace } from '../../diagnostics/place.ts';
import type { Failure } from '../../time/parsed.ts';
import type { ValueType } from './value-type.ts';

const RULES: Readonly<Record<ValueType, string>> = {
  duration: 'repo/invalid-duration',
  'effort-duration': 'repo/invalid-duration',
  date: 'repo/invalid-date',
  'date-or-yearly': 'repo/invalid-date',
  'yearly-date': 'repo/invalid-date',
  'wall-time': 'repo/invalid-wall-time',
  'clock-time': 'repo/invalid-clock-time',
  zone: 'repo/invalid-timezone',
  'hours-of-week': 'repo/invalid-hours',
  'recurrence-every': 'repo/invalid-recurrence',
  'recurrence-on': 'repo/invalid-recurrence',
  percentage: 'repo/invalid-percentage',
  quantity: 'repo/invalid-quantity',
  language: 'repo/invalid-language',
  url: 'repo/invalid-url',
  email: 'repo/invalid-email',
  ages: 'repo/invalid-ages',
};

const MOST_SHOWN = 60;

/** The finding about a text that is no value of its type. */
export function valueFinding(type: ValueType, text: string, wrong: Failure, at: NodePlace): Finding {
  const rule = type === 'wall-time' && wrong.problem === 'offset' ? 'repo/offset-datetime' : RULES[type];
  // Contact data never stands in a message: reports and annotations are public.
  const said: Params =
    type === 'email' ? {} : { text: shown(text), ...(wrong.fix === undefined ? {} : { fix: wrong.fix }) };
  const params: Params = { ...wrong.params, ...said };
  const fix = fixOf(wrong, at, params);
  return {
    rule,
    message: wrong.problem,
    params,
    at: wrong.within === undefined ? at : { ...at, within: wrong.within },
    ...(fix === undefined ? {} : { fixes: [fix] }),
  };
}

function fixOf(wrong: Failure, at: NodePlace, params: Params): Fix | undefined {
  if (wrong.fix === undefined) return undefined;
  const safety = wrong.isGuess === true || wrong.fixIs !== undefined ? 'suggested' : 'safe';
  if (wrong.fixIs === 'nothing') return { title: 'leave-out', safety, edits: [{ op: 'remove', at }] };
  const yaml = wrong.fixIs === 'yaml' ? wrong.fix : quoted(wrong.fix, at);
  const edit: Edit = yaml === undefined ? { op: 'set', at, value: wrong.fix } : { op: 'replace', at, text: yaml };
  return { title: 'write', params, safety, edits: [edit] };
}

/** A time of day in quotes: without them tools of YAML 1.1 read 18:00 as 18 x 60. */
function quoted(fix: string, at: NodePlace): string | undefined {
  return at.part === 'value' && /^\d\d:\d\d(?:-\d\d:\d\d)?$/.test(fix) ? `"${fix}"` : undefined;
}

/** A text from a file as a message shows it: one line, of a length that leaves room for the sentence. */
function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MOST_SHOWN ? line : `${[...line].slice(0, MOST_SHOWN - 1).join('')}…`;
}
