import type { MapMeaning } from '../model/meaning/meaning.ts';

/** The name or title that an entity says, `undefined` when it says none. */
export function titleOf({ entries }: MapMeaning): string | undefined {
  const said = entries.get('name') ?? entries.get('title');
  return said?.kind === 'leaf' ? said.text : undefined;
}
