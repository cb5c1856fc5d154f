import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Playbook, Step } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';
import { alsoTexts } from './lack-findings.ts';

export const noVerificationStep = defineRule({
  id: 'crisis/no-verification-step',
  severity: 'warning',
  section: 5,
  isAbsence: true,
  sources: ['S72', 'S78', 'C4'],
  summary: {
    en: 'Nothing in a playbook checks the facts before the public hears of it.',
    tr: 'Bir kriz senaryosunda, kamuoyuna açıklama yapılmadan önce bilgiyi doğrulayan adım yok.',
  },
  why: {
    en: 'A fast answer that is wrong has to be taken back, and then two crises are handled.',
    tr: 'Hızlı ama yanlış yanıt geri alınmak zorundadır; o zaman yönetilecek kriz ikiye çıkar.',
  },
  messages: {
    none: {
      en: 'Nothing checks the facts before step "{step}", which the public sees.',
      tr: 'Kamuoyunun gördüğü "{step}" kimlikli adımdan önce bilgiyi doğrulayan bir adım yok.',
      help: {
        en: 'Name who checks them: `crisis: {verification: {by: …, within: 10m}}`, or add a step with `phase: verify` before it.',
        tr: 'Kimin doğrulayacağını yazın: `crisis: {verification: {by: …, within: 10m}}` ya da öncesine `phase: verify` olan bir adım ekleyin.',
      },
    },
  },
  texts: alsoTexts,
  exampleBase: 'none',
  example: {
    bad: `playbooks:
  leak: {title: Data leak, steps: [{id: close, phase: contain}, {id: state, phase: respond, public: true}]}`,
    good: `playbooks:
  leak: {title: Data leak, steps: [{id: check, phase: verify}, {id: state, phase: respond, public: true}]}`,
  },
  subjects: (model) => (model.playbooks.length === 0 ? [] : [model.playbooks]),
  *check(playbooks) {
    const [first, ...others] = playbooks.flatMap((playbook) => unverifiedStep(playbook) ?? []);
    if (first === undefined) return;
    const related = others.map(({ at }) => ({ at, message: 'also' }));
    yield { at: first.at, message: 'none', params: { step: first.id }, related };
  },
});

/** The first step that the public sees, when nothing before it checks the facts; a step without a phase may be that. */
function unverifiedStep({ verification, steps }: Playbook): Step | undefined {
  if (verification.state !== 'absent') return undefined;
  const all = listOf(steps);
  const at = all.findIndex((step) => valueOf(step.public) === true);
  const before = all.slice(0, Math.max(at, 0));
  const isOther = ({ phase }: { readonly phase: Field<string> }) => phase.state === 'value' && phase.value !== 'verify';
  return at >= 0 && before.every(isOther) ? all[at] : undefined;
}
