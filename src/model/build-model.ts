import type { Finding } from '../diagnostics/finding.ts';
import { organisationShape } from '../schema/generated/organisation-shape.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Now } from '../time/parse-now.ts';
import { checkActors } from './check-actors.ts';
import { checkCycles } from './check-cycles.ts';
import { checkDocuments } from './check-documents.ts';
import { checkLinks } from './check-links.ts';
import { checkWallTimes } from './check-wall-times.ts';
import { collectEntities } from './collect-entities.ts';
import { createWorld } from './create-world.ts';
import { collectFormerIds } from './former-ids.ts';
import { makeModel } from './make-model.ts';
import type { Model } from './model.ts';
import { organizationZone } from './organization-zone.ts';
import { DEFAULT_PLANNING, type PlanningInput, planningFrom } from './planning.ts';
import { readDocuments } from './read-documents.ts';
import { sectionNames } from './section-names.ts';

/** What a model is built of. */
export interface ModelInput {
  /** The YAML files of one workspace, in any order. */
  readonly files: readonly SourceFile[];
  /** The present; or what gives it for the organisation's zone, which is known only once it is read. */
  readonly now: Now | ((zone: string | undefined) => Now);
  /** What the plan assumes; the defaults of the configuration when left out. */
  readonly planning?: PlanningInput | undefined;
  /** Paths of the workspace's files that fields may name, relative to the workspace. */
  readonly existingFiles?: ReadonlySet<string>;
  /** Paths that the configuration's `include` names one by one. */
  readonly included?: ReadonlySet<string>;
}

/** The model of a workspace, and what was found wrong while it was built. */
export interface BuiltModel {
  readonly model: Model;
  /** Findings of schema, values and model, in no order. Those of the source stand in the files. */
  readonly findings: readonly Finding[];
  /** Paths of YAML files without a section of ours, sorted; nothing of them is checked. */
  readonly foreignFiles: readonly string[];
}

/** Builds the organisation of one workspace from its files. Never throws for what stands in them. */
export function buildModel(input: ModelInput): BuiltModel {
  const shape = organisationShape;
  const read = readDocuments(input.files, sectionNames(shape), input.included ?? new Set());
  const zone = organizationZone(read.documents);
  const checked = checkDocuments(read.documents, shape);
  const now = typeof input.now === 'function' ? input.now(zone) : input.now;
  const world = createWorld(shape, now.today, read.files);
  for (const section of checked.unknownSections) world.unknownSections.add(section);
  const findings = [...read.findings, ...checked.findings, ...collectEntities(read.documents, world)];
  collectFormerIds(world);
  findings.push(...checkActors(world), ...checkCycles(world), ...checkLinks(read.documents, world));
  const planning = planningFrom(input.planning ?? DEFAULT_PLANNING, now.today);
  const model = makeModel(world, read.files, {
    existingFiles: input.existingFiles ?? new Set(),
    now: now.instant,
    planning,
  });
  // Tests bring shapes of their own, in which these sections need not be.
  if (shape === organisationShape) findings.push(...checkWallTimes(model));
  return {
    model,
    findings,
    foreignFiles: read.foreign,
  };
}
