import { listOf } from '../../model/field.ts';
import type { Audience } from '../../model/generated/entities.ts';
import { oncePerModel } from '../once-per-model.ts';
import type { Content } from './contents.ts';
import { contentsAhead } from './contents-ahead.ts';

/** Whom the content of the days that the plan covers is for. */
export interface TargetedAudiences {
  readonly audiences: ReadonlySet<Audience>;
  /** False while something on the way cannot be read, so that there may be more. */
  readonly isKnown: boolean;
}

/** The audiences of the content ahead: those that an entry names, else those of its accounts. */
export const targetedAudiences = oncePerModel((model): TargetedAudiences => {
  const ahead = contentsAhead(model);
  const fields = ahead.contents.flatMap(audienceFields);
  return {
    audiences: new Set(fields.flatMap((field) => listOf(field).flatMap(({ target }) => target ?? []))),
    isKnown: ahead.isKnown && fields.every(({ state }) => state !== 'broken'),
  };
});

function audienceFields({ entry, posts }: Content) {
  const { audiences } = entry;
  return audiences.state === 'absent' ? posts.map(({ account }) => account.audiences) : [audiences];
}
