import { dateOf } from '../../time/calendar-date.ts';
import { oncePerModel } from '../once-per-model.ts';
import { planningFrame } from '../working-time/planning-frame.ts';

/** The days whose dates are listed: the plan's, without those that are over. Empty when all of them are. */
export const agendaWindow = oncePerModel((model): { readonly from: string; readonly to: string } => {
  const first = dateOf(planningFrame(model).firstDay);
  return { from: first < model.today ? model.today : first, to: model.planning.to };
});
