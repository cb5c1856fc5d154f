import fc from 'fast-check';

/**
 * A small organisation as numbers: whatever refers to something says which by a number that is taken modulo how many
 * there are, so that any part can be left out when a counterexample is made smaller.
 */
export type Spec = typeof organisationSpec extends fc.Arbitrary<infer T> ? T : never;
export type PersonSpec = Spec['people'][number];
export type StageSpec = Spec['workflows'][number]['stages'][number];
export type EntrySpec = Spec['entries'][number];

const which = fc.nat({ max: 11 });
const several = fc.array(which, { minLength: 1, maxLength: 3 });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const rarely = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 5 });
const day = fc.integer({ min: 0, max: 14 });
const minute = fc.nat({ max: 95 }).map((quarter) => quarter * 15);

const person = fc.record({
  zone: which,
  hours: fc.constantFrom(0, 0, 0, 1, 2, 3, 4, 5),
  capacity: maybe(fc.constantFrom('2h', '6h', '12h30m', '30h')),
  skill: fc.nat({ max: 3 }),
  writes: fc.boolean(),
  languages: fc.constantFrom(undefined, ['tr'], ['tr', 'en'], ['tr'], ['de']),
  hasRole: fc.boolean(),
  keepsHolidays: fc.boolean(),
  absences: fc.array(fc.record({ from: day, days: fc.nat({ max: 4 }), end: fc.constantFrom('date', 'same', 'open') }), {
    maxLength: 2,
  }),
  starts: rarely(day),
  ends: rarely(day),
});

const team = fc.record({
  members: several,
  share: maybe(fc.constantFrom(50, 80)),
  ritual: rarely(fc.record({ day: fc.constantFrom('mon', 'thu', 'sat'), at: minute, lasts: fc.nat({ max: 90 }) })),
});

const account = fc.record({
  zone: maybe(which),
  team: maybe(which),
  owner: which,
  workweek: fc.nat({ max: 5 }),
  keepsHolidays: fc.boolean(),
});

const stage = fc.record({
  kind: fc.constantFrom('brief', 'produce', 'produce', 'review', 'approve', 'legal', 'publish', undefined),
  by: fc.constantFrom('people', 'people', 'team', 'role', 'nobody'),
  who: several,
  all: fc.boolean(),
  skill: fc.constantFrom(
    undefined,
    undefined,
    { 'graphic-design': 3 },
    { copywriting: 2 },
    { strategy: 2, copywriting: 1 },
  ),
  effort: fc.constantFrom('15m', '45m', '2h', '5h', '9h', undefined),
  lead: fc.constantFrom('1wd', '2wd', '1d', '30m', '3h', '1w', '1wd2h', undefined),
});

const workflow = fc.record({
  stages: fc.array(stage, { minLength: 1, maxLength: 4, size: 'max' }),
  onlyFor: rarely(fc.constantFrom('image', 'reel')),
});

const entry = fc.record({
  calendar: which,
  accounts: several,
  day,
  minute,
  type: fc.constantFrom('image', 'reel', 'text', undefined),
  workflow: fc.option(which, { nil: undefined, freq: 3 }),
  status: fc.constantFrom(
    undefined,
    undefined,
    undefined,
    'idea',
    'draft',
    'in-review',
    'approved',
    'scheduled',
    'cancelled',
  ),
  owner: maybe(which),
  effort: rarely(fc.constantFrom('20m', '7h', '25h')),
  assignee: rarely(which),
  approvedBy: rarely(which),
  later: rarely(fc.nat({ max: 3 })),
  timeSensitive: fc.boolean(),
});

const policy = fc.record({
  responders: several,
  onTeam: fc.boolean(),
  perDay: fc.nat({ max: 40 }),
  handling: fc.integer({ min: 1, max: 9 }),
  hours: fc.nat({ max: 4 }),
  clock: fc.constantFrom('business', 'calendar'),
  within: fc.constantFrom('30m', '4h', '1d'),
});

const duty = fc.record({
  activity: fc.constantFrom('content-writing', 'visual-design', 'publishing', 'content-review'),
  responsible: several,
  effort: maybe(fc.constantFrom('30m', '3h')),
  every: fc.constantFrom('day', 'week', '2 weeks'),
});

/** Organisations of a few people, as numbers. */
export const organisationSpec = fc.noBias(
  fc.record({
    people: fc.array(person, { minLength: 2, maxLength: 5, size: 'max' }),
    teams: fc.array(team, { minLength: 1, maxLength: 2 }),
    accounts: fc.array(account, { minLength: 1, maxLength: 3 }),
    workflows: fc.array(workflow, { minLength: 1, maxLength: 2 }),
    entries: fc.array(entry, { minLength: 2, maxLength: 7, size: 'max' }),
    policies: fc.array(policy, { maxLength: 2 }),
    duties: fc.array(duty, { maxLength: 2 }),
    crisis: maybe(fc.record({ who: several, roster: several, within: fc.constantFrom('10m', '2h') })),
  }),
);
