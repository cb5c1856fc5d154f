import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import planSchema from '../../schemas/plan.schema.json' with { type: 'json' };
import { makePlan } from '../../src/plan/make-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { formatPlanJson } from '../../src/report/plan/plan-json.ts';
import { EXAMPLES_NOW } from '../examples/run-smorg.ts';
import { PLAN_OPTIONS } from '../fixtures/plan/plan.ts';
import { exampleTexts } from './organisation/example-texts.ts';
import { builtFrom } from './organisation/plan-of.ts';

/** How often each file is cut; a prime, so that cuts fall in all parts of a line. */
const CUTS = 7;
const KEYWORDS = ['markdownDescription', 'enumDescriptions', 'x-smorg-tr', 'x-smorg-tr-enum'];

const texts = exampleTexts('kuzey-kahve');
const paths = Object.keys(texts);

const isPlan = new Ajv2020({ keywords: KEYWORDS }).compile(planSchema);

/** What is planned of it, or left out with a reason. */
function toldOf({ posts, stages, leftOut }: Plan): Set<string> {
  return new Set([...posts, ...stages, ...leftOut].map(({ entry }) => entry));
}

function planFrom(files: Readonly<Record<string, string>>): Plan {
  const plan = makePlan(builtFrom(files, EXAMPLES_NOW, 4).model, true);
  const written = JSON.parse(formatPlanJson(plan, 'en', PLAN_OPTIONS));
  expect(isPlan(written) ? [] : isPlan.errors).toEqual([]);
  return plan;
}

describe('the plan of an organisation of which a file was cut off', () => {
  // Work that only begins within the weeks of the plan may begin after them when holidays or stages are lost.
  const published = new Set(planFrom(texts).posts.map(({ entry }) => entry));

  it('is of several files, with much to lose', () => {
    expect(paths.length).toBeGreaterThan(15);
    expect(published.size).toBeGreaterThan(15);
  });

  it.each(paths)('is a plan, and tells of every entry that can still be read: %s', (path) => {
    const text = texts[path]!;
    for (let cut = 0; cut < CUTS; cut += 1) {
      const at = Math.floor((text.length * cut) / CUTS);
      const told = toldOf(planFrom({ ...texts, [path]: text.slice(0, at) }));
      const lost = [...published].filter((entry) => !told.has(entry));
      if (!path.startsWith('calendars/')) expect(lost, `cut at ${at}`).toEqual([]);
    }
  });
});

describe('the plan of a calendar in which an entry is no entry', () => {
  it('holds what it held, and says that it is incomplete', () => {
    const path = 'calendars/2026-12.yaml';
    const slipped = texts[path]!.replace(/^( {4}entries:\n)/m, '$1      - fotoğraf çekimi\n');
    expect(slipped).not.toBe(texts[path]);
    const [plan, whole] = [planFrom({ ...texts, [path]: slipped }), planFrom(texts)];
    expect({ ...plan, isComplete: true, summary: whole.summary }).toEqual(whole);
    expect(whole.isComplete).toBe(true);
    expect(plan.isComplete).toBe(false);
  });
});
