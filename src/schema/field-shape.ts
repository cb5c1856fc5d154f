import type { Text } from '../diagnostics/text.ts';
import type { Shape } from '../source/shape.ts';

/** What the layers know of a field from the schema; generated from it (`generated/`). */
export interface FieldShape extends Shape {
  readonly fields?: { readonly [key: string]: FieldShape };
  readonly items?: FieldShape;
  readonly values?: FieldShape;
  /** The field takes a list only; where it is absent and `items` is set, one or a list. */
  readonly list?: true;
  /** What the text must be, for example `duration` (`x-smorg-value`). */
  readonly value?: string;
  /** The sections that a reference may lead to; `actor` stands for people, roles, teams, rosters and contacts. */
  readonly reference?: readonly string[] | 'actor';
  /** The word `all` stands for every entity. */
  readonly all?: true;
  /** `tbd` declares a vacancy. */
  readonly vacancy?: true;
  /** Fields that tell the items of a list apart. */
  readonly key?: readonly string[];
  /** The order of the list's items means something: the first language is the main one, a stage comes before the next. */
  readonly ordered?: true;
  /** What the keys of a map with free keys are: a section, `languages`, `rules`. */
  readonly keys?: string;
  /** The value can come from the entities above (`organization.defaults` can give any field of an entity). */
  readonly inherited?: true;
  /** Contact data, which no report shows. */
  readonly personal?: true;
  /** What the entity or item is called. */
  readonly noun?: Text;
  /** Kind of the items of a list, or of a map inside an entity. */
  readonly item?: string;
  /** The words that are allowed. */
  readonly choices?: readonly (string | number | boolean)[];
}
