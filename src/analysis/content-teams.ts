import { listOf } from '../model/field.ts';
import type { Team } from '../model/generated/entities.ts';
import { accountsOfTeams } from './accounts-of-teams.ts';
import { oncePerModel } from './once-per-model.ts';

/** The teams that make content: those that say so, else those that run accounts. Empty where it cannot be read. */
export const contentTeams = oncePerModel((model): readonly Team[] => {
  if (model.teams.some(({ functions }) => functions.state === 'broken')) return [];
  const own = model.teams.filter(({ functions }) => listOf(functions).includes('content'));
  return own.length > 0 ? own : model.teams.filter((team) => accountsOfTeams(model).has(team));
});
