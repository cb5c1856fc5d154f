import { wholePlans } from '../../analysis/crisis/whole-plan.ts';
import { crisisScenarios } from '../../facts/crisis-scenarios.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';
import { newEntity } from '../remedy.ts';

const TECHNOLOGICAL = crisisScenarios.flatMap(({ id, isTechnological }) => (isTechnological ? [id] : []));
const PAUSE = {
  en: 'Close all sessions and pause what is planned',
  tr: 'Bütün oturumları kapat ve planlı gönderileri durdur',
};

export const noTechScenarios = defineRule({
  id: 'crisis/no-tech-scenarios',
  severity: 'info',
  gap: 'medium',
  section: 5,
  isAbsence: true,
  sources: ['S82'],
  summary: {
    en: 'No playbook is for a crisis that the networks themselves bring: takeover, impersonation, breach or disinformation.',
    tr: 'Ağlardan doğan krizler için senaryo yok: hesabın ele geçirilmesi, taklit hesap, veri ihlali, dezenformasyon.',
  },
  why: {
    en: 'The plan has to keep up with technology: a taken account or a made-up video needs other steps than a complaint.',
    tr: 'Plan gelişen teknolojilere uygun hâle getirilmelidir: ele geçirilen hesap, sahte video, şikâyetten başka adımlar ister.',
  },
  messages: {
    none: {
      en: 'No playbook is for any of these scenarios: "{scenarios}".',
      tr: 'Şu krizlerin hiçbiri için senaryo yok: "{scenarios}".',
      help: {
        en: 'Add one: `playbooks: {account-takeover: {scenario: account-takeover, …}}`. If one of yours is meant, write that id in its `scenario`.',
        tr: 'Birini ekleyin: `playbooks: {account-takeover: {scenario: account-takeover, …}}`. Senaryolarınızdan biri bunun içinse `scenario` alanına bu kimliği yazın.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `playbooks:
  recall: {title: A product is unsafe, scenario: product-failure}`,
    good: `playbooks:
  recall: {title: A product is unsafe, scenario: product-failure}
  hack: {title: Somebody else posts, scenario: account-takeover}`,
  },
  subjects: (model) => wholePlans(model).filter(({ playbooks }) => playbooks.length > 0),
  *check({ plan, playbooks }) {
    // A playbook that does not name its scenario may be for any.
    if (playbooks.some(({ scenario }) => scenario.state !== 'value')) return;
    if (playbooks.some(({ scenario }) => TECHNOLOGICAL.includes(valueOf(scenario)!))) return;
    yield { at: (plan ?? playbooks[0]!).at, message: 'none', params: { scenarios: TECHNOLOGICAL } };
  },
  remedy: (_, { model, say, actor }) => [
    newEntity(model, 'playbooks', 'account-takeover', {
      title: say({ en: 'Somebody else posts from our account', tr: 'Hesabın ele geçirilmesi' }),
      scenario: 'account-takeover',
      steps: [{ id: 'pause', do: say(PAUSE), by: actor(), within: '10m', phase: 'contain' }],
    }),
  ],
});
