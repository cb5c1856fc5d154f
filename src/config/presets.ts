import type { Priority, Severity } from '../diagnostics/severity.ts';
import type { RuleManual } from '../rules/define-rule.ts';
import type { Preset, RuleSeverity } from './config.ts';

/** Areas whose rules need several people; a shop of one gets nothing from them. */
const AREAS_FOR_SEVERAL = new Set(['team', 'raci']);

/** Rules of other areas that need several people. */
const RULES_FOR_SEVERAL = new Set([
  ...['account/no-backup-owner', 'account/no-team', 'account/too-many-admins', 'account/access-without-duty'],
  ...['people/no-backup', 'people/no-goal', 'people/no-responsibility', 'people/orphan', 'people/too-many-functions'],
  ...['review/self-approval', 'repo/orphan-entity', 'response/no-escalation'],
  ...['crisis/further-roles-missing', 'crisis/lead-no-deputy', 'crisis/pause-authority-single', 'crisis/role-conflict'],
]);

// Strict asks more of the organisation; an error still means that the plan would be wrong, save for a critical gap.
const STRICT_GAP_SEVERITY: Readonly<Record<Priority, Severity>> = {
  critical: 'error',
  high: 'warning',
  medium: 'warning',
  low: 'info',
};

/** A rule's severity in a preset. */
export function presetSeverity(rule: RuleManual, preset: Preset): RuleSeverity {
  const { severity } = rule;
  if (rule.isUnsuppressable || preset === 'recommended') return severity;
  return preset === 'starter' ? starterSeverity(rule, severity) : strictSeverity(rule, severity);
}

/** Whether a rule asks for something that only several people can have. */
export function needsSeveral({ id }: Pick<RuleManual, 'id'>): boolean {
  return RULES_FOR_SEVERAL.has(id) || AREAS_FOR_SEVERAL.has(id.slice(0, id.indexOf('/')));
}

function starterSeverity(rule: RuleManual, severity: Severity): RuleSeverity {
  const area = rule.id.slice(0, rule.id.indexOf('/'));
  if (RULES_FOR_SEVERAL.has(rule.id)) return 'off';
  if (severity === 'error') return severity;
  return rule.gap !== undefined || severity === 'info' || AREAS_FOR_SEVERAL.has(area) ? 'off' : severity;
}

function strictSeverity(rule: RuleManual, severity: Severity): Severity {
  if (severity === 'error') return severity;
  return rule.gap === undefined ? 'warning' : STRICT_GAP_SEVERITY[rule.gap];
}
