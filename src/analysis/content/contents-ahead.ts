import { valueOf } from '../../model/field.ts';
import { oncePerModel } from '../once-per-model.ts';
import { type Content, contents } from './contents.ts';

/** What is published within the days that the plan covers. */
export interface ContentsAhead {
  /** Entries of which at least one post appears within them, in order. */
  readonly contents: readonly Content[];
  /** False while a date, a status or a whole list of entries cannot be read, so that there may be more. */
  readonly isKnown: boolean;
}

/** What calendars hold for the days that the plan covers, what is out already among it. */
export const contentsAhead = oncePerModel((model): ContentsAhead => {
  const { from, to } = model.planning;
  const ahead: Content[] = [];
  let isKnown = model.calendars.every(({ entries }) => entries.state !== 'broken');
  for (const content of contents(model)) {
    const fields = [content.publishAt, ...content.posts.map(({ publishAt }) => publishAt)];
    if (fields.some(({ state }) => state === 'broken')) isKnown = false;
    const dates = fields.flatMap((field) => valueOf(field)?.date ?? []);
    if (dates.some((date) => date >= from && date < to)) ahead.push(content);
  }
  return { contents: ahead, isKnown };
});
