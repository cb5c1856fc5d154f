import type { Language } from '../../../diagnostics/text.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Paint } from '../../pretty/paint.ts';
import type { PlanNames } from '../names.ts';

/** How a section of a plan is drawn, and from what. */
export interface PlanStyle {
  readonly plan: Plan;
  readonly names: PlanNames;
  readonly language: Language;
  readonly paint: Paint;
  /** Width of the whole report. */
  readonly columns: number;
  /** Lists have no limit. */
  readonly isVerbose: boolean;
}
