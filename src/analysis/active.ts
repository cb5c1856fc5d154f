import { valueOf } from '../model/field.ts';
import type { Account, Person } from '../model/generated/entities.ts';

/** Whether the person works here today: `starts ≤ today < ends`. A date that cannot be read takes nobody away. */
export function isActivePerson(person: Person, today: string): boolean {
  const starts = valueOf(person.starts);
  return (starts === undefined || starts <= today) && !hasLeft(person, today);
}

/** Whether the person has left: `ends` is today or earlier. */
export function hasLeft(person: Person, today: string): boolean {
  const ends = valueOf(person.ends);
  return ends !== undefined && ends <= today;
}

/** Whether the account is in use, which it is unless it says otherwise; a status that cannot be read is unknown. */
export function isActiveAccount(account: Account): boolean {
  return account.status.state === 'absent' || valueOf(account.status) === 'active';
}

/** Whether the account is in use, planned or paused: somebody must answer for it. */
export function isKeptAccount(account: Account): boolean {
  return account.status.state === 'absent' || !['retired', undefined].includes(valueOf(account.status));
}

/** Platforms that the organisation owns, where nobody writes in and no network sets limits. */
const OWNED = new Set(['blog', 'website', 'newsletter', 'podcast', 'other']);

/** Whether the account stands on somebody else's network; a platform that cannot be read counts as none. */
export function isOnNetwork(account: Account): boolean {
  const platform = valueOf(account.platform);
  return platform !== undefined && !OWNED.has(platform);
}
