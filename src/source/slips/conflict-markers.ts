import type { Finding } from '../../diagnostics/finding.ts';
import type { TextPlace } from '../../diagnostics/place.ts';
import { MAX_FINDINGS } from '../limits.ts';

const MARKER = /^(?:<{7}(?= |\r?$)|>{7}(?= |\r?$))[^\r\n]*/gm;

/** One finding for each merge conflict that was left in the text, at its first marker. */
export function conflictMarkers(path: string, text: string): Finding[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const findings: Finding[] = [];
  let start: TextPlace | undefined;
  const place = (at: number): TextPlace => ({ kind: 'text', file: path, start: at, end: at + 7 });
  for (const { index, 0: marker } of text.matchAll(MARKER)) {
    if (findings.length >= MAX_FINDINGS) break;
    const isStart = marker[0] === '<';
    if (isStart) {
      if (start !== undefined) findings.push(conflict(start, undefined));
      start = place(index);
    } else {
      findings.push(start === undefined ? conflict(place(index), undefined) : conflict(start, place(index)));
      start = undefined;
    }
  }
  if (start !== undefined) findings.push(conflict(start, undefined));
  return findings;
}

function conflict(at: TextPlace, end: TextPlace | undefined): Finding {
  const related = end === undefined ? {} : { related: [{ at: end, message: 'end' }] };
  return { rule: 'repo/conflict-marker', message: 'unresolved', at, ...related };
}
