import type { Place } from '../diagnostics/place.ts';
import { type Field, valueOf } from '../model/field.ts';
import type { Brand, Organization, Voice } from '../model/generated/entities.ts';
import { isActiveAccount } from './active.ts';
import { oncePerModel } from './once-per-model.ts';

/** How a brand, or the whole organisation, sounds. */
export interface BrandVoice {
  /** `undefined` when all speak with one voice. */
  readonly brand: Brand | undefined;
  /** Where something that is missing of it is reported; `undefined` when there is no `organization` either. */
  readonly at: Place | undefined;
  readonly voice: Field<Voice> | undefined;
}

/**
 * The voices that an organisation with accounts in use needs: those that brands write down for themselves, and for the
 * brands that do not, or where there are no brands, that of the organisation.
 */
export const brandVoices = oncePerModel((model): readonly BrandVoice[] => {
  const { organization, brands } = model;
  if (!model.accounts.some(isActiveAccount)) return [];
  const common = { brand: undefined, at: placeOf(organization), voice: organization?.voice };
  const hasCommon = common.voice !== undefined && common.voice.state !== 'absent';
  const own = brands.filter(({ voice }) => !isInherited(voice) && (voice.state !== 'absent' || !hasCommon));
  const areAllMute = !hasCommon && brands.every(({ voice }) => voice.state === 'absent');
  if (areAllMute) return [common];
  const voices = own.map((brand) => ({ brand, at: brand.at, voice: brand.voice }));
  return brands.length === 0 || own.length < brands.length ? [common, ...voices] : voices;
});

function isInherited(voice: Field<Voice>): boolean {
  return voice.state === 'value' && voice.isInherited;
}

function placeOf(organization: Organization | undefined): Place | undefined {
  if (organization === undefined) return undefined;
  return valueOf(organization.voice) === undefined ? organization.at : organization.voice.at;
}
