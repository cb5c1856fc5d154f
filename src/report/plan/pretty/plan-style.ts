import type { Paint } from '../../pretty/paint.ts';
import type { ProseContext } from '../prose/bottleneck.ts';

/** How a section of a plan is drawn, and from what. */
export interface PlanStyle extends ProseContext {
  readonly paint: Paint;
  /** Width of the whole report. */
  readonly columns: number;
  /** Lists have no limit. */
  readonly isVerbose: boolean;
}
