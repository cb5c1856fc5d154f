import { describe, expect, it } from 'vitest';
import type { Bottleneck } from '../../../src/analysis/flow/cut-certificate.ts';
import { applyEdits } from '../../../src/analysis/flow/edit.ts';
import { feasibilityOf } from '../../../src/analysis/flow/feasibility.ts';
import { tryEdit } from '../../../src/analysis/flow/try-edit.ts';
import { verifyCertificate } from '../../../src/analysis/flow/verify-certificate.ts';
import { checkCases } from './check-cases.ts';
import { naiveShortage } from './naive-shortage.ts';
import { netState } from './net-state.ts';
import { editedCases } from './random-edits.ts';

describe('tryEdit', () => {
  it('finds what the edited problem is short of', () => {
    checkCases(
      51,
      editedCases,
      ({ problem, edits }) => {
        const edited = applyEdits(problem, edits);
        expect(tryEdit(feasibilityOf(problem), edited).short).toBe(naiveShortage(edited));
      },
      500,
    );
  });

  it('finds its bottlenecks as if it were solved anew', () => {
    checkCases(52, editedCases, ({ problem, edits }) => {
      const solved = feasibilityOf(problem);
      const edited = applyEdits(problem, edits);
      const { before, after } = tryEdit(solved, edited);
      const kept = solved.bottlenecks.filter((one) => !before.includes(one));
      const byTask = (a: Bottleneck, b: Bottleneck) => a.tasks[0]! - b.tasks[0]!;
      expect([...kept, ...after].sort(byTask)).toEqual(feasibilityOf(edited).bottlenecks);
      for (const { certificate } of after) expect(verifyCertificate(edited, certificate)).toEqual([]);
    });
  });

  it('leaves the flow as it was', () => {
    checkCases(53, editedCases, ({ problem, edits }) => {
      const feasibility = feasibilityOf(problem);
      const before = netState(feasibility);
      tryEdit(feasibility, applyEdits(problem, edits));
      expect(netState(feasibility)).toEqual(before);
    });
  });
});
