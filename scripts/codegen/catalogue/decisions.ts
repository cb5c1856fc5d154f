/** What became of a candidate whose rule is not, or not only, the rule of its own name. */
export interface Decision {
  /** Rules that do it; empty when none does. */
  readonly by: readonly string[];
  /** Why none does, or how it is shared out. */
  readonly reason: string;
}

/** By id of the candidate. */
export const decisions: Readonly<Record<string, Decision>> = {
  'repo/schema': {
    by: ['repo/wrong-type', 'repo/missing-key', 'repo/unknown-value', 'repo/out-of-range', 'repo/empty-value'],
    reason: 'one rule for each sort of mistake, and one for each kind of value (`repo/invalid-…`)',
  },
  'repo/unknown-kind': { by: ['repo/unknown-section'], reason: 'what was a kind is a section now' },
  'repo/unresolved-ref': {
    by: ['repo/unresolved-ref', 'repo/wrong-kind'],
    reason: 'a thing of another kind is told by the second',
  },
  'repo/duplicate-id': {
    by: ['repo/duplicate-id', 'repo/ambiguous-actor', 'repo/duplicate-item-id'],
    reason: 'actors share one namespace; items of a list have ids of their own',
  },
  'repo/naive-datetime': {
    by: ['repo/offset-datetime'],
    reason: 'the other way round: times are local, an offset is refused',
  },
  'repo/nonexistent-local-time': {
    by: ['repo/nonexistent-local-time', 'repo/ambiguous-local-time'],
    reason: 'a time that the clocks skip, and one that they repeat',
  },
  'repo/deprecated-field': {
    by: [],
    reason: 'no field of the format is deprecated yet; the first that is brings the rule',
  },
  'repo/filename-mismatch': {
    by: ['repo/filename-mismatch'],
    reason: 'any split is allowed: only where a folder names its files by their ids, and one is named otherwise',
  },
  'repo/codeowners-uncovered': {
    by: [],
    reason:
      'who reviews which file is the repository’s matter, nothing in the organisation is wrong; `smorg codeowners --check` tells it',
  },
  'team/over-capacity': {
    by: ['team/over-capacity', 'people/overload-week'],
    reason:
      'what cannot fit is proved for all who may do it; a week beyond the configured part is told for each person',
  },
  'people/overload-week': {
    by: ['people/overload-week', 'people/overfull-week'],
    reason: 'a week filled beyond the configured part, and one that meetings and standing work alone overfill',
  },
  'people/training-expired': {
    by: [],
    reason: 'the format has no certificates and no trainings, so nothing of them can expire',
  },
  'raci/activity-missing': {
    by: ['raci/activity-missing', 'raci/further-activity-missing'],
    reason: 'one for the core activities, one for those that most organisations need',
  },
  'account/platform-unknown': {
    by: ['repo/unknown-value'],
    reason: 'the platform is a choice of the schema, with the nearest name suggested',
  },
  'account/platform-audience-fit': {
    by: [],
    reason:
      'the figures by age that could be read are of one country and a few years old; `account/no-evidence` asks for the own ones',
  },
  'audience/research-stale': {
    by: ['audience/research-stale', 'audience/no-analysis'],
    reason: 'an old analysis, and none at all',
  },
  'audience/too-broad': { by: [], reason: 'no source says how broad is too broad; forty years are a taste' },
  'audience/no-timezone': {
    by: ['audience/no-timezone'],
    reason: 'only where the accounts that serve the audience have several zones or languages, so that none is meant',
  },
  'strategy/no-evidence': {
    by: ['strategy/no-evidence', 'kpi/no-strategy-review'],
    reason: 'what the strategy rests on, and the review that puts figures before it',
  },
  'content/required-fields': {
    by: ['content/required-fields', 'content/incomplete-draft'],
    reason: 'an error once it is in review, a warning for drafts',
  },
  'content/text-too-long': {
    by: ['content/text-too-long', 'content/disputed-limit', 'content/unverified-limit'],
    reason: 'by what is known of the limit',
  },
  'content/media-mix': { by: ['content/media-mix', 'content/disputed-mix'], reason: 'by what is known of the network' },
  'content/insufficient-lead-time': {
    by: ['content/insufficient-lead-time', 'content/impossible-lead-time'],
    reason: 'the second when less than half of the time is left',
  },
  'content/duplicate-text': {
    by: ['content/duplicate-text', 'content/duplicate-refused'],
    reason: 'the second where the network refuses it',
  },
  'content/near-limit': { by: [], reason: 'a text that fits is in order: a finding about it would be noise' },
  'content/fold': {
    by: [],
    reason: 'what networks show before the fold is disputed and changes; `content/disclosure-missing` alone uses it',
  },
  'content/asset-licence': {
    by: ['content/asset-licence'],
    reason: 'only where other visuals of the organisation say it',
  },
  'content/ai-label': {
    by: [],
    reason:
      'the format has no field that says a visual was generated, and the networks’ labels are set when publishing',
  },
  'review/no-workflow': {
    by: ['review/no-workflow', 'review/none'],
    reason: 'content without a workflow, and an organisation without any',
  },
  'review/approval-stale': {
    by: [],
    reason: 'no command writes the hash of what was approved yet, and nobody would write it by hand',
  },
  'review/stage-order': {
    by: ['review/stage-order', 'review/unknown-stage'],
    reason: 'a status that contradicts the stage, and a stage that does not exist',
  },
  'review/unreachable-stage': {
    by: ['review/unreachable-stage'],
    reason: 'only what contradicts the workflow’s own condition: what no entry meets today the next one may',
  },
  'kpi/unit-mismatch': {
    by: ['kpi/unit-mismatch', 'kpi/target-not-measurable'],
    reason: 'another unit, and words instead of a value',
  },
  'kpi/metric-not-on-platform': {
    by: [],
    reason: 'no source that could be read says reliably which network reports which figure',
  },
  'crisis/no-scenarios': {
    by: ['crisis/no-scenarios', 'crisis/few-scenarios'],
    reason: 'none, and fewer than four playbooks',
  },
  'crisis/roles-missing': {
    by: ['crisis/roles-missing', 'crisis/lead-no-deputy', 'crisis/further-roles-missing'],
    reason: 'lead and spokesperson; the deputy of a lead; legal counsel, scribe, liaison and monitor',
  },
  'crisis/no-review-cadence': {
    by: ['crisis/no-review-cadence', 'crisis/review-too-rare'],
    reason: 'none, and one of more than a year',
  },
  'crisis/notification-cycle': {
    by: ['crisis/notification-cycle', 'crisis/unreachable-role'],
    reason: 'a warning: the source is in dispute; a role that nobody is reached for is told by the second',
  },
  'crisis/no-pause-procedure': {
    by: ['crisis/no-pause-procedure'],
    reason: 'a critical gap, and so a warning: what is lacking fails some day, nothing that is written is wrong',
  },
  'crisis/no-drill': {
    by: ['crisis/no-drill', 'crisis/drill-overdue'],
    reason: 'none held within a year or none to come, and one whose day is past',
  },
  'crisis/account-not-covered': { by: ['crisis/account-not-covered'], reason: 'a gap, and so an info' },
  'crisis/statement-unapproved': {
    by: ['crisis/statement-unapproved', 'crisis/statement-approval-overdue'],
    reason: 'by nobody or on no day, and too long ago',
  },
  'crisis/no-update-interval': {
    by: ['crisis/no-update-interval'],
    reason: 'none in the two gravest severities, more than an hour in the gravest only',
  },
  'crisis/severity-gap': {
    by: ['crisis/severity-gap', 'crisis/no-first-response-target'],
    reason: 'a warning: one level, or a number left out; a plan without any level has no time for a first statement',
  },
  'response/sla-too-slow': {
    by: ['response/sla-too-slow', 'response/complaint-too-slow'],
    reason: 'more than a day, and complaints of more than four hours',
  },
  'response/coverage-gap': {
    by: ['response/coverage-gap', 'response/dst-shifted-coverage'],
    reason: 'the second where only the clocks of two zones make the hole',
  },
  'response/no-coverage': {
    by: ['response/no-coverage', 'response/no-responders'],
    reason: 'no hours, and nobody who answers',
  },
  'response/no-escalation': {
    by: ['response/no-escalation', 'response/escalation-unreachable'],
    reason: 'no ladder, and one whose end nobody can be reached at',
  },
  'response/template-unknown-variable': {
    by: ['response/template-unknown-variable', 'response/undeclared-variables'],
    reason: 'a variable that is not declared, and a template that declares none',
  },
  'response/auto-reply-only': { by: [], reason: 'the format has no field that says an answer is automatic' },
  'people/skill-gap': {
    by: ['people/skill-gap', 'people/unknown-skill'],
    reason: 'a lack, and a name that is nearly one of a skill',
  },
  'account/not-in-crisis-plan': {
    by: ['crisis/account-not-covered'],
    reason: 'the same finding under two names, told once',
  },
  'people/backup-invalid': {
    by: ['people/backup-invalid', 'people/backup-away'],
    reason: 'somebody who is no backup at all, and one who is away whenever the other is',
  },
};
