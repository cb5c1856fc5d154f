import type { ApprovalPart } from '../../analysis/crisis/approval-stages.ts';
import { type LateStatement, lateStatements } from '../../analysis/crisis/late-statements.ts';
import { groupByPlace } from '../../analysis/group-by-place.ts';
import type { Related } from '../../diagnostics/finding.ts';
import type { NodePlace } from '../../diagnostics/place.ts';
import { defineRule } from '../define-rule.ts';

export const approvalChainTooSlow = defineRule({
  id: 'crisis/approval-chain-too-slow',
  severity: 'error',
  section: 5,
  readsClock: true,
  measure: { param: 'least', worse: 'more' },
  sources: ['S71', 'C13'],
  summary: {
    en: 'The way to the first statement takes longer than is promised, even when everybody is reached at once.',
    tr: 'İlk açıklamaya giden yol, herkese hemen ulaşılsa bile söz verilenden uzun.',
  },
  why: {
    en: 'A crisis needs a fast answer that is also right; a chain that cannot be that fast is skipped when it counts.',
    tr: 'Kriz hızlı ve doğru yanıt ister; bu hıza yetişemeyen bir onay zinciri en gerekli anda atlanır.',
  },
  messages: {
    slow: {
      en: 'The way to the first statement takes {least} at any hour; "{severity}" promises one in {target}.',
      tr: 'İlk açıklamaya giden yol günün her saatinde {least} sürüyor; "{severity}" seviyesinde söz verilen süre {target}.',
      help: {
        en: 'Let approvals run at the same time (`- [{by: …}, {by: …}]`), shorten `within`, or promise more time. It is so in "{playbooks}".',
        tr: 'Onayları aynı anda verdirin (`- [{by: …}, {by: …}]`), `within` sürelerini kısaltın ya da daha uzun süre söz verin. Kriz senaryoları: "{playbooks}".',
      },
    },
  },
  texts: {
    part: { en: 'takes {minutes}', tr: '{minutes} sürüyor' },
    promise: { en: 'promised here', tr: 'söz verilen süre' },
  },
  example: {
    bad: `playbooks:
  account-takeover:
    title: Somebody else posts from our account
    scenario: account-takeover
    accounts: all
    triggers: [{signal: Posts that nobody planned, above: 0, within: 5m}]
    steps: [{id: pause, do: Pause what is planned, by: monitor, within: 10m, phase: contain, public: false}, {id: state, do: Publish the holding statement, by: spokesperson, within: 1h, phase: respond, public: true}]
    statements: holding-takeover
    approvals: [{by: first-on-call, within: 25m}, {by: second-on-call, within: 25m}]
    drills: [{on: 2027-03-10, kind: tabletop, status: planned}]
    lastReviewed: 2026-10-01`,
    good: `playbooks:
  account-takeover:
    title: Somebody else posts from our account
    scenario: account-takeover
    accounts: all
    triggers: [{signal: Posts that nobody planned, above: 0, within: 5m}]
    steps: [{id: pause, do: Pause what is planned, by: monitor, within: 10m, phase: contain, public: false}, {id: state, do: Publish the holding statement, by: spokesperson, within: 1h, phase: respond, public: true}]
    statements: holding-takeover
    approvals: [[{by: first-on-call, within: 25m}, {by: second-on-call, within: 25m}]]
    drills: [{on: 2027-03-10, kind: tabletop, status: planned}]
    lastReviewed: 2026-10-01`,
  },
  subjects: (model) =>
    groupByPlace(
      lateStatements(model).filter(({ waiting }) => waiting === undefined),
      chainPlace,
    ),
  *check(statements) {
    const worst = statements.reduce((most, one) => (excess(one) > excess(most) ? one : most));
    const { approvals, severity, target } = worst;
    yield {
      at: chainPlace(worst),
      message: 'slow',
      params: {
        ...{ least: { minutes: approvals.least }, target: { minutes: target }, severity: severity.id },
        playbooks: [...new Set(statements.map(({ reach }) => reach.playbook.id))],
      },
      related: [
        { at: severity.firstResponse.at, message: 'promise' },
        ...approvals.stages.flat().flatMap((part) => partPlace(worst, part)),
      ],
    };
  },
});

function excess({ approvals, target }: LateStatement): number {
  return approvals.least - target;
}

/** Where a playbook makes its way longer than what it takes from the plan, or promises less; else where the way is written. */
function chainPlace({ reach: { playbook }, severity }: LateStatement): NodePlace {
  const { approvals, verification, detection, severities } = playbook;
  const own = [approvals, verification, detection].find((field) => field.state === 'value' && !field.isInherited);
  if (own !== undefined) return own.at;
  if (severities.state === 'value' && !severities.isInherited) return severity.firstResponse.at;
  return approvals.state === 'value' ? approvals.at : verification.at;
}

function partPlace({ reach }: LateStatement, { id, named, within }: ApprovalPart): Related[] {
  const at = id === 'detection' ? reach.playbook.detection.at : named?.at;
  return at === undefined ? [] : [{ at, message: 'part', params: { minutes: { minutes: within } } }];
}
