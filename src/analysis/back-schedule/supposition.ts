import type { Person, Stage } from '../../model/generated/entities.ts';
import type { PersonTime } from '../working-time/person-time.ts';
import type { PlannedStage } from './planned-stage.ts';

/** What is otherwise than in the files, to see what would come of it. */
export interface Supposition {
  /** Working days by which the leads of stages are longer. */
  readonly extraDays?: ReadonlyMap<Stage, number>;
  /** Somebody has other working time. */
  readonly time?: PersonTime;
  /** Somebody may do stages that they may not do now. */
  readonly joining?: { readonly person: Person; readonly joins: (stage: Joinable) => boolean };
}

/** What is known of a stage when it is asked who may do it. */
export type Joinable = Pick<PlannedStage, 'id' | 'entry' | 'account' | 'stage' | 'eligible' | 'author'>;
