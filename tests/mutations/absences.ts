import { at, change, drop, type Ground, isToCome, type Operator, sibling, statusOf, write } from './mutation.ts';
import type { Site } from './site.ts';

// What is taken away, and the rule that misses it.

type Fit = (site: Site, ground: Ground) => boolean;

function without(what: string, pattern: RegExp, rules: string | readonly string[], isFit: Fit = () => true): Operator {
  return {
    name: `take away ${what}`,
    rules: typeof rules === 'string' ? [rules] : rules,
    sites: (ground) => at(pattern)(ground).filter((site) => isFit(site, ground)),
    edit: drop,
  };
}

/** Whether a goal or KPI is the person's by itself: then they work towards it without naming it. */
const ownsNothing: Fit = (site, { references, sites }) => {
  const roles = sites
    .filter((one) => one.pointer.startsWith(`/people/${String(site.path[1])}/roles`))
    .flatMap(({ value }) => value);
  const own = [`people/${String(site.path[1])}`, ...roles.map((role) => `roles/${String(role)}`)];
  return !references.some(
    ({ site: from, target }) => /^(?:goals|kpis)\.\*\.owner$/.test(from.pattern) && own.includes(target),
  );
};

const hasNoRoleInTeam: Fit = ({ path }, { sites }) =>
  !sites.some(
    ({ pattern, value }) =>
      pattern === 'teams.*.members.*' &&
      (value as { person?: string }).person === path[1] &&
      Object.hasOwn(value as object, 'as'),
  );

const isNotInherited =
  (field: string): Fit =>
  (_, { sites }) =>
    !sites.some(({ pointer }) => pointer === `/organization/defaults/accounts/${field}`);

const isSeveral: Fit = (site, ground) => Array.isArray(sibling(ground, site, 'members')?.value);

const isNotParent: Fit = ({ path }, { sites }) =>
  !sites.some(({ pattern, value }) => pattern === 'teams.*.parent' && value === path[1]);

/** Whether no template says that it is for what comes in here. */
const hasNoOther: Fit = (site, ground) => {
  const inbound = sibling(ground, site, 'inbound')?.value;
  return !ground.sites.some(({ pattern, value }) => pattern === 'templates.*.for' && value === inbound);
};

const isNoPraise: Fit = (site, ground) => sibling(ground, site, 'category')?.value !== 'praise';

/** Of what is a mere idea nothing needs to be written. */
const isInWork: Fit = (site, ground) => statusOf(ground, site) !== 'idea' && isToCome(statusOf(ground, site));

const isAloneNamed: Fit = (site, ground) => {
  const stage = ground.sites.find(
    (one) => one.file === site.file && one.pointer === site.pointer.replace(/\/approval\/by$/, ''),
  );
  return !Object.hasOwn(stage!.value as object, 'by');
};

/** Operators that take a field away. */
export const absenceOperators: readonly Operator[] = [
  without('the platform of an account', /^accounts\.\*\.platform$/, 'repo/missing-key'),
  without(
    'the id of an item',
    /^(?:calendars\.\*\.entries|workflows\.\*\.stages|playbooks\.\*\.steps)\.\*\.id$/,
    'repo/missing-key',
  ),
  without('the owner of an account', /^accounts\.\*\.owner$/, 'account/no-owner', isNotInherited('owner')),
  without('the team of an account', /^accounts\.\*\.team$/, 'account/no-team', isNotInherited('team')),
  without('the purpose of an account', /^accounts\.\*\.purpose$/, 'account/no-purpose'),
  without('the rationale of an account', /^accounts\.\*\.rationale$/, 'account/no-rationale'),
  without('the audiences of an account', /^accounts\.\*\.audiences$/, 'account/no-audience'),
  without('the interests of an audience', /^audiences\.\*\.interests$/, 'audience/no-interests'),
  without('the personas of an audience', /^audiences\.\*\.personas$/, 'audience/no-persona'),
  without('the channels of an audience', /^audiences\.\*\.channels$/, 'audience/no-channels'),
  without('the analysis of an audience', /^audiences\.\*\.analysis$/, 'audience/no-analysis'),
  without('the pillars', /^strategy\.pillars$/, 'strategy/no-niche'),
  without('the roles of a person', /^people\.\*\.roles$/, 'people/no-role', hasNoRoleInTeam),
  without('the goals of a person', /^people\.\*\.goals$/, 'people/no-goal', ownsNothing),
  without('the goals of a team', /^teams\.\*\.goals$/, 'team/no-goal'),
  without('the members of a team', /^teams\.\*\.members$/, 'team/no-members', isNotParent),
  without('the lead of a team', /^teams\.\*\.lead$/, 'team/no-lead', isSeveral),
  without('who does an activity', /^responsibilities\.\*\.responsible$/, 'raci/no-responsible'),
  without('who answers for an activity', /^responsibilities\.\*\.accountable$/, 'raci/exactly-one-accountable'),
  without('how often an activity comes', /^responsibilities\.\*\.every$/, 'raci/no-cadence'),
  {
    ...without('who approves', /^workflows\.\*\.stages\.\*\.approval\.by$/, 'review/no-approver', isAloneNamed),
    edit: write(() => '[]'),
  },
  without('the time of a stage', /^workflows\.\*\.stages\.\*\.lead$/, 'review/stage-no-duration'),
  without('the owner of a KPI', /^kpis\.\*\.owner$/, 'kpi/no-owner'),
  without('the target of a KPI', /^kpis\.\*\.target$/, 'kpi/no-target'),
  without('the source of a KPI', /^kpis\.\*\.source$/, 'kpi/no-source'),
  without('the responders', /^responses\.\*\.responders$/, 'response/no-responders'),
  without('the first response', /^responses\.\*\.rules\.\*\.firstResponse$/, 'response/no-sla'),
  without('the template of a rule', /^responses\.\*\.rules\.\*\.template$/, 'response/no-template', hasNoOther),
  without('the ladder of a rule', /^responses\.\*\.rules\.\*\.escalate$/, 'response/no-escalation', isNoPraise),
  without(
    'the alternative text',
    /^calendars\.\*\.entries\.\*\.assets\.\*\.alt$/,
    'content/alt-text-missing',
    isInWork,
  ),
  without(
    'the title of an entry',
    /^calendars\.\*\.entries\.\*\.title$/,
    ['content/incomplete-draft', 'content/required-fields'],
    isInWork,
  ),
  without('the reviews of access', /^accounts\.\*\.security\.mfa$/, 'account/mfa-not-declared'),
  without('the steps of a playbook', /^playbooks\.\*\.steps$/, 'crisis/scenario-no-steps'),
  without('when a crisis plan is reviewed', /^crisis\.reviewEvery$/, 'crisis/no-review-cadence'),
  without(
    'the goals of an entry',
    /^calendars\.\*\.entries\.\*\.goals$/,
    'content/no-objective',
    (site, ground) => isInWork(site, ground) && sibling(ground, site, 'campaign') === undefined,
  ),
  ofAll('the goals of all entries', /^calendars\.\*\.defaults\.goals$/, ['content/no-objective']),
];

/** What all entries of a calendar lack is said once, of the calendar. */
function ofAll(what: string, pattern: RegExp, rules: readonly string[]): Operator {
  return {
    ...without(what, pattern, rules),
    edit: (site) =>
      change(site, (document) => document.deleteIn(site.path), [
        site,
        { file: site.file, path: site.path.slice(0, 2) },
      ]),
  };
}
