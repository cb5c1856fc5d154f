import { isEmptyList } from '../../analysis/is-empty-list.ts';
import { listOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const noTrigger = defineRule({
  id: 'crisis/no-trigger',
  severity: 'warning',
  section: 5,
  isAbsence: true,
  sources: ['S74', 'C1', 'C10'],
  summary: {
    en: 'A playbook has no trigger, or none that can be measured.',
    tr: 'Bir kriz senaryosunun tetikleyicisi yok ya da ölçülebilir değil.',
  },
  why: {
    en: 'Not every complaint is a crisis. Without a number one person calls everybody at night, and another waits until it is in the news.',
    tr: 'Her şikâyet kriz değildir: sayı yoksa biri gece herkesi uyandırır, öbürü haber olana kadar bekler.',
  },
  messages: {
    none: {
      en: 'Playbook "{playbook}" has no trigger.',
      tr: '"{playbook}" kimlikli kriz senaryosunun tetikleyicisi yok.',
      help: {
        en: 'Write what sets it off, as a number within a time: `triggers: [{signal: Negative mentions, above: 100, within: 1h}]`.',
        tr: 'Senaryoyu neyin başlatacağını sayı ve süreyle yazın: `triggers: [{signal: Olumsuz bahsetme, above: 100, within: 1h}]`.',
      },
    },
    vague: {
      en: 'No trigger of playbook "{playbook}" has a number and a time.',
      tr: '"{playbook}" kimlikli kriz senaryosunun hiçbir tetikleyicisinde sayı ve süre birlikte yazılmamış.',
      help: {
        en: 'Give one of them both: `{signal: Negative mentions, above: 100, within: 1h}`.',
        tr: 'Birine ikisini de yazın: `{signal: Olumsuz bahsetme, above: 100, within: 1h}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `playbooks:
  leak: {title: Data leak, triggers: [{signal: People are worried}]}`,
    good: `playbooks:
  leak: {title: Data leak, triggers: [{signal: Reports of leaked data, above: 2, within: 24h}]}`,
  },
  subjects: (model) => model.playbooks,
  *check({ id, at, triggers }) {
    if (isEmptyList(triggers)) {
      yield { at, message: 'none', params: { playbook: id } };
      return;
    }
    const isMeasured = listOf(triggers).some(
      ({ above, below, within }) => [above, below].some(({ state }) => state !== 'absent') && within.state !== 'absent',
    );
    if (triggers.state === 'value' && !isMeasured) {
      yield { at: triggers.at, message: 'vague', params: { playbook: id } };
    }
  },
});
