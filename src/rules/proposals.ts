import { activePeople } from '../analysis/active-people.ts';
import type { Person } from '../model/generated/entities.ts';
import { freeId, newEntity, type RemedyChange, type RemedyContext, type RemedyValue } from './remedy.ts';

/** Somebody whom a remedy proposes, and what has to be written first where nobody of the kind is there. */
export interface ProposedPerson {
  readonly id: string;
  readonly changes: readonly RemedyChange[];
}

/** Somebody who works here today and is none of these people, preferably one of the others; else somebody new. */
export function anotherPerson(
  { model, say }: RemedyContext,
  except: ReadonlySet<Person | undefined>,
  preferred: Iterable<Person> = [],
): ProposedPerson {
  const here = activePeople(model);
  const found = [...preferred, ...here].find((person) => here.has(person) && !except.has(person));
  if (found !== undefined) return { id: found.id, changes: [] };
  return newColleague({ model, say });
}

/** A person who is still to come, with a role that is there, or a new one where there is none. */
export function newColleague(
  { model, say }: Pick<RemedyContext, 'model' | 'say'>,
  fields: Readonly<Record<string, RemedyValue>> = {},
): ProposedPerson {
  const id = freeId(model, say({ en: 'new-colleague', tr: 'yeni-ekip-uyesi' }));
  const name = say({ en: 'New colleague', tr: 'Yeni ekip üyesi' });
  const known = model.roles[0]?.id;
  const role = known ?? freeId(model, say({ en: 'social-media', tr: 'sosyal-medya' }));
  const title = say({ en: 'Social media', tr: 'Sosyal medya' });
  return {
    id,
    changes: [
      ...(known === undefined ? [newEntity(model, 'roles', role, { title })] : []),
      newEntity(model, 'people', id, { name, roles: role, ...fields }),
    ],
  };
}

/** A KPI that says who looks at it how often, and whose target is still to be set. */
export function newKpi(
  { model, actor, day, say }: RemedyContext,
  id: string,
  fields: Readonly<Record<string, RemedyValue>>,
): RemedyChange {
  return newEntity(model, 'kpis', id, {
    ...fields,
    owner: actor(4),
    source: say({ en: 'Statistics of the platform', tr: 'Platform istatistikleri' }),
    every: 'week',
    target: targetToBeSet(say, day),
  });
}

/** A target that is set once there are figures to judge by: no figure of ours would be right for anybody. */
export function targetToBeSet(say: RemedyContext['say'], day: RemedyContext['day']): RemedyValue {
  return {
    tbd: say({ en: 'set after the first four weeks', tr: 'ilk dört haftadan sonra belirlenecek' }),
    due: day(35),
  };
}

/** The value of a finding that names something. */
export function nameIn(finding: { readonly params?: Readonly<Record<string, unknown>> }, name: string): string {
  const value = finding.params?.[name];
  return typeof value === 'string' ? value : '';
}
