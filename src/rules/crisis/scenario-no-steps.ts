import { isEmptyList } from '../../analysis/is-empty-list.ts';
import { listOf } from '../../model/field.ts';
import type { Step } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';

export const scenarioNoSteps = defineRule({
  id: 'crisis/scenario-no-steps',
  severity: 'error',
  section: 5,
  isAbsence: true,
  sources: ['S75', 'S76'],
  summary: {
    en: 'A playbook has no steps, or a step does not say who does it or how fast.',
    tr: 'Bir kriz senaryosunun adımı yok ya da bir adımda kimin, ne kadar sürede yapacağı yazılmamış.',
  },
  why: {
    en: 'A scenario without measures only names the fear. A step without a person or a time is left to whoever happens to think of it.',
    tr: 'Önlemi olmayan bir senaryo yalnızca korkuya ad verir; sorumlusu ya da süresi olmayan bir adım ise o an akıl edene kalır.',
  },
  messages: {
    none: {
      en: 'Playbook "{playbook}" has no steps.',
      tr: '"{playbook}" kimlikli kriz senaryosunun hiç adımı yok.',
      help: {
        en: 'Write what is done, by whom and how fast: `steps: [{id: pause, do: Pause what is planned, by: monitor, within: 10m, phase: contain}]`.',
        tr: 'Ne yapılacağını, kimin ne kadar sürede yapacağını yazın: `steps: [{id: durdur, do: Planlı gönderileri durdur, by: monitor, within: 10m, phase: contain}]`.',
      },
    },
    nobody: {
      en: 'Nobody is named for step "{step}".',
      tr: '"{step}" kimlikli adımı kimin yapacağı yazılmamış.',
      help: {
        en: 'Name a crisis role or a person: `by: spokesperson`; `by: tbd` while it is open.',
        tr: 'Bir kriz rolü ya da kişi yazın: `by: spokesperson`; henüz belli değilse `by: tbd`.',
      },
    },
    untimed: {
      en: 'Step "{step}" does not say how fast it is done.',
      tr: '"{step}" kimlikli adımın ne kadar sürede yapılacağı yazılmamış.',
      help: {
        en: 'Write the time since the crisis was noticed: `within: 30m`.',
        tr: 'Krizin fark edilmesinden sonraki süreyi yazın: `within: 30m`.',
      },
    },
    bare: {
      en: 'Step "{step}" says neither who does it nor how fast.',
      tr: '"{step}" kimlikli adımda kimin, ne kadar sürede yapacağı yazılmamış.',
      help: {
        en: 'Write both: `by: spokesperson, within: 30m`.',
        tr: 'İkisini de yazın: `by: spokesperson, within: 30m`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `playbooks:
  leak: {title: Data leak, steps: [{id: close, do: Close the gap, within: 1h}]}`,
    good: `playbooks:
  leak: {title: Data leak, steps: [{id: close, do: Close the gap, by: lead, within: 1h}]}
crisis: {roles: {lead: tbd}}`,
  },
  subjects: (model) => model.playbooks,
  *check(playbook) {
    if (isEmptyList(playbook.steps)) {
      yield { at: playbook.at, message: 'none', params: { playbook: playbook.id } };
    }
    for (const step of listOf(playbook.steps)) {
      const message = lackIn(step);
      if (message !== undefined) yield { at: step.at, message, params: { step: step.id } };
    }
  },
});

function lackIn({ by, within }: Step): string | undefined {
  if (isEmptyList(by)) return within.state === 'absent' ? 'bare' : 'nobody';
  return within.state === 'absent' ? 'untimed' : undefined;
}
