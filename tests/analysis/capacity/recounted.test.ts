import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weeklyCapacity } from '../../../src/analysis/capacity/weekly-capacity.ts';
import { modelOf } from '../build-plan.ts';
import { recountWeeks } from './capacity-by-minutes.ts';
import { MEMBERS, MONDAY, madeUpTeam, writeTeam } from './made-up-team.ts';

it('leaves for stages what recounting every minute leaves', () => {
  let [weeks, rest] = [0, 0];
  fc.assert(
    fc.property(madeUpTeam, (team) => {
      const model = modelOf(writeTeam(team), `${MONDAY} 10:00`);
      const recounted = recountWeeks(team);
      for (const [index, id] of MEMBERS.entries()) {
        const { weeks: rows } = weeklyCapacity(model)(model.people.find((person) => person.id === id)!);
        expect(rows.map(({ overrun: _, ...row }) => row)).toEqual(recounted[index]);
        weeks += rows.filter(({ working }) => working > 0).length;
        rest += rows.filter(({ net }) => net > 0).length;
      }
    }),
    { seed: 20261201, numRuns: 100 },
  );
  expect(weeks).toBeGreaterThan(150);
  expect(rest).toBeGreaterThan(50);
});
